/** What a whole lifecycle costs Temporal: events, bytes and billable actions over all runs. Goals: 500 events, 100 actions. */
import { Client, Connection } from '@temporalio/client';
import { Customer } from '@throughline/e2e/harness/customer';
import { aDeal } from '@throughline/e2e/harness/dossiers';
import { carryTo, goLive } from '@throughline/e2e/harness/play';
import type { Stack } from '@throughline/e2e/harness/stack';
import { costOf } from './history-cost.ts';
import { goal, printTable } from './table.ts';
import { withStack } from './with-stack.ts';

/** A typical life: nothing goes wrong, every milestone is completed, each survey is answered once. */
async function live(stack: Stack): Promise<string> {
  const dossier = aDeal().wellPrepared().withContact('Maren Eikås', ['economic_buyer', 'champion']).build();
  const { id } = await stack.demonstrate(dossier);
  await carryTo(stack, id, 'implementation');
  const customer = await Customer.signedInBy(stack, dossier.contacts[0]!.email!);
  await goLive(stack, id);
  await stack.untilPhase(id, 'observation');
  let handoff = await stack.handoff(id);
  while (handoff.surveys.some((survey) => survey.status !== 'closed')) {
    const open = handoff.surveys.find((survey) => survey.status === 'open' && survey.respondents.some((one) => one.answeredAt === null));
    if (open) await customer.answer(open.id, { csat: 5, ces: 6, nps: 9 });
    else await stack.moveClock(id);
    handoff = await stack.handoff(id);
  }
  await stack.untilHandoff(id, 'to have its lessons drafted', (each) => each.lessons !== null);
  await stack.api.post(`/api/handoffs/${id}/lessons/sign-off`, { note: 'Signed off.' });
  await stack.untilPhase(id, 'closed');
  return id;
}

await withStack({}, async (stack) => {
  const id = await live(stack);
  const client = new Client({ connection: await Connection.connect({ address: stack.addresses.temporal }) });
  const runs = await costOf(client, `handoff-${id}`);
  const sum = (key: 'events' | 'bytes' | 'actions') => runs.reduce((total, run) => total + run[key], 0);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`;
  printTable(
    'A whole lifecycle: ten steps of the plan, three surveys with one respondent, encrypted payloads; a demonstration, whose clock is moved by updates that a real one does not need',
    ['run', 'events', 'bytes', 'billable actions'],
    [
      ...runs.map((run, index) => [index + 1, run.events, kilobytes(run.bytes), run.actions]),
      ['all', `${sum('events')} (goal ≤ 500: ${goal(sum('events') <= 500)})`, kilobytes(sum('bytes')), `${sum('actions')} (goal ≤ 100: ${goal(sum('actions') <= 100)})`],
    ],
  );
});
