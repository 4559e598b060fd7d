import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PATCHES } from './patches.ts';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));

describe('a change of the workflow’s course', () => {
  it('goes through the registry, which says when it came and when it may go', () => {
    expect(sources.filter(({ text }) => /\bpatched\(/.test(text)).map(({ file }) => file)).toEqual(['patches.ts']);
    const taken = sources.flatMap(({ text }) => [...text.matchAll(/\btakes\('([^']+)'\)/g)].map(([, id]) => id));
    expect([...new Set(taken)].toSorted()).toEqual(Object.keys(PATCHES).toSorted());
  });
});
