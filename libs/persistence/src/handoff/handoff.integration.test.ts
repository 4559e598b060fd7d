import type { HealthLevel, Phase } from '@throughline/domain';
import { IntakeRepository } from '../intake/intake.repository.ts';
import { ProjectionRepository } from '../projection/projection.repository.ts';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { HandoffDetailRepository } from './handoff-detail.repository.ts';
import { HandoffRepository } from './handoff.repository.ts';
import { OutboxMail } from '../outbox/outbox.entity.ts';
import { StoredGapAnswer } from './package.entity.ts';

let database: TestDatabase;
let handoffs: HandoffRepository;
beforeEach(async () => {
  database = await createTestDatabase();
  handoffs = new HandoffRepository(database.dataSource);
});
afterEach(() => database.drop());

async function aHandoff(account: string, wanted: { phase?: Phase; level?: HealthLevel; deadline?: string; arr?: number } = {}): Promise<string> {
  const dossier = aDossier();
  const { arr = 1000 } = wanted;
  const { handoffId } = await new IntakeRepository(database.dataSource).receive(
    aDelivery({ ...dossier, account: { ...dossier.account, name: account }, deal: { ...dossier.deal, name: `${account} deal`, arr } }),
  );
  const health = wanted.level ? { level: wanted.level, score: 50, confidence: 'sure' as const, inputs: [], reasons: [] } : null;
  await new ProjectionRepository(database.dataSource).applyProjection(
    aProjection(aState(handoffId, { phase: wanted.phase ?? 'review', health }), { nextDeadline: wanted.deadline ?? null }),
  );
  return handoffId;
}

const names = async (...args: Parameters<HandoffRepository['list']>) => (await handoffs.list(...args)).items.map((item) => item.accountName);

describe('the list of handoffs', () => {
  it('begins with what needs something soonest and ends with what is over', async () => {
    await aHandoff('Over', { phase: 'closed', deadline: '2026-01-01T00:00:00Z' });
    await aHandoff('Never');
    await aHandoff('Later', { deadline: '2026-05-02T00:00:00Z' });
    await aHandoff('Soon', { deadline: '2026-05-01T00:00:00Z' });
    expect(await names({}, 1, 50)).toEqual(['Soon', 'Later', 'Never', 'Over']);
  });

  it('comes in pages that miss nothing, with counts of all of it', async () => {
    for (const letter of ['A', 'B', 'C', 'D', 'E']) await aHandoff(letter, { phase: letter < 'D' ? 'review' : 'briefing' });
    expect([await names({}, 1, 2), await names({}, 2, 2), await names({}, 3, 2), await names({}, 4, 2)]).toEqual([['A', 'B'], ['C', 'D'], ['E'], []]);
    expect(await handoffs.list({ phase: 'briefing' }, 1, 1)).toMatchObject({ total: 2, byPhase: { review: 3, briefing: 2 }, items: [{ accountName: 'D' }] });
  });

  it('is filtered by health, unknown being a level of its own', async () => {
    await aHandoff('Danger', { level: 'in_danger' });
    await aHandoff('Nobody knows');
    await aHandoff('Said to be unknown', { level: 'unknown' });
    expect(await names({ health: 'in_danger' }, 1, 50)).toEqual(['Danger']);
    expect(await names({ health: 'unknown' }, 1, 50)).toEqual(['Nobody knows', 'Said to be unknown']);
  });

  it('is searched for any part of a name, and for wildcards as what they are', async () => {
    await aHandoff('50% off_shore Ltd');
    await aHandoff('50 plus off-shore');
    expect(await names({ q: 'OFF' }, 1, 50)).toHaveLength(2);
    expect(await names({ q: '0%' }, 1, 50)).toEqual(['50% off_shore Ltd']);
    expect(await names({ q: 'f_s' }, 1, 50)).toEqual(['50% off_shore Ltd']);
    expect(await names({ q: '\\' }, 1, 50)).toEqual([]);
    expect(await names({ q: '  ' }, 1, 50)).toHaveLength(2);
  });
});

describe('what leadership sees', () => {
  it('begins with danger and the unknown, the greatest amounts first, and leaves out what is over', async () => {
    await aHandoff('Well', { level: 'well', arr: 9_000_000 });
    await aHandoff('Small danger', { level: 'in_danger', arr: 10 });
    await aHandoff('Great danger', { level: 'in_danger', arr: 5000 });
    await aHandoff('Unknown');
    await aHandoff('To watch', { level: 'to_watch' });
    await aHandoff('Over', { phase: 'cancelled', level: 'in_danger' });
    expect((await handoffs.underWay()).map((handoff) => handoff.accountName)).toEqual(['Great danger', 'Small danger', 'Unknown', 'To watch', 'Well']);
  });
});

describe('the answers to gaps', () => {
  it('count as they were given last', async () => {
    const handoffId = await aHandoff('Acme');
    const answer = (gapId: string, text: string) =>
      database.dataSource.manager.insert(StoredGapAnswer, { handoffId, gapId, text, byKind: 'person', byId: 'p', byName: 'Ada', at: '2026-04-01T09:00:00.000Z' });
    await answer('migration', 'first');
    await answer('sso', 'SAML');
    await answer('migration', 'second');
    const answers = await new HandoffDetailRepository(database.dataSource).gapAnswers(handoffId);
    expect(answers.map(({ gapId, text }) => ({ gapId, text }))).toEqual([{ gapId: 'migration', text: 'second' }, { gapId: 'sso', text: 'SAML' }]);
  });
});

describe('the mails of a handoff', () => {
  it('that the mail server refused are known with its words, those on their way are not', async () => {
    const handoffId = await aHandoff('Acme');
    const mail = (key: string, changes: Partial<Pick<OutboxMail, 'status' | 'sentAt' | 'lastError'>>) =>
      database.dataSource.manager.insert(OutboxMail, { key, handoffId, kind: 'introduction', recipientEmail: `${key}@acme.example`, recipientName: key, ...changes });
    await mail('fine', { status: 'sent', sentAt: '2026-04-01T09:00:00.000Z' });
    await mail('waiting', {});
    await mail('again', { lastError: '451 try later' });
    await mail('never', { status: 'failed', lastError: '550 no such mailbox' });
    const { undelivered } = await new HandoffDetailRepository(database.dataSource).parts(handoffId);
    expect(undelivered.map(({ key, lastError }) => [key, lastError]).toSorted()).toEqual([['again', '451 try later'], ['never', '550 no such mailbox']]);
  });
});
