import { evidenceOf, stillMissing, termsOf } from '@throughline/domain';
import type { MailTemplate } from '@throughline/integrations';
import { asEntry, Person, StoredAsk, StoredLedgerEntry, StoredPackage } from '@throughline/persistence';
import type { OutboxMail } from '@throughline/persistence';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { MailFacts } from './mail-facts.ts';
import { written } from './mail-facts.ts';
import type { Links } from './team-mails.ts';

type PromiseKind =
  | 'ask' | 'ask-reminder' | 'condition-due' | 'condition-lapsed'
  | 'promise-assigned' | 'promise-delivered' | 'promise-disputed' | 'promises-due' | 'promises-late' | 'promises-escalated';

type Fill = (facts: MailFacts, links: Links, mail: OutboxMail, manager: EntityManager) => Promise<MailTemplate>;

/** How mails about promises, questions and conditions are filled, as things stand when they go out. */
export const promiseMails: Record<PromiseKind, Fill> = {
  ask: asked('ask'),
  'ask-reminder': asked('ask-reminder'),
  'condition-due': conditional('condition-due'),
  'condition-lapsed': conditional('condition-lapsed'),
  'promise-assigned': about('promise-assigned'),
  'promise-disputed': about('promise-disputed'),
  'promises-due': ofTheMoment('promises-due', 'remindedAt'),
  'promises-late': ofTheMoment('promises-late', 'lateNoticeAt'),
  'promises-escalated': ofTheMoment('promises-escalated', 'escalatedAt'),
  'promise-delivered': async (facts, links, _mail, manager) => {
    const row = await manager.findOneBy(StoredLedgerEntry, { handoffId: facts.handoff.id, entryId: facts.subject });
    // What the customer may not read, or what was taken back meanwhile, is not told.
    if (row?.shownWhat == null || row.status !== 'delivered') throw facts.gone();
    return { template: 'promise-delivered', data: { what: row.shownWhat, delivery: row.delivery, link: await links.page() } };
  },
};

function asked(template: 'ask' | 'ask-reminder'): Fill {
  return async (facts, links, _mail, manager) => {
    const ask = await manager.findOneBy(StoredAsk, { handoffId: facts.handoff.id, askId: facts.subject });
    if (ask === null || ask.answeredAt !== null) throw facts.gone();
    const audience = ask.contactId === null ? 'team' : 'customer';
    return { template, data: { audience, asker: ask.askedByName, account: facts.account, question: ask.question, dueAt: ask.dueAt, link: await links.answer(ask) } };
  };
}

function conditional(template: 'condition-due' | 'condition-lapsed'): Fill {
  return async (facts, links, _mail, manager) => {
    const { condition } = facts.state;
    const { gapIds, entryIds } = stillMissing(facts.state);
    if (!condition || gapIds.length + entryIds.length === 0) throw facts.gone();
    const stored = await manager.findOne(StoredPackage, { where: { handoffId: facts.handoff.id }, order: { version: 'DESC' } });
    const questions = stored?.body.gaps.filter((gap) => gapIds.includes(gap.id)).map(({ question }) => question) ?? [];
    const promises = (await rowsOf(manager, facts, entryIds)).map((row) => termsOf(asEntry(row)).what);
    return { template, data: { account: facts.account, answerBy: condition.answerBy ?? facts.now, missing: [...questions, ...promises], link: await links.page() } };
  };
}

const SAID = { 'promise-assigned': null, 'promise-disputed': 'promise.disputed' } as const;

function about(template: keyof typeof SAID): Fill {
  return async (facts, links, _mail, manager) => {
    const promises = await shown(manager, await rowsOf(manager, facts, [facts.subject]));
    if (promises.length === 0) throw facts.gone();
    const type = SAID[template];
    const event = type === null ? null : await facts.lastEvent(type);
    const words = event?.subject === facts.subject ? written(event, 'note') : null;
    return { template, data: { account: facts.account, promises, said: words === null ? null : { words, by: written(event, 'saidBy') ?? event?.actorName ?? '' }, link: await links.page() } };
  };
}

/** One mail for all promises that a deadline was met for at once; the recipient's, or everybody's for leadership. */
function ofTheMoment(template: 'promises-due' | 'promises-late' | 'promises-escalated', met: 'remindedAt' | 'lateNoticeAt' | 'escalatedAt'): Fill {
  return async (facts, links, mail, manager) => {
    const at = facts.subject;
    const refs = facts.state.ledger.filter((ref) => ref[met] === at && (template === 'promises-escalated' || ref.ownerId === ownerIn(mail)));
    const promises = await shown(manager, await rowsOf(manager, facts, refs.map(({ id }) => id)));
    if (promises.length === 0) throw facts.gone();
    return { template, data: { account: facts.account, promises, said: null, link: await links.page() } };
  };
}

/** The mail's key ends with the owner it was asked for and the recipient: `promises-due/<instant>/<owner>/<recipient>`. */
function ownerIn({ key }: OutboxMail): string | null {
  const owner = key.split('/').at(-2);
  return owner === undefined || owner === 'owner' ? null : owner;
}

async function rowsOf(manager: EntityManager, facts: MailFacts, ids: readonly string[]): Promise<StoredLedgerEntry[]> {
  return ids.length === 0 ? [] : manager.find(StoredLedgerEntry, { where: { handoffId: facts.handoff.id, entryId: In([...ids]) }, order: { dueAt: 'ASC', entryId: 'ASC' } });
}

async function shown(manager: EntityManager, rows: readonly StoredLedgerEntry[]): Promise<{ what: string; dueAt: string | null; owner: string | null }[]> {
  const owners = new Map((await manager.findBy(Person, { id: In(rows.flatMap(({ ownerId }) => ownerId ?? [])) })).map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ what: termsOf(asEntry(row)).what || (evidenceOf(asEntry(row))[0]?.quote ?? ''), dueAt: row.dueAt, owner: owners.get(row.ownerId ?? '') ?? null }));
}
