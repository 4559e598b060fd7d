import { readFile } from 'node:fs/promises';
import { generateSchema } from './generate-schema.ts';

describe('the generated client', () => {
  it('is the one that follows from the committed OpenAPI document', async () => {
    const committed = await readFile(new URL('./schema.ts', import.meta.url), 'utf8');
    // A difference means: npm run openapi -w @throughline/api && npm run generate -w @throughline/client
    expect(committed === (await generateSchema())).toBe(true);
  });
});
