import { aDeal } from '../harness/dossiers.ts';
import { carryTo, holdBriefing } from '../harness/play.ts';
import type { Accepted } from '../harness/shapes.ts';
import { storm } from '../harness/storm.ts';
import { useStack } from '../harness/use.ts';
import { until } from '../harness/wait.ts';
import { sameMails, wholeLife } from '../harness/whole-life.ts';
import type { WholeLife } from '../harness/whole-life.ts';

const stack = useStack({ temporalSurvives: true });

let undisturbed: WholeLife;
let disturbed: WholeLife;

it('a lifecycle ends the same although the worker is killed in every phase', async () => {
  const phases: string[] = [];
  disturbed = await wholeLife(stack(), async (phase, action) => {
    phases.push(phase);
    const acting = action();
    // Now, not in good order, and in the middle of it.
    await stack().killAndRestart('worker');
    await acting;
  });
  expect(phases).toEqual(['compiling', 'review', 'briefing', 'introduction', 'implementation', 'help', 'observation', 'survey', 'learning']);
  undisturbed = await wholeLife(stack(), (_, action) => action());
  expect(disturbed.events).toEqual(undisturbed.events);
});

it('while Temporal is away deals are taken in, and when it is back each is started once and everything goes on where it was', async () => {
  const before = await stack().demonstrate(aDeal().wellPrepared().build());
  await carryTo(stack(), before.id, 'briefing');
  await stack().kill('temporal');

  const bodies = Array.from({ length: 5 }, () => aDeal().wellPrepared().build());
  const answers = await Promise.all([...bodies, ...bodies].map((body, index) => stack().deliver(body, { id: `msg_away_${index % 5}` })));
  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 202));
  const ready = await stack().api.raw('GET', '/health/ready');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ degraded: true });
  const refused = await stack().api.raw('POST', `/api/handoffs/${before.id}/briefing`, { heldOn: '2026-03-03', attendees: ['Noor Castellan'], outcome: 'accepted' });
  expect(refused.status).toBe(503);

  await stack().start('temporal');
  for (const answer of answers.slice(0, 5)) await stack().untilPhase(((await answer.json()) as Accepted).handoffId, 'review', { withinMs: 60_000 });
  const handoff = await stack().handoff(before.id);
  if (handoff.phase === 'briefing') await holdBriefing(stack(), handoff);
  await stack().untilPhase(before.id, 'introduction');
});

it('no deal is lost when the API is killed while deliveries come in, and none is there twice when they are repeated', async () => {
  const bodies = Array.from({ length: 20 }, () => aDeal().build());
  const send = () => Promise.allSettled(bodies.map((body, index) => stack().deliver(body, { id: `msg_killed_${index}` })));
  const first = send();
  await stack().killAndRestart('api');
  await first;
  const handoffs = await Promise.all(
    (await send()).map(async (answer) => {
      if (answer.status === 'rejected') throw answer.reason as Error;
      expect(answer.value.status).toBe(202);
      return ((await answer.value.json()) as Accepted).handoffId;
    }),
  );
  expect(new Set(handoffs).size).toBe(20);
  await until('all twenty to be in review', async () => {
    const all = await Promise.all(handoffs.map((id) => stack().handoff(id)));
    return all.every((handoff) => handoff.phase === 'review');
  }, { withinMs: 60_000 });
});

it('each of many deals becomes one workflow, one package and one introduction draft, however its deliveries come and whatever is killed', async () => {
  const outcome = await storm(stack(), {
    deals: 60, deliveries: 3, atOnce: 8, seed: 20_260_402, withinMs: 180_000,
    kills: [{ part: 'worker', after: 0.25 }, { part: 'temporal', after: 0.5 }, { part: 'worker', after: 0.75 }],
  });
  expect(outcome).toMatchObject({ answers: { '202 accepted': 60, '202 duplicate': 120 }, handoffs: 60, workflows: 60, packages: 60, drafts: 60 });
});

it('a mail that the server refuses for a while is sent later, once', async () => {
  await stack().mailbox.refuseNext(1_000);
  const dossier = aDeal().called('Elbsand Kontor eG').wellPrepared().build();
  const mine = { to: dossier.team.find((member) => member.role === 'csm')!.email!, subject: 'Elbsand Kontor eG' };
  await stack().demonstrate(dossier);
  await new Promise((done) => setTimeout(done, 3_000));
  expect(await stack().mailbox.list(mine)).toEqual([]);
  await stack().mailbox.refuseNext(0);
  await stack().mailbox.waitFor(mine, { withinMs: 60_000 });
  expect(await stack().mailbox.list(mine)).toHaveLength(1);
});

it('after all of this every mail was sent, and none twice', async () => {
  const expected = await undisturbed.mails();
  expect(await sameMails(disturbed, expected, 180_000)).toEqual(expected);
  // Reminders of one survey carry the same subject by right; the comparison above has counted them.
  const twice = (await stack().mailbox.sentTwice()).filter((mail) => !mail.includes('"Still open: '));
  expect(twice).toEqual([]);
});
