import { Customer } from '../harness/customer.ts';
import { aDeal } from '../harness/dossiers.ts';
import { inPerson } from '../harness/in-person.ts';
import { carryTo } from '../harness/play.ts';
import type { HandoffDetail } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';
import { until } from '../harness/wait.ts';
import { exampleDeal } from '../harness/written-package.ts';

interface Span { start: string; finish: string }
interface Task extends Span {
  id: string; title: string; phase: string; kind: 'task' | 'milestone'; side: string; owner: string | null; ownerRole: string | null; duration: number; category: string; audience: string | null; acceptance: string | null; step: boolean;
  from: { kind: string; ref: string | null }; totalFloat: number; freeFloat: number; critical: boolean; status: string; reason: string; baseline: Span | null; slip: number; contact: { name: string } | null;
}
interface Conflict { task: string; message: string; days: number; promise: { id: string; what: string } | null }
interface Plan {
  revision: number; status: string; asOf: string; template: { id: string }; goLive: { agreed: string; forecast: string; slip: number };
  phases: { id: string; title: string; start: string; finish: string; acceptance: { id: string; text: string; metBy: string | null }[]; acceptedBy: string | null; blocked: string | null }[];
  tasks: Task[]; links: { from: string; to: string; type: string; lag: number }[]; criticalPath: string[]; conflicts: Conflict[]; promises: { id: string; what: string; due: string; held: boolean }[];
  risks: { id: string; statement: string; score: number; mitigation: string | null; phase: string | null; bufferDays: number | null }[];
  contingency: { goLive: { base: string; contingency: string; days: number }; buffers: { risk: string; days: number; phase: string; goLiveDays: number }[]; tasks: (Span & { id: string })[] };
  overAllocated: { name: string; week: string; hours: number; available: number; tasks: { title: string }[] }[]; resources: { id: string; name: string | null; side: string; hoursPerWeek: number }[];
  duties: ({ title: string; who: string | null; hours: number } & Span)[]; touchpoints: { title: string; channel: string; day: string; audience: string }[];
  escalation: { level: number; title: string; vendor: string[]; customer: string[]; respondWithinHours: number }[];
  cutover: { checklist: { id: string; text: string; tickedBy: string | null }[]; criteria: string[]; decisions: { decision: string; by: string; at: string; reason: string }[]; rollback: { trigger: string; steps: string[]; testedBy: string | null } };
  attribution: { days: number; byCause: Record<string, number>; rows: { cause: string; days: number; by: string | null; reason: string }[] } | null;
}

const product = useProduct();
const dossier = exampleDeal('northwind-freight', 'plan-1');
// Mails of other tests about the same customer are not meant.
for (const one of [...dossier.contacts, ...dossier.team]) if (one.email) one.email = `plan.${one.email}`;
let handoff: HandoffDetail;

const planOf = (id = handoff.id) => product().api.get<Plan>(`/api/handoffs/${id}/plan`);
const change = (changes: object[], more: object = {}) => product().api.post<{ revision: number; goLive: string; moved: { task: string }[] }>(`/api/handoffs/${handoff.id}/plan/changes`, { changes, ...more });
const titleOf = ({ tasks }: Plan, id: string) => tasks.find((task) => task.id === id)!.title;
const file = async (format: 'csv' | 'xml') => (await product().api.raw('GET', `/api/handoffs/${handoff.id}/plan/export?format=${format}`)).text();

beforeAll(async () => {
  const { id } = await product().demonstrate(dossier);
  handoff = await carryTo(product(), id, 'implementation');
}, 240_000);

it('A3.01 the timeline comes from a template chosen by product and segment, stitched from the line items sold', async () => {
  const plan = await planOf();
  const small = await product().demonstrate(aDeal().called('Kleine Backstube').with('lineItems', { name: 'Calderis Service', kind: 'subscription', quantity: 3, unitPrice: 90 }).build());
  const [large, other] = [aDeal().called('Große Reederei').build(), await planOf(small.id)];
  large.deal['segment'] = 'enterprise';
  const { template } = await planOf((await product().demonstrate(large)).id);
  expect([template.id, plan.template.id === template.id]).toEqual(['enterprise', false]);
  const sold = plan.tasks.filter(({ from }) => from.kind === 'line_item').map(({ title }) => title);
  expect(sold).toEqual(expect.arrayContaining(['Administrator training', 'Open the test environment', 'Configure Calderis Quote', 'Introduce Premier Support']));
  expect(other.tasks.filter(({ from }) => from.kind === 'line_item').map(({ title }) => title)).toEqual(['Configure Calderis Service']);
});

