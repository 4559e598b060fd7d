import { handoffInstant } from '@throughline/domain';
import type { HandoffClock, HandoffPackage, HandoffState, Instant, LessonFinding, TeamRole } from '@throughline/domain';
import { Contact, Handoff, StoredEscalation, StoredEvent, StoredLessons, StoredMilestone, StoredPackage, TeamMember } from '@throughline/persistence';
import type { OutboxMail } from '@throughline/persistence';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';

/** A mail that cannot be written as things stand, and will not be able to later: what it is about is gone. */
export class MailSubjectGone extends Error {
  constructor(mail: OutboxMail, reason = `The ${mail.kind} mail is about something that is not there any more.`) {
    super(reason);
    this.name = 'MailSubjectGone';
  }
}

/** What mails of a handoff are written from, read when they go out. */
export class MailFacts {
  readonly handoff: Handoff;
  readonly state: HandoffState;
  readonly now: Instant;
  private readonly manager: EntityManager;
  private readonly mail: OutboxMail;

  private constructor(manager: EntityManager, mail: OutboxMail, handoff: Handoff, state: HandoffState) {
    this.manager = manager;
    this.mail = mail;
    this.handoff = handoff;
    this.state = state;
    this.now = handoffInstant(state.clock as HandoffClock, Date.now());
  }

  /** Reads the handoff of an outbox row; throws {@link MailSubjectGone} when there is none. */
  static async of(manager: EntityManager, mail: OutboxMail): Promise<MailFacts> {
    const handoff = mail.handoffId === null ? null : await manager.findOneBy(Handoff, { id: mail.handoffId });
    if (handoff === null || handoff.state === null) throw new MailSubjectGone(mail);
    return new MailFacts(manager, mail, handoff, handoff.state);
  }

  get account(): string {
    return this.handoff.accountName ?? `Deal ${this.handoff.dealExternalId}`;
  }

  /** The milestone, task, survey or escalation the mail is about. */
  get subject(): string {
    if (this.mail.subjectRef === null) throw new MailSubjectGone(this.mail);
    return this.mail.subjectRef;
  }

  gone(): MailSubjectGone {
    return new MailSubjectGone(this.mail);
  }

  cancelled(): MailSubjectGone {
    return new MailSubjectGone(this.mail, 'The handoff was cancelled before this mail was sent.');
  }

  closed(): MailSubjectGone {
    return new MailSubjectGone(this.mail, 'The access of this person was ended before this mail was sent.');
  }

  /** Whether the team lets this contact open the portal: every mail to them has a link that does. */
  async isOpenTo(contactId: string): Promise<boolean> {
    return this.manager.existsBy(Contact, { id: contactId, accessRevokedAt: IsNull() });
  }

  async package(): Promise<HandoffPackage> {
    const stored = await this.manager.findOne(StoredPackage, { where: { handoffId: this.handoff.id }, order: { version: 'DESC' } });
    if (stored === null) throw this.gone();
    return stored.body;
  }

  team(): Promise<TeamMember[]> {
    return this.manager.find(TeamMember, { where: { handoffId: this.handoff.id }, order: { position: 'ASC' } });
  }

  async seller(): Promise<TeamMember | null> {
    const team = await this.team();
    const rank: TeamRole[] = ['account_executive', 'sales_manager', 'solutions_engineer'];
    return rank.map((role) => team.find((member) => member.role === role)).find((member) => member !== undefined) ?? null;
  }

  async pointOfContact(): Promise<TeamMember | null> {
    return (await this.team()).find((member) => member.isPointOfContact) ?? null;
  }

  async contactName(contactId: string): Promise<string> {
    return (await this.manager.findOneBy(Contact, { id: contactId, handoffId: this.handoff.id }))?.name ?? 'Somebody';
  }

  /** All steps of the plan in order, with what people wrote about them. */
  milestones(): Promise<StoredMilestone[]> {
    return this.manager.find(StoredMilestone, { where: { handoffId: this.handoff.id }, order: { position: 'ASC' } });
  }

  async escalation(): Promise<StoredEscalation> {
    const found = await this.manager.findOneBy(StoredEscalation, { handoffId: this.handoff.id, escalationId: this.subject });
    if (found === null) throw this.gone();
    return found;
  }

  async lessons(): Promise<LessonFinding[]> {
    return (await this.manager.findOneBy(StoredLessons, { handoffId: this.handoff.id }))?.findings ?? [];
  }

  /** The latest event of a type: who did it, when, and what was written with it. */
  lastEvent(type: StoredEvent['type']): Promise<StoredEvent | null> {
    return this.manager.findOne(StoredEvent, { where: { handoffId: this.handoff.id, type }, order: { id: 'DESC' } });
  }
}

/** Text that was written with an event, or null. */
export function written(event: StoredEvent | null, field: string): string | null {
  const value = event?.after?.[field];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
