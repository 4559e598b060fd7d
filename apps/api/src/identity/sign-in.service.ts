import { Inject, Injectable } from '@nestjs/common';
import { PHASES, isIntroduced } from '@throughline/domain';
import { Contact, linkState, openSession, OutboxMail, Person, redeemCode, redeemLink, voidCodes, withinLimit } from '@throughline/persistence';
import type { LinkState, Subject } from '@throughline/persistence';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { HttpProblem } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { AuthenticationService } from './authentication.service.ts';
import type { Side } from './cookies.ts';
import type { Principal } from './principal.ts';

const QUARTER_HOUR = 15 * 60;
const MAILS_PER_ADDRESS = 5;
const TRIES_PER_ADDRESS = 10;
const REQUESTS_PER_IP = 60;
/** A contact of several handoffs gets a mail for each of the latest few. */
const HANDOFFS_PER_ADDRESS = 3;

const LINK_PROBLEMS = {
  unknown: 'This link does not work. Ask for a new one with your mail address.',
  expired: 'This link is too old. Ask for a new one with your mail address.',
  used: 'This link has been used already. Ask for a new one with your mail address.',
} as const;

/** An address that somebody has takes longer to look after; the answer comes no sooner without one. */
const ANSWER_MS = 120;

interface Recipient {
  subject: Subject;
  name: string;
  handoffId: string | null;
}

async function takingAtLeast<T>(ms: number, work: Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work, pause(ms)]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** Signs people in by a mailed link or a typed code, and never tells whether an address is known. */
@Injectable()
export class SignInService {
  private readonly dataSource: DataSource;
  private readonly authentication: AuthenticationService;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, authentication: AuthenticationService) {
    this.dataSource = dataSource;
    this.authentication = authentication;
  }

  /** Sends a link and a code to the address, if somebody may sign in with it. The worker makes both when it sends the mail. */
  async request(side: Side, email: string, ip: string, correlationId: string): Promise<void> {
    await this.limit(`sign-in-ip/${ip}`, REQUESTS_PER_IP);
    await this.limit(`sign-in-mail/${side}/${email}`, MAILS_PER_ADDRESS);
    await takingAtLeast(ANSWER_MS, this.write(side, email, correlationId));
  }

  private async write(side: Side, email: string, correlationId: string): Promise<void> {
    for (const recipient of await this.recipients(side, email)) {
      await voidCodes(this.dataSource.manager, recipient.subject);
      await this.dataSource.manager.insert(OutboxMail, {
        key: `sign-in/${randomUUID()}`,
        kind: 'sign-in',
        handoffId: recipient.handoffId,
        recipientEmail: email,
        recipientName: recipient.name,
        recipientPersonId: recipient.subject.personId ?? null,
        recipientContactId: recipient.subject.contactId ?? null,
        correlationId,
      });
    }
  }

  /** What a link's page may show before its button is pressed. */
  async preview(side: Side, token: string): Promise<LinkState> {
    const state = await linkState(this.dataSource.manager, token);
    return state.kind !== null && state.kind !== side ? { valid: false, kind: null, reason: 'unknown' } : state;
  }

  async byLink(side: Side, token: string, ip: string, device: string): Promise<{ principal: Principal; token: string }> {
    await this.limit(`sign-in-ip/${ip}`, REQUESTS_PER_IP);
    const state = await this.preview(side, token);
    const { subject, state: outcome } = state.valid ? await redeemLink(this.dataSource.manager, token) : { subject: null, state };
    if (subject === null) throw new HttpProblem(401, `link_${outcome.reason ?? 'unknown'}`, LINK_PROBLEMS[outcome.reason ?? 'unknown']);
    return this.begin(subject, device);
  }

  async byCode(side: Side, email: string, code: string, ip: string, device: string): Promise<{ principal: Principal; token: string }> {
    await this.limit(`sign-in-ip/${ip}`, REQUESTS_PER_IP);
    await this.limit(`sign-in-code/${side}/${email}`, TRIES_PER_ADDRESS);
    const subject = await takingAtLeast(ANSWER_MS, this.redeem(side, email, code));
    if (subject === null) {
      throw new HttpProblem(401, 'wrong_code', 'That code does not work. It may be mistyped, older than 15 minutes, or used. Ask for a new one.', {
        errors: [{ path: 'code', message: 'That code does not work.' }],
      });
    }
    return this.begin(subject, device);
  }

  private async redeem(side: Side, email: string, code: string): Promise<Subject | null> {
    const subjects = (await this.recipients(side, email)).map((recipient) => recipient.subject);
    return redeemCode(this.dataSource.manager, subjects, code);
  }

  private async begin(subject: Subject, device: string): Promise<{ principal: Principal; token: string }> {
    const principal = subject.personId !== undefined ? await this.authentication.personPrincipal(subject.personId) : await this.authentication.contactPrincipal(subject.contactId);
    if (principal === null) throw new HttpProblem(401, 'link_unknown', LINK_PROBLEMS.unknown);
    if (subject.personId !== undefined) await this.dataSource.manager.update(Person, { id: subject.personId }, { lastSeenAt: new Date().toISOString() });
    const { token } = await openSession(this.dataSource.manager, subject, device);
    return { principal, token };
  }

  private async recipients(side: Side, email: string): Promise<Recipient[]> {
    if (side === 'team') {
      const person = await this.dataSource.manager.findOneBy(Person, { email, active: true });
      return person === null ? [] : [{ subject: { personId: person.id }, name: person.name, handoffId: null }];
    }
    const contacts = await this.dataSource.manager
      .createQueryBuilder(Contact, 'contact')
      .innerJoin('handoffs', 'handoff', 'handoff.id = contact.handoff_id')
      .where('lower(contact.email) = :email AND contact.gone_at IS NULL AND contact.access_revoked_at IS NULL AND handoff.phase IN (:...phases)', { email, phases: PHASES.filter(isIntroduced) })
      // Not everybody whom a dossier names is introduced: somebody may have left.
      .andWhere(`handoff.state -> 'contactIds' @> to_jsonb(contact.id::text)`)
      .orderBy('handoff.created_at', 'DESC')
      .limit(HANDOFFS_PER_ADDRESS)
      .getMany();
    return contacts.map((contact) => ({ subject: { contactId: contact.id }, name: contact.name, handoffId: contact.handoffId }));
  }

  private async limit(key: string, times: number): Promise<void> {
    if (await withinLimit(this.dataSource.manager, key, times, QUARTER_HOUR)) return;
    throw new HttpProblem(429, 'too_many_tries', 'That was too often. Wait a quarter of an hour and try again.', { headers: { 'retry-after': String(QUARTER_HOUR) } });
  }
}
