import { IntakeRepository } from '../intake/intake.repository.ts';
import { aDelivery, aDossier, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { SecondReaderRepository } from './second-reader.repository.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function ofAHandoff(): Promise<SecondReaderRepository> {
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(aDelivery(aDossier()));
  return new SecondReaderRepository(database.dataSource, handoffId);
}
const CALL = { key: 'k1', model: 'test/model', question: 'promises', outcome: 'answered', tokens: { input: 900, output: 100 }, cost: 0.0042, milliseconds: 12 };

describe('what a language model answered', () => {
  it('is found again under its key, by its handoff alone, and does not change any more', async () => {
    const [one, other] = [await ofAHandoff(), await ofAHandoff()];
    await one.keep('k1', [{ what: 'First' }]);
    await one.keep('k1', [{ what: 'Second' }]);
    await one.keep('k2', []);
    expect(await one.find(['k1', 'k3'])).toEqual(new Map([['k1', [{ what: 'First' }]]]));
    expect(await other.find(['k1'])).toEqual(new Map());
  });

  it('is counted with what it cost, answered or not', async () => {
    const [one, other] = [await ofAHandoff(), await ofAHandoff()];
    expect(await one.spent()).toBe(0);
    await one.note(CALL);
    await one.note({ ...CALL, outcome: 'truncated', tokens: { input: 900, output: 4_000 }, cost: null });
    expect(await one.spent()).toBe(5_900);
    expect(await other.spent()).toBe(0);
  });

  it('is nothing that a customer may read', async () => {
    const rights = await database.dataSource.query<unknown[]>(`SELECT 1 FROM information_schema.role_table_grants WHERE grantee IN ('app_customer', 'PUBLIC') AND table_name IN ('model_answers', 'model_calls')`);
    expect(rights).toEqual([]);
  });
});
