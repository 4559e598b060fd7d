import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './program.ts';
import type { Terminal } from './terminal.ts';
import { HANDOFF_ID, KEY, startStubApi } from './testing/stub-api.ts';
import type { StubApi } from './testing/stub-api.ts';

const DOSSIER = { schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a-1', name: 'Harbour & Finch' }, deal: { externalId: 'd-1', name: 'First year', closedAt: '2026-03-02T09:00:00Z', currency: 'EUR' } };

let api: StubApi;
let folder: string;
beforeAll(async () => {
  api = await startStubApi();
  folder = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  await writeFile(join(folder, 'deal.json'), JSON.stringify(DOSSIER));
  await writeFile(join(folder, 'refused.json'), JSON.stringify({ ...DOSSIER, account: { externalId: 'refuse-me', name: 'Nobody' } }));
  await writeFile(join(folder, 'wrong.json'), JSON.stringify({ ...DOSSIER, deal: { ...DOSSIER.deal, currency: 'euros', closedAt: 'soon' } }));
  await writeFile(join(folder, 'torn.json'), '{"schemaVersion":');
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => void api.requests.splice(0));

/** Types a command line, and what came of it. */
async function type(line: string, terminal: Partial<Terminal> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(line.split(' '), {
    env: { THROUGHLINE_URL: api.url, THROUGHLINE_API_KEY: KEY }, cwd: folder, interactive: false, input: async () => new Uint8Array(), open: async () => true,
    out: (text) => void out.push(text), err: (text) => void err.push(text), ...terminal,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('throughline import', () => {
  it('sends the file as it is and says where its handoff is', async () => {
    const { code, out } = await type('import deal.json --demonstration --day-length 900');
    expect(code).toBe(0);
    expect(out).toContain('deal.json: taken in.');
    expect(out).toContain(`/handoffs/${HANDOFF_ID}`);
    expect(api.requests).toEqual([{ line: 'POST /api/import?via=cli&demonstration=true&dayLength=900', body: JSON.stringify(DOSSIER) }]);
  });

  it('answers programs in JSON', async () => {
    const { code, out } = await type('import deal.json --json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ items: [{ file: 'deal.json', deliveryId: 'd-1', status: 'accepted', handoffId: HANDOFF_ID, url: expect.any(String) }] });
  });

  it('lists every problem of every file with its path, and sends none of them', async () => {
    const { code, err } = await type('import deal.json wrong.json torn.json missing.json');
    expect(code).toBe(2);
    expect(err).toContain('wrong.json is not a deal dossier');
    expect(err).toContain('  deal.currency: ');
    expect(err).toContain('  deal.closedAt: ');
    expect(err).toContain('torn.json is not a deal dossier: one problem.');
    expect(err).toContain('missing.json');
    expect(api.requests).toEqual([]);
  });

  it('lists the problems for programs, too', async () => {
    const { code, out } = await type('import wrong.json --json');
    expect(code).toBe(2);
    expect(JSON.parse(out).error.files[0].problems.map(({ path }: { path: string }) => path)).toContain('deal.currency');
  });

  it('ends with 1 when the server refuses', async () => {
    const { code, err } = await type('import refused.json');
    expect({ code, err }).toEqual({ code: 1, err: 'This key may not let deals in.' });
  });
});

describe('throughline list', () => {
  it('prints a table and how to see more', async () => {
    const { code, out } = await type('list --phase review --size 1');
    expect(code).toBe(0);
    expect(out).toMatch(/^Account +Phase +Health +A year +Next date +Id$/m);
    expect(out).toMatch(new RegExp(`^Harbour & Finch +In review +Not known yet +€120,000 +30 Mar 2026 +${HANDOFF_ID}$`, 'm'));
    expect(out).toContain('1 of 3. More with --page 2.');
    expect(api.requests[0]!.line).toBe('GET /api/handoffs?phase=review&size=1');
  });

  it('prints the API’s own JSON', async () => {
    const { out } = await type('list --json');
    expect(JSON.parse(out)).toMatchObject({ total: 3, items: [{ id: HANDOFF_ID }] });
  });

  it('says so when nothing fits', async () => {
    expect((await type('list --q nobody')).out).toBe('No handoff fits this search.');
  });

  it('does not take a phase that there is not', async () => {
    const { code, err } = await type('list --phase sleeping');
    expect(code).toBe(2);
    expect(err).toContain('implementation');
  });
});

describe('throughline show', () => {
  it('tells where a handoff stands, what is missing and whom to ask', async () => {
    const { code, out } = await type(`show ${HANDOFF_ID}`);
    expect(code).toBe(0);
    expect(out).toContain('The package has 61 of 90 points; the gate opens at 72.');
    expect(out).toContain('Which identity provider do they use? (6 points, ask Sam Engineer)');
    expect(out).toContain('This is a demonstration');
  });

  it('prints JSON', async () => {
    expect(JSON.parse((await type(`show ${HANDOFF_ID} --json`)).out)).toMatchObject({ id: HANDOFF_ID, gate: { points: 61 } });
  });

  it('knows what an id looks like, and ends with 1 when there is no such handoff', async () => {
    expect(await type('show harbour')).toMatchObject({ code: 2, err: expect.stringContaining('throughline list') });
    expect(await type('show 00000000-0000-4000-8000-000000000000')).toMatchObject({ code: 1, err: 'There is no such handoff.' });
  });
});

describe('throughline open', () => {
  it('opens the page for a person and prints its address for everybody', async () => {
    const opened: string[] = [];
    const open = async (url: string) => opened.push(url) > 0;
    const url = `${api.url}/handoffs/${HANDOFF_ID}`;
    expect(await type(`open ${HANDOFF_ID}`, { interactive: true, open })).toMatchObject({ code: 0, out: url });
    expect(opened).toEqual([url]);
    expect(JSON.parse((await type(`open ${HANDOFF_ID} --json`, { interactive: true, open })).out)).toEqual({ url, opened: false });
  });
});

describe('where and as whom', () => {
  it('ends with 3 when nothing answers there', async () => {
    expect(await type('list --url http://127.0.0.1:9')).toMatchObject({ code: 3, err: expect.stringContaining('http://127.0.0.1:9') });
  });

  it('ends with 4 when the key is unknown, in words and in JSON', async () => {
    expect(await type('list --api-key tlk_other')).toMatchObject({ code: 4, err: expect.stringContaining('--api-key') });
    expect(JSON.parse((await type('list --api-key tlk_other --json')).out).error).toMatchObject({ exitCode: 4 });
  });

  it('is what was started in a folder above, but its key goes to no other address', async () => {
    await mkdir(join(folder, '.throughline'), { recursive: true });
    await writeFile(join(folder, '.throughline', 'local.json'), JSON.stringify({ cli: { url: api.url, apiKey: KEY } }));
    const below = join(folder, 'below');
    await mkdir(below);
    expect(await type('list', { env: {}, cwd: below })).toMatchObject({ code: 0 });
    expect(await type(`list --url ${api.url.replace('127.0.0.1', 'localhost')}`, { env: {}, cwd: below })).toMatchObject({ code: 4 });
  });

  it('is help when nothing is typed, with all exit codes', async () => {
    const { out } = await type('--help');
    for (const text of ['import', 'list', 'show', 'open', 'THROUGHLINE_API_KEY', 'Exit codes']) expect(out).toContain(text);
  });
});
