/**
 * `npm run record-histories -w @throughline/worker -- <release>`: records the histories of a release, for ever.
 * A recording is never made again: when a replay fails, the workflow has to take its old course by `patched`.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import * as messages from '@throughline/contract/handoff';
import { historiesOf } from './history.ts';
import type { WorkflowExecutionHistory } from './history.ts';
import { HISTORIES } from './recorded.ts';
import { TOM, World } from './world.ts';
import type { HandoffUnderTest } from './world.ts';

const release = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(release)) throw new Error('Say which release is recorded, for example 0.1.0.');
const folder = join(HISTORIES, release);
if (existsSync(folder)) throw new Error(`The release ${release} has been recorded. A recording is never done again: keep the old course for old histories with a patch.`);

const world = await World.create();
const lived = async (phase: Parameters<HandoffUnderTest['livedTo']>[0]): Promise<HandoffUnderTest> => (await world.handoff()).livedTo(phase);
const help = { escalationId: randomUUID(), contactId: 'c-tom', words: 'Nobody can sign in.', actor: TOM };
const answer = { surveyId: 'day-30', contactId: 'c-tom', scores: { csat: 4, ces: 6, nps: 8 }, words: 'Good.', actor: TOM };
const short = { points: 60, gaps: [{ id: 'sso', points: 6 }, { id: 'quote', points: 10 }], contactIds: ['c-tom'], respondentIds: ['c-tom'], ownerId: null };

/** What a handoff may look like when a release goes out, each lived for the recording. */
const LIVES: Record<string, () => Promise<HandoffUnderTest>> = {
  'parked-in-intake': async () => {
    const handoff = await world.handoff({ dossierId: null });
    await handoff.reaches('intake');
    return handoff;
  },
  'parked-in-review': () => lived('review'),
  'parked-in-review-returned-answered-and-newer-dossier': async () => {
    const handoff = await world.handoff({ deal: short });
    await handoff.reaches('review');
    await handoff.say(messages.returnReview, { gapIds: ['sso', 'quote'], note: 'Who signs?' });
    world.readModel.answer(handoff.id, 'sso');
    await handoff.say(messages.answerGap, { gapId: 'sso', answerId: randomUUID() });
    await handoff.latest.signal(messages.dossierArrived, { key: 'dossier/d-2', dossierId: 'd-2' });
    await handoff.eventually((state) => state.package?.dossierId === 'd-2');
    return handoff;
  },
  'parked-in-briefing-reminded': async () => {
    const handoff = await lived('briefing');
    await world.days(4);
    await handoff.eventually(({ briefing }) => briefing?.remindedAt !== null);
    return handoff;
  },
  'parked-in-introduction': () => lived('introduction'),
  'parked-in-implementation-late-with-help': async () => {
    const handoff = await lived('implementation');
    await handoff.complete('kick-off');
    await handoff.say(messages.reopenMilestone, { milestoneId: 'kick-off', reason: 'Half of them were missing.' });
    await handoff.say(messages.askForHelp, help);
    await world.days(20);
    await handoff.eventually(({ plan, escalations }) => escalations[0]?.escalatedAt !== null && plan!.milestones.some(({ overdueNoticeAt }) => overdueNoticeAt !== null));
    await handoff.say(messages.acknowledgeHelp, { escalationId: help.escalationId, note: 'On it.' });
    return handoff;
  },
  'parked-in-observation-answered-and-corrected': async () => {
    const handoff = await lived('observation');
    await world.days(31);
    await handoff.eventually(({ surveys }) => surveys[0]!.status === 'open');
    await handoff.say(messages.answerSurvey, answer);
    await handoff.say(messages.answerSurvey, { ...answer, words: 'On second thoughts.' });
    return handoff;
  },
  'parked-in-learning': () => lived('learning'),
  'demonstration-moved': async () => {
    const realStart = new Date(await world.env.currentTimeMs()).toISOString();
    const handoff = await world.handoff({ demonstration: true, clock: { startsAt: '2026-03-27T15:05:00.000Z', realStart, dayLength: 86_400_000 } });
    await handoff.reaches('review');
    await handoff.say(messages.moveClock, { to: null });
    await handoff.livedTo('implementation');
    await handoff.say(messages.moveClock, { to: null });
    return handoff;
  },
  closed: () => lived('closed'),
  cancelled: async () => {
    const handoff = await lived('implementation');
    await handoff.say(messages.cancelHandoff, { reason: 'They were bought.' });
    await handoff.latest.result();
    return handoff;
  },
  'cancelled-by-an-operator': async () => {
    const handoff = await lived('briefing');
    await handoff.latest.cancel();
    await handoff.latest.result().catch(() => undefined);
    return handoff;
  },
};

/** Parked is what nothing happens to any more. */
async function settled(read: () => Promise<WorkflowExecutionHistory[]>): Promise<WorkflowExecutionHistory[]> {
  const length = (runs: WorkflowExecutionHistory[]): number => runs.reduce((sum, { events }) => sum + (events?.length ?? 0), 0);
  for (let before = await read(); ; ) {
    await pause(1_000);
    const now = await read();
    if (length(now) === length(before)) return now;
    before = now;
  }
}

try {
  mkdirSync(folder, { recursive: true });
  for (const [name, live] of Object.entries(LIVES)) {
    const { handle } = await live();
    const runs = await settled(() => historiesOf(world.env.client, handle.workflowId, handle.firstExecutionRunId));
    runs.forEach((history, index) => writeFileSync(join(folder, `${name}.run-${index + 1}.json`), historyToJSON(history), { flag: 'wx' }));
    console.log(`${name}: ${runs.map(({ events }) => events?.length).join(' + ')} events`);
  }
} finally {
  await world.close();
}
