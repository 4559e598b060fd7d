import { aDeal, until, useStack } from '../harness/index.ts';
import type { Accepted, HandoffPage } from '../harness/index.ts';
import { carryTo, holdBriefing } from '../harness/play.ts';

const stack = useStack({ temporalSurvives: true });

it('takes deals in while Temporal is away, carries on where it was when it is back, and starts each deal once', async () => {
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
  await until('all five to be in review', async () => (await stack().api.get<HandoffPage>('/api/handoffs?size=1')).byPhase['review'] === 5, { withinMs: 60_000 });
  await holdBriefing(stack(), await stack().handoff(before.id));
  await stack().untilPhase(before.id, 'introduction');
  expect(await stack().mailbox.sentTwice()).toEqual([]);
});

it('loses no deal when the API is killed while deliveries come in, and makes none twice when they are repeated', async () => {
  const bodies = Array.from({ length: 20 }, () => aDeal().build());
  const send = () => Promise.allSettled(bodies.map((body, index) => stack().deliver(body, { id: `msg_killed_${index}` })));
  const first = send();
  await stack().killAndRestart('api');
  await first;
  const repeated = await send();
  const handoffs = await Promise.all(
    repeated.map(async (answer) => {
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
