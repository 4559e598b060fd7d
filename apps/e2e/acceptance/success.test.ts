import type { components } from '@throughline/client';
import { Customer } from '../harness/customer.ts';
import { aVisitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import type { Refusal } from '../harness/api.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import { teamMember } from '../harness/people.ts';
import { carryTo } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';
import { until } from '../harness/wait.ts';

type Success = components['schemas']['Success'];
type Goal = Success['goals'][number];
type PortalGoals = components['schemas']['PortalGoals'];

const product = useProduct();
const WORDS = 'By the end of September ninety percent of our forty fitters log in every week.';

let dossier: SomeDossier;
let id: string;
let buyer: Customer;
let fitter: Customer;

const deal = () =>
  aDeal().in('DE').toGoLiveOn('2026-06-30')
    .with('lineItems', { sku: 'CAL-SRV', name: 'Calderis Service', kind: 'subscription', quantity: 40, unit: 'user/month', unitPrice: 81, listPrice: 90 })
    .withColleague('Amara Kowalczyk', 'account_executive').withColleague('Noor Castellan', 'csm')
    .withContact('Käthe Östermann', ['economic_buyer']).withContact('Jörg Straßburger', ['champion'])
    .with('communications', { id: 'm-goal', kind: 'email', at: '2026-02-12T10:00:00Z', from: 'c-1', to: ['t-1'], subject: 'What we want', body: `Dear Amara,\n${WORDS}\nKäthe` })
    .with('documents', { id: 'd-pov', kind: 'proof_of_value', title: 'Four weeks with twelve fitters', at: '2026-02-16T10:00:00Z', body: 'Before: an order takes 26 minutes to enter. After four weeks: 9 minutes.' })
    .with('contributions', { id: 'x-goals', kind: 'value', by: 'value-engineering', at: '2026-02-20T08:00:00Z', data: {
      annualBenefit: 210_000, paybackMonths: 10, assumptions: ['Forty fitters enter twelve orders a day'],
      drivers: [
        { name: 'Fitters logging in every week', quote: WORDS, sources: ['m-goal'], speaker: 'c-1', baseline: '0 %', target: '90 %', by: '2026-09-30', owner: 'c-2' },
        { name: 'Minutes to enter an order', baseline: '26 min', target: '5 min', by: '2026-12-31', owner: 'c-2', annualValue: 150_000, sources: ['d-pov'] },
        { name: 'Good adoption' },
      ],
    } });

const path = (action = ''): string => `/api/handoffs/${id}/success${action}`;
const success = (): Promise<Success> => product().api.get(path());
const goal = async (name: string): Promise<Goal> => {
  const found = (await success()).goals.find((one) => one.name === name);
  if (!found) throw new Error(`There is no goal ${name}.`);
  return found;
};
const portal = (who: Customer): Promise<PortalGoals> => who.api.get('/api/portal/goals');
const moveTo = (day: string) => product().api.post(`/api/handoffs/${id}/clock/move`, { to: `${day}T18:00:00.000Z` });
const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const refusal = async (asked: Promise<unknown>): Promise<Refusal> => asked.then(() => { throw new Error('It was accepted.'); }, (error: unknown) => error as Refusal);

beforeAll(async () => {
  dossier = deal().build();
  ({ id } = await product().demonstrate(dossier));
  await carryTo(product(), id, 'implementation');
  const [first, second] = dossier.contacts;
  buyer = await Customer.signedInBy(product(), first!.email!);
  fitter = await Customer.signedInBy(product(), second!.email!);
}, 180_000);

it('B-SMART: a criterion is told whether it is specific, measurable, time-bound and agreed, with its own words said better; the five categories have an example', async () => {
  const vague = await goal('Good adoption');
  expect(vague.lint.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['specific', 'measurable', 'time_bound', 'agreed']));
  for (const { what, better } of vague.lint) expect([what.length > 10, better.includes('doption')]).toEqual([true, true]);
  expect((await goal('Fitters logging in every week')).lint.map(({ rule }) => rule)).toEqual(['agreed']);
  await product().api.post(path(`/metrics/${vague.id}/remove`));

  const visitor = await teamMember(product(), product().addresses.administrator);
  const page = await visitor.open(`/handoffs/${id}?tab=goals`);
  await page.getByRole('button', { name: 'Add a goal' }).click();
  const form = page.getByRole('form', { name: 'A new goal' });
  expect(await form.getByLabel('Begin with an example').locator('option').allTextContents()).toEqual([
    'none', '90% of licensed users logging in at least weekly within 90 days of go-live', 'Opportunity update time reduced from 25 min to <5 min by end of Q1',
    'Pipeline visibility report available to VP of Sales weekly within 60 days', 'All [X] integrations live and tested before go-live', 'User satisfaction score >4.0/5.0 within 60 days of launch',
  ]);
  await form.getByLabel('What is measured').fill('better quality');
  await form.getByText('does not say whose or which').waitFor();
  await form.getByLabel('What is measured').fill('Complaints about fittings');
  await form.getByText('does not say whose or which').waitFor({ state: 'detached' });
  await form.getByText('There is no number to reach.').waitFor();
});

