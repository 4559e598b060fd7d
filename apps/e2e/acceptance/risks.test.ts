import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { inPerson } from '../harness/in-person.ts';
import { teamMember } from '../harness/people.ts';
import { accept } from '../harness/play.ts';
import type { RiskEntry, RiskList } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

/** What the people of a ski resort say, one dimension of risk in each sentence. */
const SAID: Readonly<Record<string, { words: string; names: string }>> = {
  'A4.01': { words: 'In February we are only two people in the ticket office, Solveig and me, so answers will take a while.', names: 'ticket office' },
  'A4.02': { words: 'The contract for Liftmaster ends on 31 March 2026, there is no extension.', names: 'Liftmaster' },
  'A4.03': { words: 'The link to the Skidgate turnstiles was never tested with more than 40 passes a minute.', names: '40 passes' },
  'A4.04': { words: 'Of the 52,000 guests in the old system about 9,300 are duplicates, and nobody has the time to go through them.', names: '9,300' },
  'A4.05': { words: 'The last rollout in 2022 was abandoned after two weeks, the lift crew in Åre still talks about it.', names: '2022' },
  'A4.06': { words: 'The night shift of the snow groomers cannot attend a webinar in the daytime, 14 people work until six.', names: '14 people' },
  'A4.07': { words: 'Our peak season starts on 13 June and runs until 20 August, nothing changes in that time.', names: '2026-06-30' },
  'A4.08': { words: 'The requirements are still changing, the ski school has sent 11 new ones since January.', names: '11 new ones' },
  'A4.09': { words: 'The season passes depend on Kvarnberg Kort, who have nothing in writing for us yet.', names: 'Kvarnberg Kort' },
  'A4.10': { words: 'Before any personal data of guests goes into production our auditor has to approve it, see GDPR Article 35.', names: 'Article 35' },
  'A4.11': { words: 'Torbjörn Wik is leaving the resort on 30 April, the board has not named anybody.', names: 'Torbjörn Wik' },
  'A4.12': { words: 'I have told the board that everything works on 1 June.', names: '1 June' },
};

const resort = (name: string, mails: string[]): SomeDossier =>
  aDeal().called(name).toGoLiveOn('2026-06-30')
    .withContact('Torbjörn Wik', ['economic_buyer'], { title: 'Managing director', influence: 'high' }).withContact('Ragna Feldt', ['champion', 'project_manager']).withContact('Solveig Moen', ['it_lead'])
    .withColleague('Amara Kowalczyk', 'account_executive').withColleague('Idris Falkenberg', 'solutions_engineer').withColleague('Noor Castellan', 'csm').withColleague('Piet Verhoeven', 'implementation_lead')
    .with('lineItems', { name: 'Guest service', quantity: 60, unit: 'user/month', kind: 'subscription' }, { name: 'Implementation', quantity: 1, kind: 'services' }, { name: 'Training day', quantity: 4, kind: 'training' })
    .with('communications', ...mails.map((body, index) => ({ id: `m-${index}`, kind: 'email', at: '2026-02-10T10:00:00Z', from: 'c-2', to: ['t-1'], subject: 'Our project', body })))
    .build();

/** The same resort, with nothing in its mails that could go wrong. */
const quiet = () => resort('Fjällbrynet Skidor', ['The workshop on Tuesday was good, thank you. The list of the 60 users is attached, Solveig keeps it up to date.', 'We look forward to working with your team from April on.']);

const registerOf = (id: string) => product().api.get<RiskList>(`/api/handoffs/${id}/risks`);
const post = <T>(id: string, action: string, body: object) => product().api.post<T>(`/api/handoffs/${id}/risks${action}`, { key: crypto.randomUUID(), ...body });

let noisy: { id: string; risks: RiskEntry[] };
let plain: RiskEntry[];
beforeAll(async () => {
  const [first, second] = await Promise.all([product().demonstrate(resort('Storklinten Fjäll', Object.values(SAID).map(({ words }) => words))), product().demonstrate(quiet())]);
  noisy = { id: first.id, risks: (await registerOf(first.id)).items };
  plain = (await registerOf(second.id)).items;
}, 120_000);

/** Whether the one risk of a dimension is proposed with its words, grades and what is done about it, while the plain deal gives none of it. */
async function expectProposed(dimension: string): Promise<void> {
  const { words, names } = SAID[dimension]!;
  const risk = noisy.risks.find((one) => one.dimension === dimension)!;
  expect(risk).toMatchObject({
    type: expect.stringMatching(/^(?:technical|organizational|commercial)$/) as string, severity: expect.stringMatching(/^(?:high|medium|low)$/) as string, likelihood: expect.stringMatching(/^(?:high|medium|low)$/) as string, proposed: true, missing: [],
    mitigation: expect.stringMatching(/.{30}/) as string, contingency: expect.stringMatching(/.{15}/) as string, trigger: expect.stringMatching(/.{10}/) as string, owner: expect.stringMatching(/\w+ \w+/) as string, customerOwner: expect.stringMatching(/\w+ \w+/) as string,
    dueOn: expect.stringMatching(/^2026-/) as string, reviewOn: expect.stringMatching(/^2026-/) as string,
  });
  expect(risk.statement).toContain(names);
  expect(risk.score).toBe({ high: 3, medium: 2, low: 1 }[risk.severity] * { high: 3, medium: 2, low: 1 }[risk.likelihood]);
  const quote = risk.evidence.find((one) => words.includes(one.quote))!;
  const source = await (await product().api.raw('GET', `/api/handoffs/${noisy.id}/sources/${quote.sourceId}/raw`)).text();
  expect(source.slice(quote.start, quote.end)).toBe(quote.quote);
  expect(plain.filter((one) => one.dimension === dimension)).toEqual([]);
}

