import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { inPerson } from '../harness/in-person.ts';
import { teamMember } from '../harness/people.ts';
import { carryTo, holdBriefing } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';
import { signed } from '../harness/webhook.ts';

const product = useProduct();

interface Lost { points: number; missing: string; ask: { name: string; email: string | null } | null }
interface Check {
  passes: boolean;
  rubric: { total: number; max: number; threshold: number; categories: { key: string; points: number; max: number; lost: Lost[] }[]; antiPatterns: { key: string; found: boolean; why: string; fix: string }[] };
}

const check = (dossier: unknown) => product().api.post<Check>('/api/check', dossier);
const lostOf = ({ rubric }: Check) => rubric.categories.flatMap(({ lost }) => lost);

/** The same deal, in which somebody has written “N/A” and boilerplate wherever something is asked for. */
function withBoilerplate(dossier: SomeDossier): SomeDossier {
  const empty = { problem: 'N/A', outcome: 'tbd', tippingPoint: '-', sso: 'n/a', migration: 'TBD', compliance: 'none', risks: [{ statement: 'n/a', mitigation: 'n/a' }], openItems: [{ what: 'n/a' }], drivers: [{ name: 'Better service', baseline: 'n/a', target: 'better' }] };
  return { ...dossier, contributions: [...((dossier['contributions'] as object[] | undefined) ?? []), { id: 'x-empty', kind: 'discovery', by: 'somebody', at: '2026-02-20T08:00:00Z', data: empty }] };
}

it('B-RUB: 90 points, the same each time; each lost one names what is missing and who has it, “N/A” earns nothing, and it runs before the close', async () => {
  const bare = aDeal().called('Lindqvist Kranservice').withColleague('Amara Kowalczyk', 'account_executive').withColleague('Idris Falkenberg', 'solutions_engineer').withContact('Ylva Lindqvist', ['economic_buyer']).build();
  const first = await check(bare);
  expect(await check(bare)).toEqual(first);
  expect(first.rubric.categories.map(({ key, max }) => [key, max])).toEqual([['businessContext', 20], ['technicalRequirements', 25], ['successCriteria', 20], ['riskRegister', 15], ['openItems', 10]]);
  expect(first.rubric.total + lostOf(first).reduce((sum, { points }) => sum + points, 0)).toBe(90);
  for (const { missing, ask } of lostOf(first)) {
    expect(missing.length).toBeGreaterThan(10);
    expect(bare.team.map(({ name }) => name)).toContain(ask?.name);
  }
  expect(first.passes).toBe(false);
  expect((await check(withBoilerplate(bare))).rubric.total).toBe(first.rubric.total);

  const full = await check(aDeal().called('Väderö Rederi').wellPrepared().build());
  expect([full.rubric.total, full.passes, lostOf(full)]).toEqual([90, true, []]);

  // Before the close the system that has the deal asks by webhook; nothing begins.
  const text = JSON.stringify({ ...bare, deal: { ...bare.deal, closedAt: '2026-12-30' } });
  const asked = await fetch(`${product().url}/webhooks/deals/updated`, { method: 'POST', body: text, headers: signed(text, { secret: product().addresses.webhookSecret }) });
  expect([asked.status, ((await asked.json()) as Check).rubric.total]).toEqual([200, first.rubric.total]);
  const forged = await fetch(`${product().url}/webhooks/deals/updated`, { method: 'POST', body: text, headers: { ...signed(text, { secret: product().addresses.webhookSecret }), 'webhook-signature': 'v1,AAAA' } });
  expect(forged.status).toBe(401);
  const wrong = await product().api.raw('POST', '/api/check', { ...bare, deal: {} });
  expect([wrong.status, ((await wrong.json()) as { errors: { path: string }[] }).errors.map(({ path }) => path)]).toEqual([422, expect.arrayContaining(['deal.closedAt', 'deal.name'])]);
  expect((await product().api.get<{ items: { accountName: string }[] }>('/api/handoffs?size=100')).items.map(({ accountName }) => accountName)).not.toContain(bare.account.name);
});

