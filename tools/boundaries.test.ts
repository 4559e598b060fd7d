import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { projectRoot } from './runtime/paths.ts';

interface Case {
  folder: string;
  from: string;
  allowed: boolean;
}

const forbidden = (folder: string, from: string): Case => ({ folder, from, allowed: false });
const allowed = (folder: string, from: string): Case => ({ folder, from, allowed: true });

const cases: Case[] = [
  forbidden('libs/domain/src', 'node:fs'),
  forbidden('libs/domain/src', 'zod'),
  forbidden('libs/domain/src', '@throughline/contract/handoff'),
  forbidden('libs/contract/src', '@throughline/persistence'),
  forbidden('libs/contract/src', 'libs/persistence/src/index.ts'),
  forbidden('libs/persistence/src', '@throughline/integrations/mail'),
  forbidden('libs/persistence/src', '@throughline/api'),
  forbidden('libs/integrations/src', 'apps/worker/src/main.ts'),
  forbidden('apps/api/src', '@throughline/worker'),
  forbidden('apps/portal/src', '@throughline/persistence'),
  forbidden('apps/e2e', '@throughline/persistence'),
  forbidden('tools/runtime', '@throughline/api'),
  forbidden('apps/worker/src/workflows', 'zod'),
  forbidden('apps/worker/src/workflows', 'luxon'),
  forbidden('apps/worker/src/workflows', 'typeorm'),
  forbidden('apps/worker/src/workflows', 'node:crypto'),
  forbidden('apps/worker/src/workflows', '@throughline/persistence'),
  forbidden('apps/worker/src/workflows', '@throughline/contract/http'),
  allowed('libs/contract/src', '@throughline/domain'),
  allowed('libs/persistence/src', '@throughline/domain'),
  allowed('apps/api/src', '@throughline/contract/http'),
  allowed('apps/portal/src', '@throughline/domain'),
  allowed('apps/worker/src/workflows', '@temporalio/workflow'),
  allowed('apps/worker/src/workflows', '@throughline/contract/handoff'),
];

const boundaryRules = ['@nx/enforce-module-boundaries', '@typescript-eslint/no-restricted-imports'];
let objections: string[][];

beforeAll(() => {
  const input = cases.map(({ folder, from }) => {
    const filePath = anyFileIn(folder);
    const name = /^(libs|apps)\//.test(from) ? relative(dirname(filePath), join(projectRoot, from)) : from;
    return { filePath, code: `import * as other from '${name}';\nexport const used = other;\n` };
  });
  const script = join(import.meta.dirname, 'testing', 'lint-texts.script.ts');
  const answer = execFileSync(process.execPath, [script], { cwd: projectRoot, input: JSON.stringify(input), encoding: 'utf8', env: withoutJest() });
  const messages = JSON.parse(answer) as { ruleId: string | null; message: string }[][];
  const broken = messages.flat().find(({ ruleId }) => ruleId === null);
  if (broken) throw new Error(`The linter could not read a file at all: ${broken.message}`);
  objections = messages.map((list) => list.flatMap(({ ruleId }) => (ruleId && boundaryRules.includes(ruleId) ? [ruleId] : [])));
}, 120_000);

test.each(cases.map((one, index) => ({ ...one, index, verdict: one.allowed ? 'accepts' : 'refuses' })))(
  'the lint $verdict an import of $from in $folder',
  ({ index, allowed }) => {
    expect(objections[index]?.length === 0).toBe(allowed);
  },
);

/** An existing file, because typed linting only reads files that belong to a project. */
function anyFileIn(folder: string): string {
  const file = globSync(`${folder}/**/*.ts`, { cwd: projectRoot }).sort().find((name) => !/\.test\.ts$|dist|\.d\.ts$|\/cli\//.test(name));
  if (!file) throw new Error(`There is no source file in ${folder}.`);
  return join(projectRoot, file);
}

function withoutJest(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}
