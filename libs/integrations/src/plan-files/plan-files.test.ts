import { buildPlan, compilePackage, computeSchedule, noReading, PLAN_TEMPLATES } from '@throughline/domain';
import type { Dossier, PlanDocument, PlanTask } from '@throughline/domain';
import fc from 'fast-check';
import { planCalendars } from '../calendar/index.ts';
import { cell, readCells } from './csv.ts';
import { intoPlan } from './into-plan.ts';
import { readPlanCsv, writePlanCsv } from './plan-csv.ts';
import { writePlanXml } from './plan-xml.ts';
import { readPlanXml } from './read-plan-xml.ts';
import { readTemplate, writeTemplate } from './read-template.ts';

/** A plan of the standard template with something of everything in it. */
function aPlan(): PlanDocument {
  const dossier: Dossier = {
    schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a', name: 'Harbour & Finch' }, deal: { externalId: 'd', name: 'First year', closedAt: '2026-03-01T12:00:00Z', currency: 'EUR' },
    team: [{ id: 't-1', name: 'Cleo “Sky” & Söhne; <Success>', role: 'csm' }], contacts: [{ id: 'c-1', name: 'Bea Buyer', roles: ['champion'] }],
  };
  const facts = compilePackage(dossier, noReading(), [], '2026-03-02T09:00:00.000Z');
  const plan = buildPlan(facts, { start: '2026-03-02', goLiveTarget: null, calendars: planCalendars({ customer: 'DE', vendor: 'GB' }, '2026-03-02') }, PLAN_TEMPLATES[0]);
  const change: Record<string, Partial<PlanTask>> = {
    'kick-off': { title: '=HYPERLINK("http://evil.example")', constraint: { kind: 'pinned', day: '2026-03-16' } }, 'sample-data': { title: 'Send “data”, all;\nof it', actual: { startedOn: '2026-03-20', finishedOn: null, remaining: 3, percent: null, asOf: '2026-03-23' } },
    design: { constraint: { kind: 'finish_by', day: '2026-05-01', promise: 'p-1' } }, configure: { constraint: { kind: 'not_before', day: '2026-04-20' } },
  };
  const links = plan.links.map((link, at) => (at === 3 ? { ...link, lag: -1 } : at === 4 ? { ...link, type: 'SS' as const, lag: 2 } : link));
  const agreed = { ...plan, links, tasks: plan.tasks.map((task) => ({ ...task, ...change[task.id] })) };
  return { ...agreed, baseline: Object.fromEntries(computeSchedule(agreed).tasks.map(({ id, start, finish }) => [id, { start, finish }])) };
}
const byTask = (plan: PlanDocument) => ({ ...plan, links: plan.links.toSorted((a, b) => (`${a.to} ${a.from}` < `${b.to} ${b.from}` ? -1 : 1)), tasks: plan.tasks.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });

describe('a plan as a CSV file', () => {
  const plan = aPlan();
  const written = writePlanCsv(plan, computeSchedule(plan));

  it('is read back as it was', () => {
    const taken = intoPlan(plan, readPlanCsv(written).rows);
    expect(taken).toMatchObject({ problems: [], added: [], changed: [], removed: [] });
    expect(byTask(taken.plan)).toEqual(byTask(plan));
  });

  it('has nothing that a spreadsheet would compute', () => {
    expect(written).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    for (const { cells } of readCells(written.replaceAll("'=", '=')).slice(1)) for (const one of cells.slice(2)) expect(one).not.toMatch(/^[=+@]/);
  });

  it('keeps every cell', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((row) => row.map((one) => cell(one)).join(',')).join('\r\n');
      fc.pre(!text.startsWith('\ufeff') && !(text.split(/\r?\n/)[0]!.includes(';') && !text.split(/\r?\n/)[0]!.includes(',')));
      expect(readCells(text).map(({ cells }) => cells)).toEqual(rows);
    }));
  });

  it('is read with semicolons, with columns in another order, and without those that stay as they are', () => {
    const rows = plan.tasks.map(({ id, title }) => `"${title.replaceAll('"', '""')}";${id};9`);
    const { plan: taken, problems } = intoPlan(plan, readPlanCsv(`\ufefftitle;id;duration\n${rows.join('\n')}`.replace(/;9$/, ';3')).rows);
    expect(problems.every(({ field }) => field === 'duration')).toBe(true);
    expect(taken.tasks.find(({ id }) => id === 'configure')).toMatchObject({ duration: 9, ownerRole: plan.tasks.find(({ id }) => id === 'configure')!.ownerRole });
  });

  it.each<[string, (text: string) => string, Partial<{ line: number; field: string }>]>([
    ['a day that is none', (text) => text.replace('2026-03-16', 'soon'), { field: 'constraint_day' }],
    ['an unknown kind', (text) => text.replace(/,vendor,/, ',nobody,'), { field: 'side' }],
    ['an unknown column', (text) => text.replace('owner_role', 'colour'), { line: 1, field: 'colour' }],
    ['a dependency on nothing', (text) => text.replace(/kick-off FS/, 'party FS'), { field: 'predecessors' }],
    ['no ids', (text) => text.replace(/^id,/, 'number,'), { line: 1, field: 'id' }],
  ])('with %s is refused by its line', (_, spoil, expected) => {
    const file = readPlanCsv(spoil(written));
    const problems = [...file.problems, ...(file.problems.length > 0 ? [] : intoPlan(plan, file.rows).problems)];
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining(expected)]));
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  });

  it('that lacks a step of the handoff is refused', () => {
    const { rows } = readPlanCsv(written);
    expect(intoPlan(plan, rows.filter(({ id }) => id !== 'go-live')).problems[0]).toMatchObject({ field: 'id', message: expect.stringContaining('go-live') });
  });
});