it('A7.01: the criteria of the sale stand in the words of the customer, with the place in their mail', async () => {
  const { criterion, evidence } = await goal('Fitters logging in every week');
  expect(criterion).toBe(WORDS);
  expect(evidence[0]).toMatchObject({ sourceId: 'm-goal', quote: WORDS });
});

it('A7.02: the promised return is a metric with its formula and what it assumes', async () => {
  const whole = await goal('Annual benefit of the business case');
  expect(whole).toMatchObject({ target: 210_000, unit: dossier.deal.currency, assumptions: ['Forty fitters enter twelve orders a day'] });
  expect(whole.formula).toContain('Minutes to enter an order');
  expect((await goal('Minutes to enter an order')).formula).toContain('150,000');
});

it('A7.03: the baseline is the one of the proof of value', async () => {
  expect(await goal('Minutes to enter an order')).toMatchObject({ baseline: 26, target: 5, unit: 'min', direction: 'down', baselineSource: 'Proof of value: Four weeks with twelve fitters' });
});

it('A7.04: every milestone of the plan has its target on the line, and one that somebody sets bends it', async () => {
  const { milestones } = await success();
  const { id: metric, line } = await goal('Minutes to enter an order');
  const review = milestones.find((one) => one.id === 'first-review')!;
  expect(line.map((point) => point.id)).toEqual(expect.arrayContaining(milestones.filter(({ day }) => day > '2026-03-01' && day <= '2026-12-31').map((one) => one.id)));
  const before = line.find((point) => point.id === 'first-review')!;
  expect(before.day).toBe(review.day);
  expect(before.value).toBeGreaterThan(5);
  expect(before.value).toBeLessThan(26);
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: { milestoneTargets: { 'first-review': 8 } } });
  expect((await goal('Minutes to enter an order')).line.find((point) => point.id === 'first-review')).toMatchObject({ value: 8, said: true });
});

it('A7.05 A7.06 A7.08: each metric is leading or lagging, and somebody answers for it by name', async () => {
  expect(await goal('Fitters logging in every week')).toMatchObject({ indicator: 'leading', everyDays: 7, accountable: 'Jörg Straßburger' });
  expect(await goal('Minutes to enter an order')).toMatchObject({ indicator: 'lagging', everyDays: 30, accountable: 'Jörg Straßburger' });
  const { id: metric } = await goal('Annual benefit of the business case');
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: { accountable: 'Käthe Östermann', accountableEmail: dossier.contacts[0]!.email } });
  expect(await goal('Annual benefit of the business case')).toMatchObject({ accountable: 'Käthe Östermann', edited: ['accountable', 'accountableEmail'] });
});

it('A-OUT: the plan of metrics and the package say what people have changed since, each metric with its targets and who answers for it', async () => {
  const text = async (file: string) => (await (await product().api.raw('GET', `/api/handoffs/${id}/documents/${file}`)).text()).replace(/\\/g, '');
  const plan = await text('metrics-plan.md');
  for (const told of ['From 26 min to 5 min by 31 December 2026', '8 min', 'set by hand', 'Käthe Östermann', 'Assumed: Forty fitters enter twelve orders a day', 'Value at the milestones of the contract']) expect(plan).toContain(told);
  expect(plan).not.toContain('Good adoption');
  expect(await text('handoff.md')).not.toContain('Good adoption');
});

