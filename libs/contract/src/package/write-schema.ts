import { writeFile } from 'node:fs/promises';
import { packageJsonSchema } from './package.ts';

await writeFile(new URL('../../../../docs/package.schema.json', import.meta.url), `${JSON.stringify(packageJsonSchema(), null, 2)}\n`);