it('A3.02 phases follow each other with their days, and the milestones that the handoff waits for stand in them', async () => {
  const { phases, tasks, goLive } = await planOf();
  expect(phases.map(({ title }) => title)).toEqual(expect.arrayContaining(['Prepare', 'Design', 'Build', 'Test', 'Go-live', 'Hypercare']));
  for (const { start, finish } of phases) expect(start <= finish).toBe(true);
  const steps = (await product().handoff(handoff.id)).plan!.milestones;
  for (const { id, dueAt } of steps) expect(tasks.find((task) => task.id === id)).toMatchObject({ step: true, baseline: { finish: dueAt.slice(0, 10) } });
  expect(goLive.forecast).toBe(tasks.find(({ id }) => id === 'go-live')!.finish);
});

it('A3.03 working days, links of several kinds with lag, critical path and floats; a cycle is refused with its members named', async () => {
  const plan = await planOf();
  const dates = new Map(plan.tasks.map((task) => [task.id, task]));
  for (const { from, to, type, lag } of plan.links) if (type === 'FS' && lag >= 0) expect([from, to, dates.get(to)!.finish >= dates.get(from)!.finish]).toEqual([from, to, true]);
  expect(plan.links.some(({ lag }) => lag !== 0)).toBe(true);
  expect(plan.criticalPath.at(-1)).toBe('go-live');
  expect(plan.tasks.some(({ totalFloat, critical }) => totalFloat > 0 && !critical)).toBe(true);
  const [first, second] = plan.criticalPath.slice(-3) as [string, string];
  const refused = await product().api.raw('POST', `/api/handoffs/${handoff.id}/plan/changes`, { changes: [{ kind: 'add_link', link: { from: 'go-live', to: first } }] });
  const { code, detail, errors } = (await refused.json()) as { code: string; detail: string; errors: { path: string }[] };
  expect([refused.status, code, errors[0]!.path]).toEqual([422, 'cycle', 'changes[0]']);
  for (const id of [first, 'go-live']) expect(detail).toContain(titleOf(plan, id));
  expect(second).toBeDefined();
  for (const type of ['SS', 'FF']) await change([{ kind: 'add_link', link: { from: 'project-team', to: 'hypercare-end', type, lag: 1 } }]).catch(() => change([{ kind: 'add_link', link: { from: 'project-team', to: 'go-live', type, lag: 1 } }]));
  expect(new Set((await planOf()).links.map(({ type }) => type))).toEqual(new Set(['FS', 'SS', 'FF']));
});

it('A3.04 what the customer must bring: tasks with who, how many hours and on which days, here and in the portal', async () => {
  const { duties, asOf } = await planOf();
  const data = duties.find(({ title }) => title === 'Send sample data')!;
  expect(data).toMatchObject({ who: 'Joost van der Velde', hours: expect.any(Number) });
  expect(data.hours).toBeGreaterThan(0);
  expect(data.finish >= asOf).toBe(true);
  const email = dossier.contacts.find(({ id }) => id === 'c-joost')!.email!;
  const joost = await Customer.signedInBy(product(), email);
  const portal = await joost.api.get<{ tasks: { title: string; forMe: boolean; finish: string; hours: number | null }[]; contact: { name: string } }>('/api/portal/plan');
  expect(portal.tasks[0]!.forMe).toBe(true);
  expect(portal.tasks.find(({ title }) => title === 'Send sample data')).toMatchObject({ forMe: true, finish: data.finish, hours: data.hours });
  expect(portal.contact.name).toBe('Lucía Benítez');
  expect(JSON.stringify(portal)).not.toMatch(/float|critical|Rybak/);
});

it('A3.05 risks stand with their mitigation at the phases that they threaten', async () => {
  const { risks, phases } = await planOf();
  const placed = risks.filter(({ phase }) => phase !== null);
  expect(placed.length).toBeGreaterThan(2);
  for (const { phase } of placed) expect(phases.map(({ id }) => id)).toContain(phase);
  expect(placed.some(({ mitigation }) => mitigation !== null)).toBe(true);
});

