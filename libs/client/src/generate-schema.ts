import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../../../apps/api/openapi.json', import.meta.url);

/** The types of the client, as they follow from the committed OpenAPI document. */
export async function generateSchema(): Promise<string> {
  const types = await openapiTS(await readFile(DOCUMENT, 'utf8'), { defaultNonNullable: false });
  return `// Generated from apps/api/openapi.json by \`npm run generate -w @throughline/client\`: do not edit.\n${astToString(types)}`;
}
