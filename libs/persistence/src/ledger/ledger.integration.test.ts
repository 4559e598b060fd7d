import type { Actor, LedgerEntry, PackageCommitment, PromiseWords, TermChanges } from '@throughline/domain';
import { differencesOf, evidenceOf, newRef, termsOf } from '@throughline/domain';
import { Person } from '../identity/person.entity.ts';
import { IntakeRepository } from '../intake/intake.repository.ts';
import { ProjectionRepository } from '../projection/projection.repository.ts';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { LedgerRepository } from './ledger.repository.ts';

const at = '2026-04-01T09:00:00.000Z';
let database: TestDatabase;
let ledgers: LedgerRepository;
let actor: Actor;
beforeAll(async () => {
  database = await createTestDatabase();
  ledgers = new LedgerRepository(database.dataSource);
  const { identifiers } = await database.dataSource.manager.insert(Person, { name: 'Cleo Success', email: 'cleo@calderis.example', role: 'customer_success' });
  actor = { kind: 'person', id: String(identifiers[0]?.['id']) };
});
afterAll(() => database.drop());

const quote = (words: string, start: number) => ({ sourceId: 'm-1', start, end: start + words.length, quote: words, by: 'Hannah', at });
const read = (id: string, what: string, start = 0): PackageCommitment => ({
  id, what, direction: 'seller', by: 'Hannah', to: 'Tom', category: 'training', strength: 'firm', condition: null, retractedBy: null, due: '2026-05-01', dueResolved: '2026-05-01',
  figure: null, risk: 'normal', riskRules: [], inContract: 'no', confidence: 0.9, reasons: [], evidence: [quote(what, start)], status: 'inferred', sources: ['m-1'], statedBy: null, blocking: false,
} as unknown as PackageCommitment);
const asRead = (one: PackageCommitment, found = true): LedgerEntry => ({ id: one.id, origin: 'read', read: one, found, corrections: {}, marked: [], status: 'open', decided: false, replacedBy: [] });

/** A handoff in whose sources these promises were read, and a way to say something about them. */
async function aLedger(...found: PackageCommitment[]) {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()));
  const store = (version: number, entries: LedgerEntry[]) => ledgers.storeReading(handoffId, version, entries.map((entry) => ({ entry, shown: null })));
  await store(1, found.map((one) => asRead(one)));
  let sequence = 1;
  const say = async (...words: PromiseWords[]) => {
    sequence += 1;
    const refs = (await ledgers.entries(handoffId)).map(({ id, status }) => ({ ...newRef({ id, direction: 'seller', high: false, standing: true, dueAt: null, remindAt: null, escalateAt: null }), status }));
    await new ProjectionRepository(database.dataSource).applyProjection(aProjection(aState(handoffId, { sequence, ledger: refs }), { words }));
  };
  const correct = (entryId: string, changes: TermChanges) => say({ kind: 'promise_corrected', entryId, changes, actor, at });
  const entry = async (id: string) => (await ledgers.entries(handoffId)).find((one) => one.id === id)!;
  const labels = async () => (await ledgers.labels({ after: 0, limit: 1000 })).filter((label) => label.handoffId === handoffId).map(({ label, entryId, reason, byName, spans }) => ({ label, entryId, reason, byName, quotes: spans.map((span) => span.quote) }));
  return { handoffId, store, say, correct, entry, labels };
}

describe('a compile run', () => {
  it('writes the reader’s part and leaves what people said as it is', async () => {
    const { store, correct, entry } = await aLedger(read('a', 'Two days of training.'));
    await correct('a', { what: { value: 'Three days of training.' }, due: { value: '2026-06-01' } });
    await store(2, [asRead({ ...read('a', 'Two days of training, in person.'), dueResolved: '2026-05-15' })]);
    const kept = await entry('a');
    expect(termsOf(kept)).toMatchObject({ what: 'Three days of training.', due: '2026-06-01', by: 'Hannah' });
    expect(differencesOf(kept).map(({ field, by, changedSince }) => [field, by, changedSince])).toEqual([['what', 'Cleo Success', true], ['due', 'Cleo Success', true]]);
    await correct('a', { due: null });
    expect(termsOf(await entry('a')).due).toBe('2026-05-15');
  });

  it('that was overtaken by a newer one changes nothing', async () => {
    const { store, entry } = await aLedger(read('a', 'Two days of training.'));
    await store(3, [asRead(read('a', 'Newer.'))]);
    await store(2, [asRead(read('a', 'Older.'), false)]);
    expect(await entry('a')).toMatchObject({ found: true, read: { what: 'Newer.' } });
  });
});

