import { Refusal } from '../harness/api.ts';
import { Customer } from '../harness/customer.ts';
import { aDeal } from '../harness/dossiers.ts';
import { act, carryTo, completeNext } from '../harness/play.ts';
import type { AtRisk, HandoffDetail } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const after = (instant: string, days: number) => new Date(Date.parse(instant) + days * 86_400_000).toISOString();

it('A9.02: each milestone shows where it stands, what it waits for, and when it was planned and reached', async () => {
  const { id } = await product().demonstrate(aDeal().wellPrepared().build());
  const { plan } = await carryTo(product(), id, 'implementation');
  expect(plan!.milestones.filter((step) => step.kind === 'milestone').map((step) => step.status)).toContain('waiting');
  const waiting = plan!.milestones.find((step) => step.isGoLive)!;
  expect(waiting.refusal).toMatch(/cannot be completed before “.+”/);
  await expect(act(product(), `/api/handoffs/${id}/milestones/${waiting.id}/complete`, { note: 'We are live.' })).rejects.toBeInstanceOf(Refusal);

  await completeNext(product(), await product().handoff(id));
  const first = (await product().handoff(id)).plan!.milestones.filter((step) => step.status === 'done');
  expect(first).toHaveLength(1);
  expect(first[0]!.completedAt).not.toBeNull();

  const kickoff = plan!.milestones.find((step) => step.kind === 'milestone')!;
  await product().moveClock(id, after(kickoff.dueAt, 2));
  const late = await product().untilHandoff(id, 'to have a late milestone', (handoff) => handoff.plan!.milestones.some((step) => step.status === 'late'));
  expect(late.plan!.milestones.find((step) => step.status === 'late')!.dueAt < late.clock.now).toBe(true);
});

it('A9.13: a call for help goes to the one who is responsible, then to leadership when its time is over, and is acknowledged and resolved by name', async () => {
  const dossier = aDeal().wellPrepared().build();
  const champion = dossier.contacts[1]!;
  const leader = dossier.team.find((member) => member.role === 'sales_manager')!.email!;
  const csm = dossier.team.find((member) => member.role === 'csm')!.email!;
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const customer = await Customer.signedInBy(product(), champion.email!);
  await customer.askForHelp('Nobody can sign in since this morning.');
  await product().mailbox.waitFor({ to: csm, subject: 'asks for help' });
  expect(await product().mailbox.list({ to: leader, subject: 'Nobody has answered' })).toEqual([]);

  const [call] = (await product().handoff(id)).escalations;
  await product().moveClock(id, after(call!.answerBy, 0.1));
  await product().mailbox.waitFor({ to: leader, subject: 'Nobody has answered' });
  const escalated = await product().untilHandoff(id, 'to be escalated', (handoff) => handoff.escalations[0]?.escalatedAt !== null);
  expect(escalated.health).toMatchObject({ level: 'in_danger' });

  await act(product(), `/api/handoffs/${id}/escalations/${call!.id}/acknowledge`, { note: 'I am calling them now.' });
  expect((await customer.home()).help[0]!.acknowledgedAt).not.toBeNull();
  await act(product(), `/api/handoffs/${id}/escalations/${call!.id}/resolve`, { note: 'A certificate had run out.' });
  const [resolved] = (await product().handoff(id)).escalations;
  expect(resolved).toMatchObject({ resolution: 'A certificate had run out.' });
  expect(resolved!.acknowledgedBy).not.toBeNull();
  expect((await product().mailbox.waitFor({ to: champion.email!, subject: 'Your question is answered' })).text).toContain('A certificate had run out.');
});

it('A9.15: leadership sees who is in danger first, with the reason, the money at stake and the next action, and unknown is not green', async () => {
  const place = (risk: AtRisk, id: string) => risk.items.findIndex((item) => item.id === id);
  const unknown = await product().demonstrate(aDeal().worth(9_000_000, 'EUR').build());
  const large = await inDanger(800_000);
  const small = await inDanger(20_000);
  const risk = await product().api.get<AtRisk>('/api/at-risk');

  expect(place(risk, large.id)).toBeGreaterThanOrEqual(0);
  expect(place(risk, large.id)).toBeLessThan(place(risk, small.id));
  // More money, and yet behind: nothing is known about them, which is not the same as well.
  expect(place(risk, small.id)).toBeLessThan(place(risk, unknown.id));
  const item = risk.items[place(risk, large.id)]!;
  expect(item).toMatchObject({ arr: 800_000, currency: 'EUR', health: { level: 'in_danger' } });
  expect(item.health!.reasons[0]).toMatchObject({ code: expect.stringMatching(/overdue/) as string });
  expect(item.nextAction).not.toBeNull();
  expect(risk.items[place(risk, unknown.id)]!.health).toMatchObject({ level: 'unknown', confidence: 'not_sure' });
  expect(risk.groups.in_danger.atStake).toEqual(expect.arrayContaining([expect.objectContaining({ currency: 'EUR' })]));
});

/** A customer whose go-live has passed with nobody live. */
async function inDanger(arr: number): Promise<HandoffDetail> {
  const { id } = await product().demonstrate(aDeal().worth(arr, 'EUR').wellPrepared().build());
  const { plan } = await carryTo(product(), id, 'implementation');
  await product().moveClock(id, after(plan!.goLiveAt, 5));
  return product().untilHandoff(id, 'to be in danger', (handoff) => handoff.health?.level === 'in_danger');
}
