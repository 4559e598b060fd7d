import { readFile } from 'node:fs/promises';
import { describeOffline } from './describe-offline.ts';

interface Document {
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, { content?: Record<string, unknown> }> }>>;
  components: { schemas: Record<string, unknown> };
}

describe('the committed OpenAPI document', () => {
  let described: string;
  beforeAll(async () => {
    described = await describeOffline();
  });

  it('is the one that follows from the routes', async () => {
    const committed = await readFile(new URL('../../openapi.json', import.meta.url), 'utf8');
    // A difference means: npm run openapi -w @throughline/api && npm run generate -w @throughline/client
    expect(committed === described).toBe(true);
  });

  it('names the problem document as the answer of every route to what it refuses', () => {
    const { paths } = JSON.parse(described) as Document;
    for (const methods of Object.values(paths)) {
      for (const { responses } of Object.values(methods)) expect(Object.keys(responses['default']?.content ?? {})).toEqual(['application/problem+json']);
    }
  });

  it('says of every route in one sentence what it does', () => {
    const { paths } = JSON.parse(described) as Document;
    const routes = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, { summary }]) => ({ route: `${method} ${path}`, summary: summary ?? '' })));
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ summary }) => !/^[A-Z][^.]{10,140}\.$/.test(summary))).toEqual([]);
  });

  it('refers to no schema that it does not hold', () => {
    const { components } = JSON.parse(described) as Document;
    const named = [...described.matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
    expect(described).not.toMatch(/"\$ref": "#\/(definitions|\$defs)/);
  });
});
