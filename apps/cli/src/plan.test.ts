import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './program.ts';
import { HANDOFF_ID, KEY, startStubApi } from './testing/stub-api.ts';
import type { StubApi } from './testing/stub-api.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BAKERY = join(ROOT, 'examples/deals/tiny-bakery-co.json');
const FREIGHT = join(ROOT, 'examples/deals/northwind-freight.json');

let api: StubApi;
beforeAll(async () => void (api = await startStubApi()));
afterAll(() => api.close());
beforeEach(() => void api.requests.splice(0));

async function type(args: string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    env: { THROUGHLINE_URL: api.url, THROUGHLINE_API_KEY: KEY }, cwd: ROOT, interactive: false, input: async () => new TextEncoder().encode(input), open: async () => false,
    out: (text) => void out.push(text), err: (text) => void err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('throughline plan', () => {
  it('plans a dossier here, phase by phase, and says who does what and what moves go-live', async () => {
    const { code, out } = await type(['plan', FREIGHT]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Northwind Freight Ltd: go-live on Tue, 30 Jun 2026; as wished for\./);
    expect(out).toMatch(/^◆ Kick-off held +\S.* +critical +kick-off$/m);
    expect(out).toMatch(/^Send sample data +Joost van der Velde +/m);
    expect(api.requests).toEqual([]);
  });

  it('gives a program the whole plan, the same each time', async () => {
    const [one, two] = [await type(['plan', BAKERY, '--json']), await type(['plan', BAKERY, '--json'])];
    expect(one.out).toBe(two.out);
    expect(JSON.parse(one.out)).toMatchObject({ template: { id: expect.any(String) }, tasks: expect.arrayContaining([expect.objectContaining({ id: 'go-live', kind: 'milestone' })]) });
  });

  it('shows the plan of a handoff as the server has it', async () => {
    const { code, out } = await type(['plan', HANDOFF_ID]);
    expect(code).toBe(0);
    expect(out).toContain('Harbour & Finch: go-live on Thu, 2 Jul 2026; agreed was Tue, 30 Jun 2026.');
    expect(out).toMatch(/◆ Design signed off +solutions engineer +Mon, 4 May 2026 +critical +design/);
  });
});

describe('--simulate', () => {
  it('says of a handoff how sure go-live is, and what it rests on', async () => {
    const { code, out } = await type(['plan', HANDOFF_ID, '--simulate', '--seed', '7']);
    expect(code).toBe(0);
    expect(out).toContain('Drawn 1000 times from 12 estimates of 20 tasks that have not begun, 4 of them from finished plans (seed 7):');
    expect(out).toMatch(/^50 of 100 +Fri, 3 Jul 2026$/m);
    expect(out).toContain('Tue, 30 Jun 2026 holds in 12 of 100 runs.');
    expect(JSON.parse(api.requests.at(-1)!.body)).toEqual({ seed: 7, changes: [] });
  });

  it('holds it against the plan without what is tried', async () => {
    const { out } = await type(['what-if', HANDOFF_ID, '--delay', 'design=5', '--simulate']);
    expect(out).toMatch(/^Runs +Go-live by +Without it$/m);
    expect(out).toContain('holds in 12 of 100 runs, without it in 12 of 100.');
  });

  it('says of a dossier what is missing, and draws it once estimates are given, the same for the same seed', async () => {
    expect((await type(['plan', BAKERY, '--simulate'])).out).toMatch(/How sure go-live is cannot be told yet\. Too little is known of how long the work may take: 5 of the \d+ tasks/);
    const { tasks } = JSON.parse((await type(['plan', BAKERY, '--json'])).out) as { tasks: { id: string; duration: number }[] };
    const changes = JSON.stringify(tasks.filter(({ duration }) => duration > 0).map(({ id: task, duration }) => ({ kind: 'edit', task, fields: { estimate: { optimistic: duration, likely: duration, pessimistic: duration * 2 } } })));
    const draw = async (seed: string) => JSON.parse((await type(['what-if', BAKERY, '--changes', '-', '--simulate', '--seed', seed, '--json'], changes)).out).simulation;
    const [one, again] = [await draw('3'), await draw('3')];
    expect([one, one.silent, one.chances.percentiles[3].day > one.goLive]).toEqual([again, null, true]);
  });
});

describe('throughline what-if', () => {
  it('says where go-live moves and which promises break, and ends with 1', async () => {
    const { code, out } = await type(['what-if', FREIGHT, '--delay', 'Design signed off=10']);
    expect(code).toBe(1);
    expect(out).toContain('go-live moves from Tue, 30 Jun 2026 to Tue, 14 Jul 2026, 10 working days later.');
    expect(out).toMatch(/What would break\n(?: {2}.*\n)* {2}“Sales live end of June, consider it done.” was promised to be finished by 2026-06-30/);
    expect(out).toContain('Go-live is wished for 2026-06-30 and can be on 2026-07-14, 10 working days later.');
  });

  it('ends with 0 when nothing breaks, and says that go-live stays', async () => {
    const { code, out } = await type(['what-if', BAKERY, '--delay', 'first-review=2']);
    expect(code).toBe(0);
    expect(out).toContain('go-live stays on Mon, 15 Jun 2026.');
    expect(out).toContain('No promised date breaks.');
  });

  it('takes every change of the API from a list', async () => {
    const { out } = await type(['what-if', BAKERY, '--changes', '-', '--json'], JSON.stringify([{ kind: 'add_task', task: { id: 'audit', title: 'Audit', phase: 'build', duration: 20 }, after: ['design'], before: ['go-live'] }]));
    expect(JSON.parse(out)).toMatchObject({ goLive: { days: 5 }, criticalPath: { after: expect.arrayContaining(['audit']) } });
  });

  it('asks the server about a handoff, and keeps nothing there', async () => {
    const { code, out } = await type(['what-if', HANDOFF_ID, '--delay', 'design=5', '--absence', 'dev=2026-05-04..2026-05-08']);
    expect(code).toBe(1);
    expect(out).toContain('Harbour & Finch: go-live moves from Thu, 2 Jul 2026 to Thu, 9 Jul 2026, 5 working days later.');
    expect(out).toContain('  The design was promised for 4 May.');
    expect(JSON.parse(api.requests.at(-1)!.body)).toEqual({ changes: [{ kind: 'delay', task: 'design', days: 5 }, { kind: 'absence', resource: 'dev', from: '2026-05-04', to: '2026-05-08', reason: '' }] });
  });

  it.each([
    [['--delay', 'dessign=3'], 'There is no task “dessign” in this plan. `throughline plan` lists all of them.'],
    [['--delay', 'review=3'], 'Did you mean review-design'],
    [['--delay', 'design'], 'write it as --delay TASK=10'],
    [['--delay', 'design=soon'], '“soon” is no number of working days'],
    [['--pin', 'design=tomorrow'], 'Change 1 cannot be read:'],
    [['--absence', 'nobody=2026-05-04'], '(changes[0].resource)'],
    [[], 'Say what changes: --delay TASK=10'],
  ])('%j is refused with what to do', async (args, said) => {
    const { code, err } = await type(['what-if', BAKERY, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