it('A7.13: reviews are dated from the first one, ninety days after go-live, in the rhythm that was agreed', async () => {
  await product().api.post(path('/rhythm'), { reportEveryDays: 10, reviewEveryDays: 60 });
  const { reporting, milestones } = await success();
  const first = milestones.find((one) => one.id === 'first-review')!.day;
  expect(reporting.reviews.slice(0, 3)).toEqual([first, daysAfter(first, 60), daysAfter(first, 120)]);
});

it('A7.07: what the customer said is measured from the moment the handoff is accepted, without anybody touching it, and they see it', async () => {
  const untouched = deal().build();
  const { id: other } = await product().demonstrate(untouched);
  await carryTo(product(), other, 'implementation');
  const { goals, reporting } = await product().api.get<Success>(`/api/handoffs/${other}/success`);
  expect(goals.map(({ name, followed }) => [name, followed])).toEqual([
    ['Fitters logging in every week', true], ['Minutes to enter an order', false], ['Good adoption', false], ['Annual benefit of the business case', false],
  ]);
  expect(reporting.nextReportAt).not.toBeNull();
  const reader = await Customer.signedInBy(product(), untouched.contacts[1]!.email!);
  expect((await portal(reader)).goals.map(({ name, mine }) => [name, mine])).toEqual([['Fitters logging in every week', true]]);
});

it('A7 B-SMART: nothing vague is signed by accident: it is refused with what each criterion lacks, and goes on by name and reason only', async () => {
  const vague = (await success()).removed.find(({ name }) => name === 'Good adoption')!;
  await product().api.post(path(`/metrics/${vague.id}/restore`));
  const { problem, status } = await refusal(product().api.post(path('/signature')));
  expect([status, problem.code]).toEqual([422, 'unclear_criteria']);
  expect(problem.errors!.map(({ path: field }) => field)).toEqual(['overrideReason', ...['name', 'target', 'baseline', 'by'].map((field) => `metrics.${vague.id}.${field}`)]);
  expect((await success()).signature.status).toBe('not_asked');

  const visitor = await teamMember(product(), product().addresses.administrator);
  const page = await visitor.open(`/handoffs/${id}?tab=goals`);
  await page.getByText('One goal does not say all it has to, so nobody could tell').waitFor();
  await page.getByRole('button', { name: 'ask all the same' }).click();
  const dialog = page.getByRole('dialog', { name: 'Have it signed although one goal is vague?' });
  await dialog.getByText('There is no number to reach.').waitFor();
  await dialog.getByLabel('Why it is signed as it is').fill('Their board meets tomorrow; the number follows in June.');
  await dialog.getByRole('button', { name: 'Ask for the signature all the same' }).click();
  await dialog.waitFor({ state: 'detached' });
  const asked = (await product().api.get<{ items: { type: string; after: { reason?: string } | null }[] }>(`/api/handoffs/${id}/events?size=200`)).items.filter(({ type }) => type === 'signature.asked');
  expect(asked.map(({ after }) => after?.reason)).toEqual(['Their board meets tomorrow; the number follows in June.']);

  const { id: metric } = await goal('Fitters logging in every week');
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: { target: null } });
  expect((await success()).signature.status).toBe('not_asked');
  const noor = dossier.team.find(({ role }) => role === 'csm')!.email!;
  expect((await product().mailbox.waitFor({ to: noor, subject: 'nobody is asked to sign what success is' })).text).toContain('There is no number to reach.');
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: {}, giveBack: ['target'] });
  await product().api.post(path(`/metrics/${vague.id}/remove`));
});

