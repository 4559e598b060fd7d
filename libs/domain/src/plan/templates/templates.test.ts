import fc from 'fast-check';
import { compilePackage } from '../../package/compile.ts';
import type { HandoffPackage, PackageCommitment } from '../../package/package.ts';
import { noReading } from '../../reading/no-reading.ts';
import { aDossier } from '../../testing/dossier.builder.ts';
import { addDays } from '../../time/instant.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { DaysOff, PlanCalendar, PlanDocument } from '../model.ts';
import { checkPlan } from '../network/check.ts';
import { IMPLEMENTATION_TEMPLATE } from '../template.ts';
import { buildPlan } from './build-plan.ts';
import { checkTemplate } from './check-template.ts';
import { chooseTemplate, PLAN_TEMPLATES } from './choose.ts';
import { STANDARD } from './standard.ts';
import { draftPlan } from './draft-plan.ts';
import type { PlanFrame } from './draft-plan.ts';
import { fitToTarget } from './fit.ts';
import { linkOf } from './template.ts';

const calendar = (id: string, off: DaysOff[] = []): PlanCalendar => ({ id, title: id, weekend: [6, 7], off });
const holiday = (day: string): DaysOff => ({ from: day, to: day, kind: 'holiday', reason: '' });
const BOTH = { vendor: calendar('vendor', [holiday('2026-05-01'), holiday('2026-05-25')]), customer: calendar('customer', [holiday('2026-04-03'), holiday('2026-04-06'), holiday('2026-05-04')]) };
const FRAME: PlanFrame = { start: '2026-03-03', goLiveTarget: null, calendars: BOTH };

/** The facts of a small deal, with whatever a test needs of it. */
function facts(change: Partial<HandoffPackage> = {}, dossier = aDossier().build()): HandoffPackage {
  return { ...compilePackage(dossier, noReading(), [], '2026-03-02T10:00:00Z'), ...change };
}
const item = (name: string, kind: string, features: string[] = [], quantity = 1): HandoffPackage['lineItems'][number] => ({ sku: null, name, kind, quantity, unit: null, unitPrice: null, listPrice: null, features, notes: null, discountPercent: null });
const known = <T>(value: T) => ({ value, status: 'stated_by_customer' as const, statedBy: null, sources: [], evidence: [] });
const sourced = { status: 'stated_by_us' as const, statedBy: null, sources: [], evidence: [] };
const promise = (what: string, day: string, more: Partial<PackageCommitment> = {}): PackageCommitment => ({
  id: 'p1', what, direction: 'seller', by: 'Olga Renner', to: null, category: 'other', strength: 'firm', condition: null, retractedBy: null, due: day, dueResolved: day, figure: null, risk: 'normal', riskRules: [], inContract: 'no',
  confidence: 1, reasons: [], ...sourced, ...more,
});
const ids = (plan: PlanDocument): string[] => plan.tasks.map(({ id }) => id);
const waitsFor = (plan: PlanDocument, first: string, second: string): boolean => {
  const open = [second];
  const seen = new Set<string>();
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one === first) return true;
    if (!seen.has(one)) open.push(...plan.links.filter(({ to }) => to === one).map(({ from }) => from));
    seen.add(one);
  }
  return false;
};

