import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-web-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<title>Workspace</title>');
  await writeFile(join(root, 'p.html'), '<title>Portal</title>');
  await writeFile(join(root, 'assets', 'main-4f3a.js'), 'export {};');
  api = await createTestApi({}, { webRoot: root });
});
afterAll(async () => {
  await api.close();
  await rm(root, { recursive: true });
});

describe('the web pages', () => {
  it.each([['/', 'Workspace'], ['/handoffs/7', 'Workspace'], ['/project', 'Workspace'], ['/p', 'Portal'], ['/p/', 'Portal'], ['/p/survey/day-30', 'Portal']])('%s is an address of the %s', async (path, title) => {
    const { text, headers } = await request(api.http).get(path).expect(200);
    expect(text).toContain(title);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('come with files that are kept for ever, because their names change with their content', async () => {
    const { headers } = await request(api.http).get('/assets/main-4f3a.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/api/nothing', '/webhooks/nothing', '/health/nothing', '/assets/gone.js', '/api'])('%s is a problem and no page', async (path) => {
    const { headers } = await request(api.http).get(path).expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('never leave their folder', async () => {
    const { text } = await request(api.http).get('/..%2f..%2f..%2fetc%2fpasswd');
    expect(text).not.toContain('root:');
  });
});