it('A7: the economic buyer alone signs exactly what stands there; it is kept with hash, time, name and PDF, and a change asks again and shows the difference', async () => {
  await product().api.post(path('/signature'));
  await product().mailbox.waitFor({ to: buyer.email, subject: 'Please sign what success is' });
  const asked = await portal(buyer);
  expect(asked.signature).toMatchObject({ status: 'asked', mine: true, signers: ['Käthe Östermann'] });
  expect(asked.agreement!.criteria.join('\n')).toContain(WORDS);
  expect(asked.agreement!.scope.join('\n')).toContain('Calderis Service');
  const { hash } = asked.agreement!;
  expect((await portal(fitter)).signature).toMatchObject({ mine: false, signers: ['Käthe Östermann'] });
  expect((await refusal(fitter.api.post('/api/portal/goals/sign', { hash, name: 'Jörg Straßburger' }))).problem.code).toBe('not_yours');
  expect((await refusal(buyer.api.post('/api/portal/goals/sign', { hash: 'a'.repeat(64), name: 'Käthe Östermann' }))).problem.code).toBe('changed_since');

  const visitor = await aVisitor(product().url, { screen: 'phone' });
  await visitor.open(signInLinkOf(await product().mailbox.waitFor({ to: buyer.email, subject: 'Please sign' })));
  await visitor.page.getByRole('button', { name: 'Open my page' }).click();
  await visitor.page.getByRole('heading', { name: 'Please read and sign what success will be.' }).waitFor();
  await visitor.page.getByLabel('Your name, as you sign').fill('Käthe Östermann');
  await visitor.page.getByRole('button', { name: 'Sign it' }).click();
  await visitor.page.getByText('It is signed, and nothing has changed since.').waitFor();

  const { signature } = await success();
  expect(signature).toMatchObject({ status: 'signed', signed: [{ signedName: 'Käthe Östermann', hash, voidedAt: null }] });
  const pdf = await product().api.raw('GET', path(`/signatures/${signature.signed[0]!.id}`));
  const bytes = Buffer.from(await pdf.arrayBuffer());
  expect([pdf.status, pdf.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  const again = Buffer.from(await (await buyer.api.raw('GET', `/api/portal/goals/signatures/${signature.signed[0]!.id}`)).arrayBuffer());
  expect(again.equals(bytes)).toBe(true);

  const { id: metric } = await goal('Fitters logging in every week');
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: { target: 85 } });
  const changed = await portal(buyer);
  expect(changed.signature.status).toBe('changed');
  expect(changed.signature.changes).toEqual([{ part: 'criterion', before: expect.stringContaining('90%'), after: expect.stringContaining('85%') }]);
  expect(changed.signature.signed[0]!.voidedAt).not.toBeNull();
  expect((await product().mailbox.waitFor({ to: buyer.email, subject: 'has changed: please sign again' })).text).toContain('85%');
  await buyer.api.post('/api/portal/goals/sign', { hash: changed.agreement!.hash, name: 'Käthe Östermann' });
  expect((await success()).signature).toMatchObject({ status: 'signed' });
});

