import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { answerGap, askGap } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import type { AnswerAskIn, AskGapIn, AskQuestion } from '@throughline/contract/http';
import { handoffInstant, refusalOfAnswer, refusalToAnswerGap, refusalToAskGap } from '@throughline/domain';
import type { Actor } from '@throughline/domain';
import { askOfToken, HandoffDetailRepository, StoredAsk, StoredGapAnswer } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem, notFound, refused } from '../common/http-problem.ts';
import { CONFIG, DATA_SOURCE } from '../common/tokens.ts';
import { idOfMessage } from '../handoffs/envelope.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import { HandoffMessenger } from '../handoffs/handoff-messenger.ts';
import type { Principal } from '../identity/principal.ts';

interface Asked { name: string; email: string; contactId: string | null; personId: string | null }

/** Questions about what is missing, put to people by mail, and their answers, which need no account. */
@Injectable()
export class Asks {
  private readonly config: Config;
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;
  private readonly messenger: HandoffMessenger;
  private readonly details: HandoffDetailRepository;

  constructor(@Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions, messenger: HandoffMessenger, details: HandoffDetailRepository) {
    this.config = config;
    this.dataSource = dataSource;
    this.actions = actions;
    this.messenger = messenger;
    this.details = details;
  }

  /** Asks whoever the package names, or another person of the dossier. The same person is asked the same thing once at a time. */
  async ask(principal: Principal, handoffId: string, gapId: string, { key, email, question, due }: z.output<typeof AskGapIn>): Promise<Accepted> {
    const handoff = await this.actions.find(handoffId);
    const gap = (await this.details.package(handoffId))?.body.gaps.find(({ id }) => id === gapId);
    if (handoff.state === null || gap === undefined) throw notFound('There is no such gap in this package.');
    const address = email ?? gap.ask?.email ?? null;
    if (address === null) throw refused('nobody_named', 'The package names nobody with an address. Say whom to ask.', 'email');
    const person = await this.named(handoffId, address);
    if (person === null) throw refused('unknown_person', 'Only people whom the dossier names, or who have an account here, can be asked.', 'email');
    const askId = `ask-${idOfMessage(handoffId, `${gapId}/${person.email.toLowerCase()}`).slice(0, 13)}`;
    const now = handoffInstant(handoff.state.clock, Date.now());
    const said = { askId, gapId, dueAt: `${due}T17:00:00.000Z`, toCustomer: person.contactId !== null };
    const refusal = refusalToAskGap(handoff.state, { ...said, actor: { kind: 'person', id: principal.id } }, now);
    if (refusal) throw refused(refusal.code, refusal.message, refusal.field);
    const row = { ...person, question: question ?? gap.question, askedByName: principal.name, askedAt: now, dueAt: said.dueAt };
    await this.dataSource.manager.upsert(StoredAsk, { handoffId, askId, gapId, ...row }, ['handoffId', 'askId']);
    return this.actions.send(principal, handoffId, askGap, { key, ...said });
  }

  /** What a link asks. Opening it changes nothing. */
  async open(token: string): Promise<z.input<typeof AskQuestion>> {
    const { handoffId, askedByName, name, question, dueAt, answeredAt } = await this.byToken(token);
    const { accountName } = await this.actions.find(handoffId);
    return { vendorName: this.config.VENDOR_NAME, customerName: accountName, asker: askedByName, name, question, dueAt, answered: answeredAt !== null };
  }

  /** Takes the answer of whoever was asked; it lands in the package under their name. */
  async answer({ token, text }: z.output<typeof AnswerAskIn>): Promise<Accepted> {
    const { handoffId, askId, gapId, name, contactId, question, answeredAt } = await this.byToken(token);
    if (answeredAt !== null) throw new HttpProblem(409, 'answered', 'This has been answered already. Thank you.');
    const empty = refusalOfAnswer(text, question);
    if (empty) throw refused(empty.code, empty.message, empty.field);
    const handoff = await this.actions.find(handoffId);
    if (handoff.state === null) throw notFound();
    const refusal = refusalToAnswerGap(handoff.state, gapId);
    if (refusal) throw refused(refusal.code, refusal.message, null);
    const actor: Actor = contactId === null ? { kind: 'person', id: askId } : { kind: 'contact', id: contactId };
    const messageKey = idOfMessage(handoffId, JSON.stringify([askId, text]));
    const answer = { id: messageKey, handoffId, gapId, text, byKind: contactId === null ? ('asked' as const) : ('contact' as const), byId: actor.id, byName: name, at: handoffInstant(handoff.state.clock, Date.now()) };
    await this.dataSource.manager.createQueryBuilder().insert().into(StoredGapAnswer).values(answer).orIgnore().execute();
    return this.messenger.send(handoff, answerGap, { key: messageKey, actor, gapId, answerId: messageKey });
  }

  private async byToken(token: string): Promise<StoredAsk> {
    const ask = await askOfToken(this.dataSource.manager, token);
    if (ask === null) throw notFound('This link is no longer valid. Please ask whoever sent it for a new one.');
    return ask;
  }

  /** A contact first: whoever stands on the customer's side is treated as a customer whatever else they are. */
  private async named(handoffId: string, email: string): Promise<Asked | null> {
    const [found] = await this.dataSource.query<Asked[]>(
      `SELECT name, email, id AS "contactId", NULL::uuid AS "personId" FROM contacts WHERE handoff_id = $1 AND lower(email) = $2 AND gone_at IS NULL AND access_revoked_at IS NULL
       UNION ALL SELECT name, email, NULL, id FROM people WHERE email = $2 AND active
       UNION ALL SELECT name, email, NULL, NULL FROM team_members WHERE handoff_id = $1 AND lower(email) = $2 LIMIT 1`,
      [handoffId, email.toLowerCase()],
    );
    return found ?? null;
  }
}