it('B-ANTI: the six ways in which handoffs fail are found, each with what mends it, and shown beside the gate', async () => {
  const bare = aDeal().called('Holmsund Varv').withColleague('Amara Kowalczyk', 'account_executive').withContact('Ylva Lindqvist', ['economic_buyer'])
    .with('documents', { id: 'd-contract', kind: 'contract', title: 'Agreement', at: '2026-02-26T12:00:00Z', signed: true, body: 'Term 36 months. Invoices are due within 45 days.' })
    .with('contributions', { id: 'x-risk', kind: 'discovery', by: 'discovery', at: '2026-02-04T08:00:00Z', data: { risks: [{ statement: 'Communication might be hard' }] } }).build();
  const { rubric } = await check(bare);
  expect(rubric.antiPatterns.map(({ key, found }) => [key, found])).toEqual([
    ['contract_as_handoff', true], ['no_meeting', true], ['no_success_criteria', true], ['vague_risks', true], ['no_out_of_scope', true], ['no_competitive_context', true],
  ]);
  expect(rubric.antiPatterns.find(({ key }) => key === 'vague_risks')!.why).toContain('Communication might be hard');
  const mended = await check(aDeal().called('Umeå Hamn').wellPrepared().with('communications', { id: 'n-met', kind: 'meeting', at: '2026-02-26T14:00:00Z', from: 't-1', to: ['t-3'], subject: 'Handoff meeting', body: 'Amara walked Noor through the package.\nOut of scope: telephony and the archive.' })
    .with('contributions', { id: 'x-out', kind: 'discovery', by: 'discovery', at: '2026-02-26T15:00:00Z', data: { outOfScope: ['Telephony', 'The archive before 2020'] } }).build());
  expect(mended.rubric.antiPatterns.filter(({ found }) => found)).toEqual([]);

  const { id } = await product().demonstrate(bare);
  const { page } = await teamMember(product(), product().addresses.administrator);
  await page.goto(`/handoffs/${id}`);
  for (const { fix } of rubric.antiPatterns) await page.getByText(fix).first().waitFor({ state: 'attached' });
});

it('B-ATT: what is attached is known by its kind, and the figures of a proof of value become baselines', async () => {
  const kinds = ['solution_design', 'architecture_review', 'proof_of_value', 'stakeholder_map', 'deal_strategy'] as const;
  const bodies: Record<(typeof kinds)[number], string> = {
    solution_design: 'The app talks to the depot server by REST.', architecture_review: 'The depot server is patched every quarter.',
    proof_of_value: '| Metric | Today | Target |\n|---|---|---|\n| Minutes per delivery note | 14 | 3 |\n| Notes with an error | 9 % | 1 % |\n',
    stakeholder_map: 'Never go to Ylva Lindqvist without a number.', deal_strategy: 'Wettervik was cheaper but had no offline mode; expect them back at renewal.',
  };
  const dossier = aDeal().called('Sundsvall Åkeri').withColleague('Amara Kowalczyk', 'account_executive').withContact('Ylva Lindqvist', ['economic_buyer'])
    .with('documents', ...kinds.map((kind) => ({ id: `d-${kind}`, kind, title: `Our ${kind.replace('_', ' ')}`, at: '2026-02-20T12:00:00Z', body: bodies[kind] }))).build();
  const { id } = await product().demonstrate(dossier);
  const { package: compiled } = await product().api.get<{ package: { sources: { id: string; kind: string }[]; successCriteria: { metric: string; baseline: string | null; target: string | null; sources: string[] }[]; stakeholders: { name: string; doNotEscalateUnprepared: boolean }[]; competitors: { name: string; nextMove: string | null }[] } }>(`/api/handoffs/${id}/package`);
  expect(Object.fromEntries(compiled.sources.map((source) => [source.id, source.kind]))).toEqual(Object.fromEntries(kinds.map((kind) => [`d-${kind}`, kind])));
  expect(compiled.successCriteria).toEqual(expect.arrayContaining([
    expect.objectContaining({ metric: 'Minutes per delivery note', baseline: '14', target: '3', sources: ['documents/d-proof_of_value'] }), expect.objectContaining({ metric: 'Notes with an error', baseline: '9 %', target: '1 %' }),
  ]) as unknown);
  expect(compiled.stakeholders[0]).toMatchObject({ name: 'Ylva Lindqvist', doNotEscalateUnprepared: true });
  expect(compiled.competitors).toMatchObject([{ name: 'Wettervik' }]);
  for (const kind of kinds) expect(await (await product().api.raw('GET', `/api/handoffs/${id}/sources/d-${kind}/raw`)).text()).toBe(bodies[kind]);
});

it('B-MEET: no handoff goes on without a meeting that was held and accepted', async () => {
  const dossier = aDeal().called('Gävle Bryggeri').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  const handoff = await carryTo(product(), id, 'briefing');
  const person = await inPerson(product());
  const refused = await person.raw('POST', `/api/handoffs/${id}/introduction/confirm`, { key: crypto.randomUUID(), note: '', revision: handoff.introduction?.revision ?? 1 });
  expect(refused.status).toBe(409);
  // Held, and returned with what was missing: the package is looked at again.
  await product().api.post(`/api/handoffs/${id}/briefing`, { key: crypto.randomUUID(), heldOn: handoff.clock.now.slice(0, 10), attendees: ['Noor Castellan', 'Amara Kowalczyk'], outcome: 'returned', gaps: ['Who owns the interface to the ERP'], note: 'Nobody could say.' });
  await product().untilPhase(id, 'review');
  const again = await carryTo(product(), id, 'briefing');
  await holdBriefing(product(), again);
  await product().untilPhase(id, 'introduction');
});