it('A7.07: values come typed in, as a table and by API; a table with one wrong line changes nothing; a key counts once; a correction keeps the history', async () => {
  const { id: logins } = await goal('Fitters logging in every week');
  const { id: minutes } = await goal('Minutes to enter an order');
  const { today } = await success();
  const said = { on: today, value: 4 };
  await product().api.post(path(`/metrics/${logins}/measurements`), said, { 'idempotency-key': 'week-1' });
  await product().api.post(path(`/metrics/${logins}/measurements`), said, { 'idempotency-key': 'week-1' });
  expect((await goal('Fitters logging in every week')).measurements).toHaveLength(1);
  expect((await refusal(product().api.post(path(`/metrics/${logins}/measurements`), { ...said, value: 5 }, { 'idempotency-key': 'week-1' }))).problem.code).toBe('key_reused');

  const table = (value: string) => `Metric;Date;Value\nMinutes to enter an order;${daysAfter(today, -2)};25,5\nMinutes to enter an order;${daysAfter(today, -1)};${value}\n`;
  const preview = await product().api.post<{ rows: unknown[]; problems: { line: number; column: string }[] }>(path('/measurements/preview'), { csv: table('many') });
  expect(preview).toMatchObject({ rows: [{ line: 2, metricId: minutes, value: 25.5 }], problems: [{ line: 3, column: 'Value' }] });
  expect((await refusal(product().api.post(path('/measurements/import'), { csv: table('many') }))).problem).toMatchObject({ code: 'table_refused', errors: [{ path: 'line 3, Value' }] });
  expect((await goal('Minutes to enter an order')).measurements).toEqual([]);
  expect(await product().api.post(path('/measurements/import'), { csv: table('25') })).toMatchObject({ taken: 2 });
  expect(await product().api.post(path('/measurements/import'), { csv: table('25') })).toMatchObject({ taken: 0 });

  const own = (await portal(fitter)).goals.find((one) => one.id === logins)!;
  expect(own.mine).toBe(true);
  await fitter.api.post(`/api/portal/goals/${logins}/measurements`, { on: today, value: 6 });
  expect((await refusal(buyer.api.post(`/api/portal/goals/${logins}/measurements`, { on: today, value: 6 }))).status).toBe(403);

  const first = (await goal('Fitters logging in every week')).measurements.find(({ value }) => value === 4)!;
  await product().api.post(path(`/metrics/${logins}/measurements/${first.id}/correct`), { value: 3, note: 'Two of them were ours.' });
  const { measurements } = await goal('Fitters logging in every week');
  expect(measurements.find((one) => one.id === first.id)).toMatchObject({ value: 4, standing: false });
  expect(measurements.find((one) => one.corrects === first.id)).toMatchObject({ value: 3, standing: true, note: 'Two of them were ours.' });
});