it('A3.06 the contingency timeline applies the buffer of every high risk beside the base plan', async () => {
  const { contingency, risks, goLive } = await planOf();
  const high = risks.filter(({ score, bufferDays, phase }) => score >= 6 && (bufferDays ?? 0) > 0 && phase !== null);
  expect(contingency.buffers.map(({ risk }) => risk).toSorted()).toEqual(high.map(({ id }) => id).toSorted());
  expect(high.length).toBeGreaterThan(0);
  expect([contingency.goLive.base, contingency.goLive.contingency > contingency.goLive.base]).toEqual([goLive.forecast, true]);
});

it('A3.07 touchpoints follow from the cadence, and a calendar reads them at a secret address that can be ended', async () => {
  const { touchpoints } = await planOf();
  expect(new Set(touchpoints.map(({ title }) => title)).size).toBeGreaterThan(2);
  const person = await inPerson(product());
  const { url } = await person.post<{ url: string }>(`/api/handoffs/${handoff.id}/plan/calendar`, {});
  const calendar = await (await fetch(url)).text();
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  expect([lines[0], lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const meeting = touchpoints.find(({ channel }) => channel === 'meeting')!;
  expect(lines).toContain(`SUMMARY:${meeting.title.replaceAll(',', '\\,')}`);
  // Ten in London, in summer time.
  const day = meeting.day.replaceAll('-', '');
  expect(lines.some((line) => line === `DTSTART:${day}T090000Z` || line === `DTSTART:${day}T100000Z`)).toBe(true);
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  await person.raw('DELETE', `/api/handoffs/${handoff.id}/plan/calendar`);
  expect((await fetch(url)).status).toBe(404);
});

it('A3.08 a phase closes when its criteria are met, each by whose word, and somebody accepts it by name', async () => {
  const path = `/api/handoffs/${handoff.id}/plan/phases/prepare`;
  const person = await inPerson(product());
  expect((await person.raw('POST', `${path}/accept`, {})).status).toBe(409);
  const [prepare] = (await planOf()).phases;
  for (const { id } of prepare!.acceptance) await person.post(`${path}/criteria/${id}`, { met: true, by: 'Tom Brierley' });
  expect((await product().api.raw('POST', `${path}/accept`, {})).status).toBe(409);
  await person.post(`${path}/accept`, {});
  const [accepted] = (await planOf()).phases;
  expect(accepted!.acceptance.map(({ metBy }) => metBy)).toEqual(prepare!.acceptance.map(() => 'Tom Brierley'));
  expect(accepted!.acceptedBy).toEqual(expect.any(String));
});

it('A3.09 training is planned by audience, before the day on which they need it', async () => {
  const { tasks, goLive } = await planOf();
  const training = tasks.filter(({ category }) => category === 'training');
  expect(training.map(({ audience }) => audience)).toEqual(expect.arrayContaining(['Administrators', 'Users']));
  for (const { finish } of training) expect(finish <= goLive.forecast).toBe(true);
});

it('A3.10 the customer’s organisation is prepared for the change: who works differently, who tells them, who helps', async () => {
  const { tasks, goLive } = await planOf();
  const changes = tasks.filter(({ category }) => category === 'change');
  expect(changes.length).toBeGreaterThan(2);
  for (const { side, audience, owner, ownerRole, finish } of changes) expect([side, audience !== null, (owner ?? ownerRole) !== null, finish <= goLive.forecast]).toEqual(['customer', true, true, true]);
});

it('A3.12 the cut-over has a checklist, a go/no-go with who, when and why, and a way back that was tried', async () => {
  const path = `/api/handoffs/${handoff.id}/plan/cutover`;
  const person = await inPerson(product());
  const { cutover: before } = await planOf();
  expect([before.checklist.length > 3, before.criteria.length > 0, before.rollback.steps.length > 0, before.rollback.trigger !== '']).toEqual([true, true, true, true]);
  await person.post(`${path}/checklist/${before.checklist[0]!.id}`, { ticked: true, by: 'Joost van der Velde' });
  await person.post(`${path}/rollback`, { tested: true });
  await person.post(`${path}/decision`, { decision: 'no_go', reason: 'The counts of the migration differ.' });
  expect((await product().api.raw('POST', `${path}/decision`, { decision: 'go', reason: 'A program says so.' })).status).toBe(409);
  const { cutover } = await planOf();
  expect(cutover.checklist[0]!.tickedBy).toBe('Joost van der Velde');
  expect(cutover.decisions).toMatchObject([{ decision: 'no_go', by: expect.any(String), at: expect.any(String), reason: 'The counts of the migration differ.' }]);
  expect(cutover.rollback.testedBy).not.toBeNull();
});

it('A3.13 hypercare follows go-live, and hands over to the support that was sold', async () => {
  const { tasks, goLive, phases } = await planOf();
  const hypercare = tasks.filter(({ category }) => category === 'hypercare');
  expect(hypercare.length).toBeGreaterThan(0);
  for (const { start } of hypercare) expect(start >= goLive.forecast).toBe(true);
  expect(phases.find(({ id }) => id === 'hypercare')!.finish > goLive.forecast).toBe(true);
  expect(tasks.map(({ title }) => title)).toEqual(expect.arrayContaining(['Introduce Premier Support']));
});

it('A3.14 work is given to people of both sides; who has too much to do is shown with the weeks and the tasks', async () => {
  const before = await planOf();
  const piotr = before.resources.find(({ name }) => name === 'Piotr Walczak')!;
  expect(before.resources.map(({ side }) => side)).toEqual(expect.arrayContaining(['vendor', 'customer']));
  const busy = before.tasks.find(({ id }) => id === 'configure')!;
  await change([{ kind: 'edit', task: 'configure', fields: { hours: { [piotr.id]: 14 } } }]);
  const over = (await planOf()).overAllocated.filter(({ name }) => name === 'Piotr Walczak');
  expect(over.length).toBeGreaterThan(0);
  expect(over[0]!.hours).toBeGreaterThan(over[0]!.available);
  expect(over.flatMap(({ tasks }) => tasks.map(({ title }) => title))).toContain(busy.title);
  const person = await product().api.raw('POST', `/api/handoffs/${handoff.id}/plan/undo`, {});
  expect(person.status).toBe(200);
});

it('A3.15 planned, forecast and actual stand beside each other; status follows from float, and each moved date has its cause', async () => {
  const before = await planOf();
  const task = before.tasks.find(({ id }) => id === before.criticalPath.find((one) => !before.tasks.find((each) => each.id === one)!.step))!;
  await change([{ kind: 'delay', task: task.id, days: 4 }], { cause: 'customer', reason: 'Their review board meets a week later.', told: 'Your review board meets a week later.' });
  const after = await planOf();
  const moved = after.tasks.find(({ id }) => id === task.id)!;
  expect([moved.slip, moved.status, moved.baseline!.finish < moved.finish]).toEqual([4, 'red', true]);
  expect(after.goLive.slip).toBeGreaterThan(0);
  expect(after.attribution!.rows).toEqual(expect.arrayContaining([expect.objectContaining({ cause: 'customer', reason: 'Their review board meets a week later.' })]));
  expect(Object.values(after.attribution!.byCause).reduce((sum, days) => sum + days, 0)).toBe(after.attribution!.days);
  // The workflow goes by the new date within moments: reminders follow.
  await until('the handoff to go by the new date', async () => (await product().handoff(handoff.id)).plan!.goLiveAt.slice(0, 10) === after.goLive.forecast);
  expect((await product().api.get<{ items: { type: string }[] }>(`/api/handoffs/${handoff.id}/events?size=100`)).items.map(({ type }) => type)).toContain('plan.moved');
  expect((await product().api.raw('POST', `/api/handoffs/${handoff.id}/plan/changes`, { changes: [{ kind: 'edit', task: task.id, fields: { status: 'green' } }] })).status).toBe(422);
});

it('the go-live of Northwind moved by two weeks in a what-if tells the promises that break, before anybody agrees', async () => {
  const before = await planOf();
  const result = await product().api.post<{ goLive: { before: string; after: string; days: number }; breaks: Conflict[]; floats: unknown[] }>(`/api/handoffs/${handoff.id}/plan/what-if`, { changes: [{ kind: 'delay', task: 'go-live', days: 10 }] });
  expect([result.goLive.before, result.goLive.days]).toEqual([before.goLive.forecast, 10]);
  expect((await planOf()).revision).toBe(before.revision);
  expect(result.breaks.filter(({ promise }) => promise !== null).length).toBeGreaterThan(0);
  const broken = result.breaks.find(({ promise }) => promise !== null)!.promise!.id;
  await change([{ kind: 'delay', task: 'go-live', days: 10 }], { cause: 'us', reason: 'A look at what the comparison says.' });
  const { items } = await product().api.get<{ items: { id: string; drift: { kind: string; note: string }[] }[] }>(`/api/handoffs/${handoff.id}/promises`);
  expect(items.find(({ id }) => id === broken)!.drift).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'sooner_than_plan', note: expect.stringContaining('as planned now') })]));
  await product().api.post(`/api/handoffs/${handoff.id}/plan/undo`, {});
  for (const { promise, message } of result.breaks.filter((one) => one.promise !== null)) expect([promise!.what.length > 10, /promised/.test(message)]).toEqual([true, true]);
});

