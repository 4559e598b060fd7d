import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './program.ts';
import type { Terminal } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DEALS = ['northwind-freight', 'helios-credit-union', 'tiny-bakery-co'];
const deal = (name: string): string => join(ROOT, 'examples/deals', `${name}.json`);

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'throughline-compile-'))));
afterEach(() => rm(folder, { recursive: true }));

async function type(args: string[], terminal: Partial<Terminal> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    env: {}, cwd: folder, interactive: false, input: async () => new Uint8Array(), open: async () => false, out: (text) => void out.push(text), err: (text) => void err.push(text), ...terminal,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Every piece of evidence anywhere in a value. */
function evidenceIn(value: unknown): { sourceId: string; quote: string; start: number; end: number }[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'quote' in value && 'start' in value ? [value as never] : Object.values(value).flatMap(evidenceIn);
}

describe('throughline compile', () => {
  it.each(DEALS)('writes a package of %s that its published schema takes, each quote at its place', async (name) => {
    const { code, out: text } = await type(['compile', deal(name), '--out', '-']);
    expect(code).toBe(0);

    const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(ROOT, 'docs/package.schema.json'), 'utf8')) as object);
    const compiled: unknown = JSON.parse(text);
    valid(compiled);
    expect(valid.errors).toBeNull();

    const dossier = JSON.parse(readFileSync(deal(name), 'utf8')) as Record<string, { id: string; body: string }[]>;
    const bodies = new Map([...dossier['communications']!, ...dossier['documents']!].map(({ id, body }) => [id, body]));
    const evidence = evidenceIn(compiled);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { sourceId, quote, start, end } of evidence) expect(bodies.get(sourceId)?.slice(start, end)).toBe(quote);
  });

  it('writes the documents and the ZIP beside it, the same bytes every time', async () => {
    for (const out of ['one', 'two']) expect(await type(['compile', deal('tiny-bakery-co'), '--out', out])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('package.json') });
    const files = await readdir(join(folder, 'one'));
    expect(files.toSorted()).toEqual(['customer.docx', 'customer.html', 'customer.md', 'customer.pdf', 'dossier.zip', 'handoff.docx', 'handoff.html', 'handoff.md', 'handoff.pdf', 'package.json']);
    for (const file of files) expect({ file, same: (await readFile(join(folder, 'two', file))).equals(await readFile(join(folder, 'one', file))) }).toEqual({ file, same: true });
  }, 60_000);

  it('takes its time from the dossier, not from the clock', async () => {
    const { out } = await type(['compile', deal('northwind-freight'), '--out', '-']);
    expect(JSON.parse(out)).toMatchObject({ compiledAt: '2026-04-01T05:30:00.000Z' });
  });

  it('reads standard input and writes standard output, with nothing but the package there', async () => {
    const { code, out, err } = await type(['compile', '-', '--out', '-'], { input: () => readFile(deal('tiny-bakery-co')) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schema: 'throughline.package/1', account: { name: 'Tiny Bakery Co' } });
    expect(err).toContain('Reading Standard input');
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends with 2 and lists every problem with its path, and writes nothing', async () => {
    const wrong = { ...JSON.parse(readFileSync(deal('tiny-bakery-co'), 'utf8')), schemaVersion: '2', contacts: [{ id: 'c' }] };
    await writeFile(join(folder, 'wrong.json'), JSON.stringify(wrong));
    const { code, err } = await type(['compile', 'wrong.json', '--out', 'there']);
    expect(code).toBe(2);
    expect(err).toContain('wrong.json is not a deal dossier: 2 problems.');
    expect(err).toContain('  schemaVersion: This must be "1".');
    expect(err).toContain('  contacts[0].name: This is missing.');
    expect(await readdir(folder)).toEqual(['wrong.json']);
  });

  it.each([
    ['no such file', 'missing.json', null, 'There is no such file.'],
    ['a folder', '.', null, 'This is a folder.'],
    ['nothing at all', 'file.json', '', 'This is empty.'],
    ['torn JSON', 'file.json', '{"schemaVersion":', 'It is not valid JSON'],
    ['no text', 'file.json', Buffer.from([0xff, 0xfe, 0x00]), 'This is not text in UTF-8.'],
  ])('ends with 2 and says so when there is %s', async (_, file, content, message) => {
    if (content !== null) await writeFile(join(folder, file), content);
    expect(await type(['compile', file, '--out', 'there'])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('says what stands in the way when the folder cannot be written', async () => {
    await writeFile(join(folder, 'taken'), '');
    const { code, err } = await type(['compile', deal('tiny-bakery-co'), '--out', 'taken/deeper']);
    expect(code).toBe(2);
    expect(err).toContain(`${join(folder, 'taken/deeper')} cannot be written: a part of the path is a file.`);
    expect(err).toContain('--out');
  });

  it('ends with 2 when no folder is named', async () => {
    expect(await type(['compile', deal('tiny-bakery-co')])).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });
});

describe('throughline check', () => {
  it('ends with 1 below the threshold, and names what is missing and whom to ask', async () => {
    const { code, out } = await type(['check', deal('tiny-bakery-co')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Tiny Bakery Co: \d+ of 90 points\. The gate opens at 72: \d+ more\.$/m);
    expect(out).toContain('−4  No integration is described. Ask Jodie Prentice <jodie.prentice@calderis.example>.');
  });

  it('ends with 0 when the package is good enough', async () => {
    const told = {
      problem: 'Orders typed in twice get lost', outcome: 'Every order is typed in once', tippingPoint: 'The trial on their own data', migration: '40,000 cases from Altdesk in two rehearsals', sso: 'SAML with Entra ID',
      compliance: ['GDPR'], integrations: [{ system: 'Ledgerline', direction: 'both ways', data: 'orders' }],
      metrics: ['Orders lost', 'Repeated calls', 'Days until an offer'].map((name) => ({ name, baseline: 40, target: 5, by: '2026-12-31' })),
      risks: ['The ERP team is two people', 'Testers are on leave in July', 'Altdesk ends on 30 June'].map((statement) => ({ statement, mitigation: 'Ask Olga for 2 more people' })),
      openItems: [{ what: 'Name the testers', owner: 'Olga', due: '2026-04-15' }],
    };
    const dossier = { ...JSON.parse(readFileSync(deal('tiny-bakery-co'), 'utf8')), contributions: [{ id: 'x', kind: 'discovery', by: 'olga', data: told }] };
    const { code, out } = await type(['check', '-', '--json'], { input: async () => Buffer.from(JSON.stringify(dossier)) });
    expect(JSON.parse(out)).toMatchObject({ passes: true, rubric: { max: 90, threshold: 72 } });
    expect(code).toBe(0);
  });

  it('answers programs in JSON, with the same exit code', async () => {
    const { code, out } = await type(['check', deal('northwind-freight'), '--json']);
    const said = JSON.parse(out) as { passes: boolean; rubric: { total: number; categories: { points: number }[]; antiPatterns: unknown[] } };
    expect(code).toBe(said.passes ? 0 : 1);
    expect(said.rubric.categories.reduce((sum, { points }) => sum + points, 0)).toBe(said.rubric.total);
    expect(said.rubric.antiPatterns).toHaveLength(6);
  });

  it('ends with 2 for a file that is no dossier, with the problems in JSON', async () => {
    const { code, out } = await type(['check', '-', '--json'], { input: async () => Buffer.from('{}') });
    expect(code).toBe(2);
    expect(JSON.parse(out).error.files[0].problems.map(({ path }: { path: string }) => path)).toContain('deal');
  });
});
