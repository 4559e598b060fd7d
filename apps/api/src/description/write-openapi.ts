import { writeFile } from 'node:fs/promises';
import { describeOffline } from './describe-offline.ts';

await writeFile(new URL('../../openapi.json', import.meta.url), await describeOffline());