it('a change freeze of which Northwind only spoke is proposed in their words, and once in the plan no cut-over lies in it', async () => {
  interface Days { freezeCalendar: string; freezes: { from: string; to: string; inPlan: boolean; said: { by: string; quote: string; sourceId: string } }[] }
  const read = () => product().api.get<Days>(`/api/handoffs/${handoff.id}/plan/working-days`);
  const { freezes: [freeze], freezeCalendar } = await read();
  expect(freeze).toMatchObject({ from: '2026-07-13', to: '2026-09-30', inPlan: false, said: { by: 'Tom Brierley', quote: expect.stringContaining('nobody touches anything till October') } });
  const late = { changes: [{ kind: 'delay', task: 'go-live', days: 25 }] };
  const tried = async () => (await product().api.post<{ goLive: { after: string } }>(`/api/handoffs/${handoff.id}/plan/what-if`, late)).goLive.after;
  expect(await tried() < freeze!.to).toBe(true);
  await change([{ kind: 'days_off', calendar: freezeCalendar, from: freeze!.from, to: freeze!.to, off: 'freeze', reason: freeze!.said.quote }], { cause: 'customer' });
  expect([(await read()).freezes[0]!.inPlan, await tried() > freeze!.to]).toEqual([true, true]);
  await product().api.post(`/api/handoffs/${handoff.id}/plan/undo`, {});
});

