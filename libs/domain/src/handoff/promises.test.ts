import fc from 'fast-check';
import type { LedgerFinding } from '../ledger/ref.ts';
import { adoptLedger } from '../ledger/adopt.ts';
import { BEGIN, aHandoff } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { noteCondition, stillMissing } from './condition.ts';
import { deadlines, dueDeadlines } from './deadlines.ts';
import type { HandoffDraft } from './draft.ts';
import { meetDeadline } from './meet-deadline.ts';
import { acknowledgePromise, assignPromise, mergePromises, refusalToAcknowledgePromise, refusalToMergePromises, refusalToStepPromise, splitPromise, stepPromise } from './promises.ts';
import { acceptReview, refusalToAcceptReview } from './review.ts';
import type { HandoffState } from './state.ts';

const LUCIA: Actor = { kind: 'person', id: 'p-lucia' };
const KEY: Actor = { kind: 'api_key', id: 'k-1' };

const finding = (id: string, change: Partial<LedgerFinding> = {}): LedgerFinding => ({ id, direction: 'seller', high: false, standing: true, dueAt: null, remindAt: null, escalateAt: null, ...change });
const due = (days: number) => ({ dueAt: addDays(BEGIN, days), remindAt: addDays(BEGIN, days - 1), escalateAt: addDays(BEGIN, days + 2) });
const draftOf = (state: HandoffState): HandoffDraft => ({ state, events: [], mails: [], words: [] });
const inReview = (points: number, ...findings: LedgerFinding[]): HandoffDraft => draftOf({ ...aHandoff().inReview(points, [{ id: 'sso', points: 6, answered: false }]).build(), ledger: adoptLedger([], findings, BEGIN) });
const accept = (overrideReason: string | null, actor = LUCIA) => ({ note: '', overrideReason, actor, conditional: true });

describe('the gate', () => {
  it('stays closed while nobody stands for a promise of high risk, and opens when somebody does', () => {
    const draft = inReview(80, finding('a', { high: true }), finding('b'), finding('theirs', { high: true, direction: 'customer' }));
    expect(refusalToAcceptReview(draft.state, accept(null))).toMatchObject({ code: 'unacknowledged', message: expect.stringContaining('One promise of high risk') });
    expect(refusalToAcknowledgePromise(draft.state, { entryId: 'a', words: 'Mine.', actor: KEY })).toMatchObject({ code: 'person_needed' });
    expect(refusalToAcknowledgePromise(draft.state, { entryId: 'a', words: 'ok', actor: LUCIA })).toMatchObject({ code: 'says_nothing', field: 'words' });
    expect(refusalToAcknowledgePromise(draft.state, { entryId: 'a', words: 'I build it.', actor: LUCIA })).toBeNull();
    acknowledgePromise(draft, { entryId: 'a', words: 'I build it.', actor: LUCIA }, BEGIN);
    expect(refusalToAcceptReview(draft.state, accept(null))).toBeNull();
    acceptReview(draft, accept(null), BEGIN);
    expect([draft.state.review!.overridden, draft.state.condition]).toEqual([false, null]);
  });

  it('stays closed while a high risk has no mitigation, owner or date, unless a person says why', () => {
    const draft = inReview(80);
    const untreated = (reason: string | null, actor = LUCIA) => ({ ...accept(reason, actor), untreatedRisks: 2 });
    expect(refusalToAcceptReview(draft.state, untreated(null))).toMatchObject({ code: 'untreated_risks', message: expect.stringContaining('2 high risks have no mitigation'), field: 'overrideReason' });
    expect(refusalToAcceptReview(draft.state, untreated('They asked us to begin.', KEY))).toMatchObject({ code: 'person_needed' });
    expect(refusalToAcceptReview(draft.state, untreated('They asked us to begin.'))).toBeNull();
    acceptReview(draft, untreated('They asked us to begin.'), BEGIN);
    expect([draft.state.review!.overridden, draft.state.condition, draft.events[0]!.type]).toEqual([true, null, 'review.overridden']);
  });

  it('is passed over by a person’s reason alone, and then a clock runs until the rest is answered', () => {
    const draft = inReview(60, finding('a', { high: true }));
    expect(refusalToAcceptReview(draft.state, accept('They asked us to begin.', KEY))).toMatchObject({ code: 'person_needed', field: 'overrideReason' });
    for (const nothing of ['x', 'n/a', 'As discussed.']) expect(refusalToAcceptReview(draft.state, accept(nothing))).toMatchObject({ code: 'says_nothing', field: 'overrideReason' });
    expect(refusalToAcceptReview(draft.state, accept('They asked us to begin.'))).toBeNull();
    acceptReview(draft, accept('They asked us to begin.'), BEGIN);
    const { condition } = draft.state;
    expect(stillMissing(draft.state)).toEqual({ gapIds: ['sso'], entryIds: ['a'] });
    Object.assign(condition!, { remindAt: addDays(BEGIN, 3), answerBy: addDays(BEGIN, 5) });
    for (const deadline of dueDeadlines(draft.state, addDays(BEGIN, 6))) meetDeadline(draft, deadline, addDays(BEGIN, 6));
    expect(draft.mails.map(({ kind, to }) => [kind, to.kind])).toEqual(expect.arrayContaining([['condition-due', 'customer_success'], ['condition-lapsed', 'leadership']]));
    draft.state.package!.gaps[0]!.answered = true;
    noteCondition(draft, BEGIN);
    expect(condition!.metAt).toBeNull();
    acknowledgePromise(draft, { entryId: 'a', words: 'I build it.', actor: LUCIA }, BEGIN);
    noteCondition(draft, BEGIN);
    expect(condition!.metAt).toBe(BEGIN);
    expect(deadlines(draft.state).filter(({ kind }) => kind.startsWith('condition'))).toEqual([]);
  });
});