describe.each(PLAN_TEMPLATES.map((template) => [template.id, template] as const))('the %s template', (_, template) => {
  const plan = draftPlan(template, FRAME);

  it('makes a plan that can be computed', () => {
    expect(checkPlan(plan)).toEqual([]);
  });

  it('has every step that the workflow waits for, each after all it needs', () => {
    for (const step of IMPLEMENTATION_TEMPLATE) {
      expect(plan.tasks).toContainEqual(expect.objectContaining({ id: step.id, kind: step.kind, side: step.side }));
      for (const need of step.needs) expect(waitsFor(plan, need, step.id)).toBe(true);
    }
  });

  it('has training, change management, cut-over with decision and way back, hypercare, acceptance of each phase, and levels of escalation', () => {
    expect(new Set(plan.tasks.map(({ category }) => category))).toEqual(new Set(['work', 'training', 'change', 'cutover', 'hypercare', 'touchpoint']));
    for (const id of ['go-no-go', 'rollback-tested', 'train-users']) expect(waitsFor(plan, id, 'go-live')).toBe(true);
    for (const { acceptance } of plan.phases) expect(acceptance.length).toBeGreaterThan(0);
    expect([plan.cutover.checklist.length > 5, plan.cutover.rollback.steps.length > 3, plan.escalation.map(({ level }) => level)]).toEqual([true, true, [1, 2, 3]]);
  });

  it('is stretched and shrunk so that go-live falls on its target whenever every task has at least a day', () => {
    const shortest = computeSchedule(fitToTarget({ ...plan, goLiveTarget: plan.start })).goLive!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const target = addDays(`${shortest}T00:00:00Z`, days).slice(0, 10);
        const fitted = fitToTarget({ ...plan, goLiveTarget: target });
        expect(checkPlan(fitted)).toEqual([]);
        const { goLive, conflicts } = computeSchedule(fitted);
        expect(conflicts).toEqual([]);
        const isOff = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || BOTH.customer.off.some(({ from }) => from === day);
        expect(goLive).toBe([0, 1, 2, 3, 4].map((back) => addDays(`${target}T00:00:00Z`, -back).slice(0, 10)).find((day) => !isOff(day)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('checking a template', () => {
  const changed = (id: string, change: object) => ({ ...STANDARD, tasks: STANDARD.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) });
  const at = (id: string): number => STANDARD.tasks.findIndex((task) => task.id === id);

  it('finds nothing wrong with those that come with the product', () => {
    for (const template of PLAN_TEMPLATES) expect(checkTemplate(template)).toEqual([]);
  });

  it.each([
    ['a step that the handoff waits for is missing', { ...STANDARD, tasks: STANDARD.tasks.filter(({ id }) => id !== 'testers').map((task) => ({ ...task, needs: task.needs.filter((need) => need !== 'testers') })) }, 'tasks', 'unknown'],
    ['a task needs one that is not there', changed('configure', { needs: ['desing'] }), `tasks/${at('configure')}/needs/0`, 'unknown'],
    ['a dependency cannot be read', changed('configure', { needs: ['design after 2 days'] }), `tasks/${at('configure')}/needs/0`, 'impossible'],
    ['a task stands before one that is not there', changed('configure', { before: ['x'] }), `tasks/${at('configure')}/before/0`, 'unknown'],
    ['a milestone takes time', changed('design', { days: 2 }), `tasks/${at('design')}/days`, 'impossible'],
    ['a task takes half a day', changed('configure', { days: 0.5 }), `tasks/${at('configure')}/days`, 'impossible'],
    ['a rule names a phase that is not there', { ...STANDARD, cadence: [{ ...STANDARD.cadence[0]!, toPhase: 'x' }] }, 'cadence/0/toPhase', 'unknown'],
    ['there are no phases', { ...STANDARD, phases: [] }, 'phases', 'impossible'],
  ])('refuses it at its field when %s', (_, template, path, code) => {
    expect(checkTemplate(template)).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('refuses tasks that wait for each other', () => {
    expect(checkTemplate(changed('kick-off-meeting', { needs: ['prepare-kick-off', 'design'] }))[0]).toMatchObject({ code: 'cycle', tasks: expect.arrayContaining(['kick-off', 'design']) });
  });
});

describe('the choice of a template', () => {
  it.each([
    ['standard', {}],
    ['enterprise', { deal: { ...facts().deal, segment: 'enterprise' } }],
    ['enterprise', { account: { ...facts().account, employees: 9000 } }],
    ['rapid', { deal: { ...facts().deal, segment: 'smb' } }],
    ['standard', { deal: { ...facts().deal, segment: 'smb' }, integrations: [{ system: 'Depot', direction: null, data: null, pattern: null, priority: null, ...sourced }] }],
    ['public-sector', { account: { ...facts().account, industry: 'Local government' }, deal: { ...facts().deal, segment: 'enterprise' } }],
    ['migration-heavy', { lineItems: [item('Data migration', 'services')], systems: ['A', 'B', 'C'].map((name) => ({ name, fate: null, ...sourced })) }],
  ])('is %s where the facts ask for it', (id, change) => {
    expect(chooseTemplate(facts(change)).template.id).toBe(id);
  });
});

describe('a plan for a customer', () => {
  const sold = facts({
    lineItems: [item('Sales Enterprise', 'subscription', ['Forecasting', 'Territories']), item('Administrator training', 'training', [], 4), item('Premier Support', 'support'), item('Full sandbox', 'subscription')],
    integrations: [{ system: 'Business Central', direction: 'bidirectional', data: 'customers and credit blocks', pattern: null, priority: null, ...sourced }],
    systems: [{ name: 'Zentrix CRM', fate: 'replaced', ...sourced }, { name: 'Payroll', fate: 'stays', ...sourced }], migration: known('220,000 accounts from Zentrix'), sso: known('Okta'), compliance: [{ standard: 'GDPR', detail: null, ...sourced }],
  });
  const plan = buildPlan(sold, { ...FRAME, goLiveTarget: '2026-06-30' });

  it('can be computed and meets its target', () => {
    expect(checkPlan(plan)).toEqual([]);
    expect(computeSchedule(plan).goLive).toBe('2026-06-30');
  });

  it('is stitched from what was sold and what the customer has, each with what brought it', () => {
    const from = (id: string) => plan.tasks.find((task) => task.id === id)?.from;
    expect(from('configure-sales-enterprise')).toEqual({ kind: 'line_item', ref: 'lineItems/0' });
    expect(from('integration-business-central-build')).toEqual({ kind: 'system', ref: 'integrations/0' });
    for (const id of ['training-administrator-training', 'support-premier-support', 'sandbox', 'sso-set-up', 'dry-run-1', 'retire-zentrix-crm', 'compliance-gdpr']) expect(ids(plan)).toContain(id);
    expect(ids(plan)).not.toContain('retire-payroll');
    for (const id of ['integration-business-central-test', 'sso-test', 'dry-run-1', 'training-administrator-training']) expect(waitsFor(plan, id, 'go-live')).toBe(true);
  });

  it('trains each audience before it is needed', () => {
    const finish = new Map(computeSchedule(plan).tasks.map((task) => [task.id, task]));
    const trainings = plan.tasks.filter(({ category }) => category === 'training');
    expect(trainings.map(({ audience }) => audience)).toEqual(['Administrators', 'Users', 'Administrators']);
    for (const { id, audience } of trainings) expect(finish.get(id)!.finish < finish.get(audience === 'Users' ? 'go-no-go' : 'run-test')!.start).toBe(true);
  });

  it('gives each task to somebody who fits, with hours, and leaves open whom nobody knows', () => {
    const task = (id: string) => plan.tasks.find((one) => one.id === id);
    expect(task('project-team')).toMatchObject({ owner: 'Joel Marek', contactId: 'c-joel', hours: { 'c-joel': 1 } });
    expect(task('configure')).toMatchObject({ owner: 'Sam Achieng', ownerRole: 'solutions_engineer', contactId: null });
    expect(plan.resources.filter(({ side }) => side === 'customer').every(({ hoursPerWeek }) => hoursPerWeek === 20)).toBe(true);
    const nobody = buildPlan(facts({ team: [], stakeholders: [] }), FRAME);
    expect(nobody.tasks.every(({ owner }) => owner === null)).toBe(true);
    expect(nobody.resources.map(({ id }) => id)).toContain('customer:champion');
  });

  it('names the levels of escalation', () => {
    expect(plan.escalation.map(({ vendor, customer }) => [vendor, customer])).toEqual([[[], ['Joel Marek']], [['Nils Aubert'], ['Joel Marek']], [[], ['Vera Lindqvist']]]);
  });

  it('is the same for the same facts', () => {
    expect(buildPlan(sold, { ...FRAME, goLiveTarget: '2026-06-30' })).toEqual(plan);
  });

  it('keeps its cut-over out of a freeze, and goes on with the rest', () => {
    const frozen = { ...BOTH, customer: calendar('customer', [{ from: '2026-05-18', to: '2026-07-31', kind: 'freeze', reason: 'Peak season' }]) };
    const { tasks, goLive } = computeSchedule(buildPlan(facts(), { ...FRAME, calendars: frozen }));
    expect(goLive! > '2026-07-31').toBe(true);
    expect(tasks.find(({ id }) => id === 'run-test')!.finish < '2026-06-01').toBe(true);
  });

  it('is sound whatever is sold under whatever name', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('Integration Hub', 'Data migration', 'SSO', 'Training', 'x', '😀'));
    const anything = fc.array(fc.record({ name, kind: fc.constantFrom('subscription', 'services', 'training', 'support', null) }), { maxLength: 6 });
    fc.assert(
      fc.property(anything, fc.array(name, { maxLength: 3 }), (lines, systems) => {
        const lineItems = lines.map(({ name: title, kind }) => ({ ...item(title, ''), kind }));
        const integrations = systems.map((system) => ({ system, direction: null, data: null, pattern: null, priority: null, ...sourced }));
        expect(checkPlan(buildPlan(facts({ lineItems, integrations, systems: systems.map((one) => ({ name: one, fate: 'retired', ...sourced })) }), FRAME))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a promise with a day', () => {
  const planned = (one: PackageCommitment, target: string | null = '2026-06-30') => buildPlan(facts({ commitments: [one] }), { ...FRAME, goLiveTarget: target });

  it('is a date to be kept, after what keeps it', () => {
    const plan = planned(promise('You will be live by the end of May', '2026-05-29', { category: 'timeline' }));
    expect(plan.tasks.at(-1)).toMatchObject({ id: 'promise-p1', constraint: { kind: 'finish_by', day: '2026-05-29', promise: 'p1' }, from: { kind: 'promise', ref: 'p1' } });
    expect(plan.links.at(-1)).toEqual({ from: 'go-live', to: 'promise-p1', type: 'FS', lag: 0 });
    expect(computeSchedule(plan).conflicts).toMatchObject([{ kind: 'finish_by', promise: 'p1', day: '2026-05-29', earliest: '2026-06-30' }]);
  });

  it('lies on its day when nothing of the plan brings it about', () => {
    const { tasks, conflicts } = computeSchedule(planned(promise('We send flowers', '2026-05-13')));
    expect([tasks.at(-1)!.finish, conflicts]).toEqual(['2026-05-13', []]);
  });

  it('is late when its day has passed and nobody has kept it', () => {
    const { conflicts } = computeSchedule(planned(promise('We send flowers', '2026-05-13')), '2026-05-20');
    expect(conflicts[0]).toMatchObject({ task: 'promise-p1', earliest: '2026-05-20', days: 5 });
  });

  it.each([
    ['was hedged', { strength: 'hedged' as const }],
    ['was taken back', { strength: 'retracted' as const }],
    ['lies before the plan', { dueResolved: '2026-03-01' }],
    ['has no day', { dueResolved: null }],
  ])('is not in the plan when it %s', (_, change) => {
    expect(ids(planned(promise('You will be live by the end of May', '2026-05-29', change)))).not.toContain('promise-p1');
  });

  it('pushes nothing when it hangs on a condition, or counts from go-live', () => {
    for (const one of [promise('You will be live in May', '2026-05-29', { strength: 'conditional' }), promise('We look in three weeks after go-live', '2026-05-29')]) {
      expect(computeSchedule(planned(one)).conflicts).toEqual([]);
    }
  });
});

describe('a dependency of a template', () => {
  it('is read as it is written', () => {
    expect([linkOf('design', 'x'), linkOf('design SS+2', 'x'), linkOf('design FF-1', 'x')]).toEqual([{ from: 'design', to: 'x', type: 'FS', lag: 0 }, { from: 'design', to: 'x', type: 'SS', lag: 2 }, { from: 'design', to: 'x', type: 'FF', lag: -1 }]);
  });

  it('is refused when it says nothing of the kind', () => {
    for (const need of ['', 'design XX', 'design FS+2 more', 'design  SS']) expect(() => linkOf(need, 'x')).toThrow(RangeError);
  });
});
