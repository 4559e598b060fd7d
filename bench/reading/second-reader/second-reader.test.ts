import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startVendorFake } from '@throughline/integrations/llm/testing';

import { dealsOf } from '../deals.ts';
import { perfectClaims } from './perfect.ts';
import { secondReaderOf } from './second-reader.ts';

const deal = dealsOf('dev').find(({ slug }) => slug === 'tiny-bakery-co')!;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a measurement with a second reader', () => {
  it('gives the same from recordings as while they were made, and asks nobody again', async () => {
    const [wanted] = perfectClaims(deal);
    const fake = await startVendorFake(({ instructions }) => ({ text: JSON.stringify(instructions.includes('list every promise') ? { promises: wanted!.promises } : wanted!.facts) }));
    const env = { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'm', LLM_BASE_URL: fake.baseUrl };
    const said: string[] = [];
    const recorded = await secondReaderOf(['--llm-recordings', folder, '--record'], env, (line) => said.push(line))!.claims(deal);
    await secondReaderOf(['--llm-recordings', folder, '--record'], env, () => undefined)!.claims(deal);
    await fake.close();
    expect(fake.seen).toHaveLength(2);
    expect(said).toEqual(['tiny-bakery-co: 2 of 2 answers, 1800 tokens read, 200 written']);
    expect(recorded[0]?.promises).toEqual(wanted!.promises);
    const replay = secondReaderOf(['--llm-recordings', folder], {}, () => undefined)!;
    expect(await replay.claims(deal)).toEqual(recorded);
    expect(replay.about()).toBe('With openai-compatible/m as second reader (promises-1+facts-2), from recorded answers; 0 of 2 are missing.');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('says what is missing', () => {
    const asked = (...args: string[]) => () => secondReaderOf(args, {}, () => undefined);
    expect(asked('--llm-recordings', folder)).toThrow('holds no recordings');
    expect(asked('--llm-recordings')).toThrow('needs a folder');
    expect(asked('--llm-recordings', folder, '--record')).toThrow('LLM_PROVIDER');
    expect(asked()()).toBeNull();
  });

  it('does not mix the answers of two models', async () => {
    const fake = await startVendorFake(() => ({ text: '{"promises": [], "pains": []}' }));
    const record = (model: string) => secondReaderOf(['--llm-recordings', folder, '--record'], { LLM_PROVIDER: 'openai-compatible', LLM_MODEL: model, LLM_BASE_URL: fake.baseUrl }, () => undefined)!.claims(deal);
    await record('one');
    await expect(record('two')).rejects.toThrow('holds answers of openai-compatible/one');
    await fake.close();
  });
});