it('A7.09: the customer sees each goal drawn with its target line, today and its values, and the same in numbers', async () => {
  const visitor = await aVisitor(product().url, { screen: 'phone', theme: 'dark' });
  await visitor.open(signInLinkOf(await product().mailbox.waitFor({ to: fitter.email })));
  await visitor.page.getByRole('button', { name: 'Open my page' }).click();
  await visitor.page.getByText('This page is yours').waitFor();
  const page = await visitor.open('/p/goals');
  const drawn = page.getByRole('article', { name: 'Fitters logging in every week' });
  const chart = drawn.getByRole('img', { name: /drawn over time/ });
  await chart.waitFor();
  for (const part of ['path.target', 'path.today', 'circle.dot']) expect(await chart.locator(part).count()).toBeGreaterThan(0);
  await drawn.getByText('The same in numbers').click();
  await drawn.getByRole('row').filter({ hasText: '6%' }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(JSON.stringify(await portal(fitter))).not.toMatch(/annualValue|assumptions|Forty fitters enter/);
  visitor.assertNothingWrong();
});

it('A7.10: reports go out by themselves in the agreed rhythm, by mail and as PDF', async () => {
  const { reporting } = await success();
  await moveTo(daysAfter(reporting.nextReportAt!.slice(0, 10), 1));
  const mail = await product().mailbox.waitFor({ to: buyer.email, subject: 'how far we have come' });
  expect(mail.text).toContain('Fitters logging in every week');
  expect((mail as typeof mail & { attachments: string[] }).attachments).toEqual([expect.stringMatching(/^goals-.*\.pdf$/)]);
  const noor = dossier.team.find(({ role }) => role === 'csm')!.email!;
  await product().mailbox.waitFor({ to: noor, subject: 'how far we have come' });
  const after = await until('the next report to be dated', async () => { const { reporting: next } = await success(); return next.nextReportAt! > reporting.nextReportAt! ? next : undefined; });
  expect(Date.parse(after.nextReportAt!) - Date.parse(reporting.nextReportAt!)).toBe(10 * 86_400_000);
});

it('A7.07: a value that does not come is asked for by mail, with one field that needs no account', async () => {
  const { nextOn } = await goal('Fitters logging in every week');
  const { today } = await success();
  const due = daysAfter(nextOn!, 1);
  if (due > today) await moveTo(due);
  const mail = await product().mailbox.waitFor({ to: fitter.email, subject: 'One number: Fitters logging in every week' });
  const link = mail.links.find((one) => one.includes('/p/measure?token='))!;
  const visitor = await aVisitor(product().url);
  await visitor.open(link);
  await visitor.page.getByRole('heading', { name: 'what is “Fitters logging in every week” now?' }).waitFor();
  await visitor.page.getByLabel('Value in %').fill('7');
  await visitor.page.getByRole('button', { name: 'Keep the value' }).click();
  await visitor.page.getByRole('heading', { name: 'Thank you, Jörg Straßburger.' }).waitFor();
  expect((await goal('Fitters logging in every week')).measurements.at(-1)).toMatchObject({ value: 7, source: 'mail', by: 'Jörg Straßburger' });
  visitor.assertNothingWrong();
});

it('A7.11 A7.12: a metric off its line is told of once, with what was agreed to be done, and the page opens it', async () => {
  const { id: metric } = await goal('Fitters logging in every week');
  await product().api.post(path(`/metrics/${metric}/edit`), { changes: { contingency: 'Käthe calls the two site leads within a week.', by: (await success()).today } });
  const { today } = await success();
  await product().api.post(path(`/metrics/${metric}/measurements`), { on: today, value: 8 });
  expect(await goal('Fitters logging in every week')).toMatchObject({ stand: 'off_plan' });
  const noor = dossier.team.find(({ role }) => role === 'csm')!.email!;
  const mail = await product().mailbox.waitFor({ to: noor, subject: 'Fitters logging in every week is off plan' });
  expect(mail.text).toContain('Käthe calls the two site leads within a week.');
  await product().api.post(path(`/metrics/${metric}/measurements`), { on: today, value: 9 });
  const { items } = await product().api.get<{ items: { type: string }[] }>(`/api/handoffs/${id}/events?size=200`);
  expect(items.filter(({ type }) => type === 'metric.off_plan')).toHaveLength(1);
  expect((await portal(buyer)).goals.find((one) => one.id === metric)).toMatchObject({ stand: 'off_plan', contingency: 'Käthe calls the two site leads within a week.' });
});

it('A7.14: value is assessed at the milestones of the contract: promised, reached, and how sure that is', async () => {
  const { value, milestones } = await success();
  expect(value.map((one) => one.id)).toEqual(['go-live', 'first-qbr', 'half-year', 'renewal-decision', 'renewal']);
  expect(value.at(-1)).toMatchObject({ day: '2029-03-01', promised: 150_000, reached: null, confidence: 'unknown' });
  const goLive = milestones.find((one) => one.isGoLive)!.day;
  const { id: metric } = await goal('Minutes to enter an order');
  const { today } = await success();
  if (goLive > today) await moveTo(goLive);
  await product().api.post(path(`/metrics/${metric}/measurements`), { on: goLive, value: 15.5 });
  const assessed = await until('the go-live to be assessed', async () => { const found = (await success()).value[0]!; return found.reached === null ? undefined : found; });
  expect(assessed).toMatchObject({ id: 'go-live', reached: 75_000, confidence: 'high' });
});

it('A7.15: once the outcomes are there the customer is asked for a case study, and what they say is kept', async () => {
  expect((await success()).caseStudy.ready).toBe(false);
  const { today } = await success();
  for (const name of ['Fitters logging in every week', 'Minutes to enter an order', 'Annual benefit of the business case']) {
    const { id: metric, target } = await goal(name);
    await product().api.post(path(`/metrics/${metric}/measurements`), { on: today, value: target });
  }
  for (const { id: metric, stand } of (await success()).goals) if (stand !== 'reached') await product().api.post(path(`/metrics/${metric}/remove`));
  const { caseStudy } = await portal(buyer);
  expect(caseStudy).toMatchObject({ asked: true, consent: null });
  expect((await refusal(fitter.api.post('/api/portal/goals/case-study', { agrees: true, words: '' }))).status).toBe(403);
  await buyer.api.post('/api/portal/goals/case-study', { agrees: true, words: 'With our numbers, without names.' });
  const told = (await success()).caseStudy;
  expect(told).toMatchObject({ ready: true, consent: { agrees: true, by: 'Käthe Östermann', words: 'With our numbers, without names.' } });
  expect(told.steps.map((step) => step.id)).toEqual(['consent', 'interview', 'draft', 'approval', 'published']);
});
