/** Lints texts as if they stood in the given files: JSON in, JSON out. A process of its own, since nx does not run inside Jest. */
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';

import { projectRoot } from '../runtime/paths.ts';

const eslint = new ESLint({ cwd: projectRoot });
const answers: { ruleId: string | null; message: string }[][] = [];
for (const { filePath, code } of JSON.parse(await text(process.stdin)) as { filePath: string; code: string }[]) {
  const [result] = await eslint.lintText(code, { filePath });
  answers.push((result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message })));
}
console.log(JSON.stringify(answers));