describe('dates of promises', () => {
  it('are told to each owner once before, once after, and then to leadership, however often the deadlines are met', () => {
    const draft = inReview(80, finding('a', due(10)), finding('b', due(10)), finding('c', due(10)));
    assignPromise(draft, { entryId: 'b', ownerId: 'p-joost', actor: LUCIA }, BEGIN);
    draft.mails = [];
    for (let day = 0; day < 30; day += 1) {
      const now = addDays(BEGIN, day);
      for (let next = deadlines(draft.state)[0]; next && next.at <= now; next = deadlines(draft.state)[0]) meetDeadline(draft, next, now);
    }
    expect(draft.mails.filter(({ kind }) => kind.startsWith('promises')).map(({ kind, to }) => `${kind} ${to.kind}`)).toEqual([
      'promises-due customer_success', 'promises-due person', 'promises-late customer_success', 'promises-late person', 'promises-escalated leadership',
    ]);
  });

  it('remind nobody when they had passed before anybody could read them, and remind anew when they move', () => {
    const ledger = adoptLedger([], [finding('a', due(-5))], BEGIN);
    const state = { ...aHandoff().inReview(80).build(), ledger };
    expect(deadlines(state).filter(({ kind }) => kind.startsWith('promises'))).toEqual([]);
    state.ledger = adoptLedger(ledger, [finding('a', due(5))], BEGIN);
    expect(deadlines(state).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['promises_due_soon', 'promises_late', 'promises_escalate']));
  });

  it('add no more deadlines than three, however many promises there are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const state = { ...aHandoff().inReview(80).build(), ledger: adoptLedger([], Array.from({ length: count }, (_, at) => finding(`p${at}`, due(1 + (at % 60)))), BEGIN) };
      expect(deadlines(state).filter(({ kind }) => kind.startsWith('promises')).length).toBe(3);
    }));
  });
});

describe('a compile run', () => {
  it('changes nothing of what happened to a promise meanwhile', () => {
    const draft = inReview(80, finding('a', { high: true, ...due(9) }));
    acknowledgePromise(draft, { entryId: 'a', words: 'Mine.', actor: LUCIA }, BEGIN);
    stepPromise(draft, { entryId: 'a', step: 'deliver', words: 'On the drive.', saidBy: null, proof: null, due: null, actor: LUCIA }, BEGIN);
    const [after] = adoptLedger(draft.state.ledger, [finding('a', { high: true, ...due(9) })], addDays(BEGIN, 1));
    expect(after).toEqual(draft.state.ledger[0]);
  });
});

describe('merging and splitting', () => {
  it('never makes a promise of high risk count as acknowledged that nobody has acknowledged', () => {
    const draft = inReview(80, finding('a', { high: true }), finding('b', { high: true }), finding('t', { direction: 'customer' }));
    acknowledgePromise(draft, { entryId: 'a', words: 'Mine.', actor: LUCIA }, BEGIN);
    expect(refusalToMergePromises(draft.state, { entryId: 'a', otherId: 't' })).toMatchObject({ code: 'other_direction' });
    mergePromises(draft, { entryId: 'a', otherId: 'b', actor: LUCIA }, BEGIN);
    expect(refusalToAcceptReview(draft.state, accept(null))).toMatchObject({ code: 'unacknowledged' });
    acknowledgePromise(draft, { entryId: 'a', words: 'Both.', actor: LUCIA }, BEGIN);
    const evidence = { sourceId: 'm', start: 0, end: 1, quote: 'x', by: null, at: null };
    splitPromise(draft, { entryId: 'a', parts: [{ entryId: 'a1', evidence, terms: { what: 'One', direction: 'seller' } }, { entryId: 'a2', evidence, terms: { what: 'Two', direction: 'seller' } }], actor: LUCIA }, BEGIN);
    expect(draft.state.ledger.filter(({ standing, high, acknowledgedAt }) => standing && high && acknowledgedAt === null).map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(refusalToStepPromise(draft.state, { entryId: 'a', step: 'start', words: '', saidBy: null, proof: null, due: null, actor: LUCIA })).toMatchObject({ code: 'unknown_promise' });
  });
});