it('how sure go-live is follows from three-point estimates, and nothing is told before there are enough', async () => {
  interface Drawn { silent: string | null; chances: { percentiles: { percent: number; day: string }[]; target: { share: number } } | null }
  const draw = (changes: object[]) => product().api.post<Drawn>(`/api/handoffs/${handoff.id}/plan/simulation`, { seed: 3, changes });
  expect(await draw([])).toMatchObject({ chances: null, silent: expect.stringContaining('need an estimate') });
  const { tasks, goLive } = await planOf();
  const changes = tasks.filter(({ duration, status }) => duration > 0 && status !== 'done').map(({ id, duration }) => ({ kind: 'edit', task: id, fields: { estimate: { optimistic: duration, likely: duration, pessimistic: duration * 3 } } }));
  const [one, again] = [await draw(changes), await draw(changes)];
  expect([one, one.chances!.percentiles.every(({ day }) => day >= goLive.forecast), one.chances!.percentiles[3]!.day > one.chances!.percentiles[0]!.day]).toEqual([again, true, true]);
});

it('the plan is read back from the files that it is written to', async () => {
  for (const format of ['csv', 'xml'] as const) {
    const content = await file(format);
    const read = await product().api.post<{ problems: unknown[]; added: string[]; changed: string[]; removed: string[]; goLive: Record<string, string> }>(`/api/handoffs/${handoff.id}/plan/import`, { format, content });
    expect(read).toMatchObject({ problems: [], added: [], changed: [], removed: [] });
    expect(read.goLive['after']).toBe(read.goLive['before']);
  }
});

it('A3.11 the escalation path has levels with people of both sides and response times, and an unanswered call goes up along it', async () => {
  const { escalation } = await planOf();
  expect(escalation.map(({ level }) => level)).toEqual([1, 2, 3]);
  for (const { vendor, customer, respondWithinHours } of escalation.slice(1)) expect([vendor.length > 0, customer.length > 0, respondWithinHours > 0]).toEqual([true, true, true]);
  const gareth = dossier.team.find(({ id }) => id === 'tm-gareth')!;
  expect(escalation[2]!.vendor).toContain(gareth.name);
  await product().api.post(`/api/handoffs/${handoff.id}/plan/escalation/2`, { hours: 1 });
  expect((await planOf()).escalation.map(({ respondWithinHours }) => respondWithinHours)).toEqual([escalation[0]!.respondWithinHours, 1, escalation[2]!.respondWithinHours]);
  const joost = await Customer.signedInBy(product(), dossier.contacts.find(({ id }) => id === 'c-joost')!.email!);
  await joost.askForHelp('Nobody can sign in.');
  const open = async () => (await product().handoff(handoff.id)).escalations[0]!;
  await until('the call to go up', async () => (await open()).escalatedAt !== null || (await product().moveClock(handoff.id), false));
  await product().mailbox.waitFor({ to: gareth.email! });
});
