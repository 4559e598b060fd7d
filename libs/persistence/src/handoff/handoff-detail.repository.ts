import { withGoals, withRegister } from '@throughline/domain';
import { IsNull, Not } from 'typeorm';
import type { DataSource } from 'typeorm';

import { OutboxMail } from '../outbox/outbox.entity.ts';
import { RiskRepository } from '../risk/risk.repository.ts';
import { entriesIn } from '../success/success-rows.ts';
import { Contact } from './contact.entity.ts';
import { StoredEscalation } from './escalation.entity.ts';
import { Introduction } from './introduction.entity.ts';
import { StoredLessons } from './lessons.entity.ts';
import { StoredMilestone } from './milestone.entity.ts';
import { StoredGapAnswer, StoredPackage } from './package.entity.ts';
import { StoredSurveyAnswer } from './survey.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import { StoredEvent } from './event.entity.ts';

/** Everything about one handoff beside its own row and state. */
export interface HandoffParts {
  /** The newest version. */
  package: StoredPackage | null;
  /** The one of each gap that counts. */
  gapAnswers: StoredGapAnswer[];
  introduction: Introduction | null;
  milestones: StoredMilestone[];
  escalations: StoredEscalation[];
  /** The newest revision of each. */
  surveyAnswers: StoredSurveyAnswer[];
  lessons: StoredLessons | null;
  contacts: Contact[];
  /** Mails that the mail server refused, for now or for good. */
  undelivered: OutboxMail[];
  team: TeamMember[];
}

/** Words of a customer, with whose they are. */
export interface CustomerWords {
  text: string;
  by: string;
  at: string;
}

/** One handoff in full, its history, and what its customer said. */
export class HandoffDetailRepository {
  constructor(private readonly dataSource: DataSource) {}

  async parts(handoffId: string): Promise<HandoffParts> {
    const { manager } = this.dataSource;
    const where = { handoffId };
    const [newest, gapAnswers, introduction, milestones, escalations, surveyAnswers, lessons, contacts, team, undelivered] = await Promise.all([
      manager.findOne(StoredPackage, { where, order: { version: 'DESC' } }),
      this.gapAnswers(handoffId),
      manager.findOneBy(Introduction, where),
      manager.find(StoredMilestone, { where, order: { position: 'ASC' } }),
      manager.find(StoredEscalation, { where, order: { openedAt: 'DESC' } }),
      this.surveyAnswers(handoffId),
      manager.findOneBy(StoredLessons, where),
      manager.find(Contact, { where, order: { position: 'ASC' } }),
      manager.find(TeamMember, { where, order: { position: 'ASC' } }),
      manager.find(OutboxMail, { where: [{ ...where, status: 'failed' }, { ...where, status: 'pending', lastError: Not(IsNull()) }], order: { createdAt: 'DESC' } }),
    ]);
    return { package: newest, gapAnswers, introduction, milestones, escalations, surveyAnswers, lessons, contacts, team, undelivered };
  }

  /** The newest compiled package; null before the first. */
  async package(handoffId: string): Promise<StoredPackage | null> {
    const stored = await this.dataSource.manager.findOne(StoredPackage, { where: { handoffId }, order: { version: 'DESC' } });
    return stored && this.asLeft(stored);
  }

  /** With the risks and success criteria as people have left them since. */
  private async asLeft(stored: StoredPackage): Promise<StoredPackage> {
    const [register, entries] = await Promise.all([new RiskRepository(this.dataSource).entries(stored.handoffId), entriesIn(this.dataSource.manager, stored.handoffId)]);
    return { ...stored, body: withGoals(withRegister(stored.body, register), entries) };
  }

  /** The answer of each gap that counts. */
  async gapAnswers(handoffId: string): Promise<StoredGapAnswer[]> {
    const answers = this.dataSource.manager.createQueryBuilder(StoredGapAnswer, 'answer').where({ handoffId });
    return answers.distinctOn(['answer.gapId']).orderBy('answer.gapId').addOrderBy('answer.ordinal', 'DESC').getMany();
  }

  /** The newest revision of every survey answer. */
  async surveyAnswers(handoffId: string): Promise<StoredSurveyAnswer[]> {
    const answers = this.dataSource.manager.createQueryBuilder(StoredSurveyAnswer, 'answer').where({ handoffId });
    return answers
      .distinctOn(['answer.surveyId', 'answer.contactId'])
      .orderBy('answer.surveyId')
      .addOrderBy('answer.contactId')
      .addOrderBy('answer.revision', 'DESC')
      .getMany();
  }

  /** Newest first; `before` is the id of the last event of the page before. */
  async events(handoffId: string, { before, limit }: { before?: number | undefined; limit: number }): Promise<StoredEvent[]> {
    const events = this.dataSource.manager.createQueryBuilder(StoredEvent, 'event').where({ handoffId });
    if (before !== undefined) events.andWhere('event.id < :before', { before });
    return events.orderBy('event.id', 'DESC').limit(limit).getMany();
  }

  /** The newest event of a type, for the words that came with it. */
  async lastEvent(handoffId: string, type: StoredEvent['type']): Promise<StoredEvent | null> {
    return this.dataSource.manager.findOne(StoredEvent, { where: { handoffId, type }, order: { id: 'DESC' } });
  }

  /** The last words of the customer about a survey or a call for help; by handoff id and that subject. */
  async customerWords(about: readonly { handoffId: string; subject: string }[]): Promise<Map<string, CustomerWords>> {
    if (about.length === 0) return new Map();
    const rows = await this.dataSource.query<(CustomerWords & { handoffId: string; subject: string })[]>(
      `WITH about AS (SELECT * FROM jsonb_to_recordset($1) AS given ("handoffId" uuid, subject text))
       SELECT DISTINCT ON ("handoffId", subject) * FROM (
         SELECT about."handoffId", about.subject, e.words AS text, c.name AS by, e.opened_at AS at
         FROM about JOIN escalations e ON e.handoff_id = about."handoffId" AND e.escalation_id = about.subject JOIN contacts c ON c.id = e.contact_id
         UNION ALL
         SELECT about."handoffId", about.subject, a.words, c.name, a.answered_at
         FROM about JOIN survey_respondents r ON r.handoff_id = about."handoffId" AND r.survey_id = about.subject
         -- What was corrected is not said any more.
         JOIN survey_answers a USING (handoff_id, survey_id, contact_id, revision) JOIN contacts c ON c.id = a.contact_id
       ) said WHERE text <> '' ORDER BY "handoffId", subject, at DESC`,
      [JSON.stringify(about)],
    );
    return new Map(rows.map(({ handoffId, subject, ...words }) => [`${handoffId}/${subject}`, words]));
  }
}