describe('what people teach the reader', () => {
  it('is kept as labels with the words it is about, who said so and why', async () => {
    const { say, correct, labels } = await aLedger(read('a', 'Two days of training.'), read('b', 'We hope to train you.', 100), read('c', 'Training and migration.', 200));
    await correct('a', { category: { value: 'services' } });
    await say({ kind: 'promise_step', entryId: 'b', step: 'dismiss', status: 'dismissed', words: 'Only a hope.', saidBy: null, proof: null, due: null, actor, at });
    await say({ kind: 'promise_added', entryId: 'm-1', evidence: quote('You have my word.', 300), terms: { what: 'Weekly calls.', direction: 'seller' }, actor, at });
    await say({ kind: 'promise_split', entryId: 'c', parts: [
      { entryId: 'c-1', evidence: quote('Training', 200), terms: { what: 'They are trained.', direction: 'seller' } }, { entryId: 'c-2', evidence: quote('migration', 213), terms: { what: 'The data moves.', direction: 'seller' } },
    ], actor, at });
    const byName = 'Cleo Success';
    expect(await labels()).toEqual([
      { label: 'corrected', entryId: 'a', reason: null, byName, quotes: ['Two days of training.'] },
      { label: 'not_a_promise', entryId: 'b', reason: 'Only a hope.', byName, quotes: ['We hope to train you.'] },
      { label: 'promise', entryId: 'm-1', reason: null, byName, quotes: ['You have my word.'] },
      { label: 'several_promises', entryId: 'c', reason: null, byName, quotes: ['Training', 'migration'] },
    ]);
  });
});

describe('entries that were one or several', () => {
  it('give way to the one that has both quotes', async () => {
    const { say, entry } = await aLedger(read('a', 'Two days of training.'), read('b', 'Training, two days.', 100));
    await say({ kind: 'promises_merged', entryId: 'a', otherId: 'b', actor, at });
    expect(evidenceOf(await entry('a')).map((one) => one.quote).toSorted()).toEqual(['Training, two days.', 'Two days of training.']);
    expect((await entry('b')).replacedBy).toEqual(['a']);
  });

  it('give way to their parts, which have the terms of the whole where nobody said otherwise', async () => {
    const { say, entry } = await aLedger(read('c', 'Training and migration.', 200));
    await say({ kind: 'promise_split', entryId: 'c', parts: [
      { entryId: 'c-1', evidence: quote('Training', 200), terms: { what: 'They are trained.', direction: 'seller' } },
      { entryId: 'c-2', evidence: quote('migration', 213), terms: { what: 'The data moves.', direction: 'seller', due: '2026-07-01' } },
    ], actor, at });
    expect((await entry('c')).replacedBy).toEqual(['c-1', 'c-2']);
    expect(termsOf(await entry('c-1'))).toMatchObject({ what: 'They are trained.', due: '2026-05-01', to: 'Tom' });
    expect(termsOf(await entry('c-2'))).toMatchObject({ what: 'The data moves.', due: '2026-07-01' });
  });
});

it('a delivery forgets the verdict on the one before', async () => {
  const { handoffId, say } = await aLedger(read('a', 'Two days of training.'));
  const step = (name: 'deliver' | 'dispute', words: string): PromiseWords => ({ kind: 'promise_step', entryId: 'a', step: name, status: name === 'deliver' ? 'delivered' : 'in_progress', words, saidBy: null, proof: null, due: null, actor, at });
  await say(step('deliver', 'Held.'), step('dispute', 'Only one day.'));
  expect((await ledgers.rows(handoffId))[0]).toMatchObject({ verdict: 'dispute', verdictWords: 'Only one day.', verdictByName: 'Cleo Success', delivery: 'Held.' });
  await say(step('deliver', 'The second day, too.'));
  expect((await ledgers.rows(handoffId))[0]).toMatchObject({ verdict: null, verdictWords: null, delivery: 'The second day, too.', deliveredByName: 'Cleo Success' });
});