describe('a plan of Microsoft Project', () => {
  const plan = aPlan();
  const written = writePlanXml('Plan & <more>', plan, computeSchedule(plan));

  it('is read back as it was', () => {
    const file = readPlanXml(written, plan);
    expect(file.problems).toEqual([]);
    const taken = intoPlan(plan, file.rows);
    expect(taken).toMatchObject({ problems: [], added: [], changed: [], removed: [] });
    expect(byTask(taken.plan)).toEqual(byTask(plan));
  });

  it('takes over what was changed and added there', () => {
    const changed = written.replace(/(<Name>Configure[^<]*<\/Name>.*?<Duration>)PT\d+H0M0S/s, '$1PT320H0M0S')
      .replace('</Tasks>', '<Task><UID>900</UID><ID>900</ID><Name>Print the badges</Name><OutlineLevel>2</OutlineLevel><Duration>PT16H0M0S</Duration><Milestone>0</Milestone><PredecessorLink><PredecessorUID>999</PredecessorUID><Type>1</Type></PredecessorLink></Task></Tasks>');
    const broken = intoPlan(plan, readPlanXml(changed, plan).rows);
    expect(broken.problems).toMatchObject([{ field: 'predecessors', message: expect.stringContaining('999') }]);
    expect(broken.problems[0]!.line).toBe(changed.split('\n').findIndex((line) => line.includes('Print the badges')) + 1);
    const { added, problems } = intoPlan(plan, readPlanXml(changed.replace(/<PredecessorLink><PredecessorUID>999.*?<\/PredecessorLink>/, ''), plan).rows);
    expect([added, problems]).toEqual([['Print the badges'], []]);
  });

  it.each([
    ['no XML', '<Project><Tasks>', /sound XML/], ['another kind of file', '<html/>', /begins with <html>/], ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><Project/>', /document type/], ['a constraint that a plan has not', written.replace('<ConstraintType>2<', '<ConstraintType>3<'), /must finish on/],
  ])('that is %s is refused with what to do', (_, text, message) => {
    expect(readPlanXml(text, plan).problems).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  });
});

describe('a template in YAML', () => {
  it.each(PLAN_TEMPLATES.map((template) => [template.id, template] as const))('is read back as it was: %s', (_, template) => {
    expect(readTemplate(writeTemplate(template))).toEqual({ template: JSON.parse(JSON.stringify(template)), problems: [] });
  });

  it.each([
    ['no YAML', 'id: [', 1, /sound YAML/], ['a plan of nobody', 'id: x\nversion: 1\ntitle: X\nphases:\n  - id: a\n    title: A\ntasks:\n  - id: t\n    title: T\n    phase: a\n    side: nobody\n    days: 1', 11, /vendor/],
    ['one without the steps of a handoff', 'id: x\nversion: 1\ntitle: X\nphases:\n  - {id: a, title: A}\ntasks:\n  - {id: t, title: T, phase: a, side: vendor, days: 1}', 7, /missing/],
    ['a bomb', `a: &a [${'x,'.repeat(9)}x]\n${'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}`, 1, /too often/],
  ])('that is %s is refused by its line', (_, text, line, message) => {
    const { template, problems } = readTemplate(text);
    expect([template, problems[0]]).toEqual([null, expect.objectContaining({ line, message: expect.stringMatching(message) })]);
  });
});