it('A4.01: readiness of the customer’s organisation: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.01'));
it('A4.02: current systems and their complexity: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.02'));
it('A4.03: integrations and technical complexity: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.03'));
it('A4.04: data quality and migration: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.04'));
it('A4.05: capacity for change and its history: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.05'));
it('A4.06: training needs and skill gaps: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.06'));
it('A4.07: feasibility of the timeline: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.07'));
it('A4.08: scope creep and changing requirements: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.08'));
it('A4.09: dependency on third parties: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.09'));
it('A4.10: regulation and compliance: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.10'));
it('A4.11: organisational structure: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.11'));
it('A4.12: communication and alignment of stakeholders: a specific risk is proposed, a plain deal gives none', () => expectProposed('A4.12'));

it('A4.13: the register is ranked by severity times likelihood, drawn as a matrix with the same as a table, and keeps what people said of each score', async () => {
  const { items, matrix } = await registerOf(noisy.id);
  const scores = items.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(matrix.flatMap(({ ids }) => ids).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  const risk = items.find(({ dimension }) => dimension === 'A4.09')!;
  const refused = await product().api.raw('POST', `/api/handoffs/${noisy.id}/risks`, { statement: 'communication might be hard', type: 'organizational', severity: 'high', likelihood: 'high' });
  const problem = (await refused.json()) as { code: string; detail: string };
  expect([refused.status, problem.code, problem.detail]).toEqual([422, 'vague_risk', expect.stringContaining('Say for example')]);
  await post(noisy.id, `/${risk.id}/edit`, { changes: { likelihood: 'low' }, note: 'Kvarnberg has answered.' });

  const { page } = await teamMember(product(), product().addresses.administrator);
  await page.goto(`/handoffs/${noisy.id}?tab=risks`);
  await page.getByRole('img', { name: /Severity and likelihood.*risk/ }).waitFor();
  await page.getByText('The same as a table').click();
  expect(await page.locator('.risk-matrix').getByRole('row').count()).toBe(4);
  const row = page.locator('li.risk').filter({ hasText: 'Kvarnberg Kort' });
  await row.getByText('History of its score').click();
  await row.getByText(/edited by .*of 9: “Kvarnberg has answered.”/).waitFor();
  await row.getByRole('link', { name: 'Our project' }).first().click();
  await page.waitForURL(/sources\/m-/);
});

it('A4.14: a high risk without mitigation, owner or date keeps the gate closed until somebody fills it in', async () => {
  const { id } = await product().demonstrate(aDeal().called('Björkliden Spa').wellPrepared().build());
  const { riskId } = await post<{ riskId: string }>(id, '', { statement: 'Only Solveig Moen can release the prices of the season', type: 'organizational', severity: 'high', likelihood: 'high' });
  const handoff = await product().handoff(id);
  expect(handoff.gate!.untreated).toEqual([{ id: riskId, statement: 'Only Solveig Moen can release the prices of the season', missing: ['mitigation', 'owner', 'date'] }]);
  const refused = await (await inPerson(product())).raw('POST', `/api/handoffs/${id}/review/accept`, { key: crypto.randomUUID(), note: '', overrideReason: null });
  const problem = (await refused.json()) as { code: string; detail: string };
  expect([refused.status, problem.code]).toEqual([422, 'untreated_risks']);
  expect(problem.detail).toContain('Only Solveig Moen');

  const { page } = await teamMember(product(), product().addresses.administrator);
  await page.goto(`/handoffs/${id}?tab=risks`);
  await page.getByRole('button', { name: 'Edit: Only Solveig Moen can release the prices of the season' }).click();
  await page.getByLabel('What we do about it').fill('A second person is given the right to release prices before the test begins.');
  await page.getByLabel('Who of ours').fill('Noor Castellan');
  await page.getByLabel('Done by').fill('2026-04-15');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Changed.').waitFor();
  await accept(product(), await product().handoff(id));
  await product().untilPhase(id, 'briefing');
});

it('A4.15: each high risk has a contingency with a buffer, and the contingency plan applies all of them beside the base plan', async () => {
  const { items, buffers } = await registerOf(noisy.id);
  const high = items.filter(({ score }) => score >= 6);
  expect(high.length).toBeGreaterThan(3);
  for (const { contingency } of high) expect(contingency).toMatch(/.{15}/);
  expect(buffers.map(({ riskId }) => riskId).toSorted()).toEqual(high.filter(({ bufferDays }) => (bufferDays ?? 0) > 0).map(({ id }) => id).toSorted());
  for (const { phase, days } of buffers) expect([['design', 'build', 'data', 'test', 'go-live', 'hypercare'].includes(phase), days > 0]).toEqual([true, true]);

  const { contingency } = await product().api.get<{ contingency: { goLive: { base: string; contingency: string; days: number }; buffers: { risk: string; days: number }[] } }>(`/api/handoffs/${noisy.id}/plan`);
  expect(contingency.buffers.map(({ risk, days }) => [risk, days]).toSorted()).toEqual(buffers.map(({ riskId, days }) => [riskId, days]).toSorted());
  expect(contingency.goLive.days).toBeGreaterThan(0);
  expect(contingency.goLive.contingency > contingency.goLive.base).toBe(true);
});
