import type { Ask, HandoffPackage, RubricCategoryKey } from '@throughline/domain';
import { checkOf } from '@throughline/domain';
import { compileDossier } from '@throughline/extraction';
import { nameOf, readDossierFile } from '../dossier-file.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { sourcesOf } from '../sources-of.ts';
import type { Terminal } from '../terminal.ts';

/** Measures a dossier by the 90 points, before or after the close. Below the gate's threshold a script learns it by the exit code. */
export async function checkFile(file: string, { json }: { json?: boolean }, terminal: Terminal): Promise<ExitCode> {
  terminal.err(`Reading ${nameOf(file)} …`);
  const dossier = await readDossierFile(file, terminal);
  terminal.err(`${dossier.account.name}: reading ${sourcesOf(dossier)} …`);
  const compiled = compileDossier(dossier);
  const checked = checkOf(compiled);
  terminal.out(json ? JSON.stringify({ schema: compiled.schema, ...checked }, null, 2) : report(compiled));
  return checked.passes ? EXIT.ok : EXIT.refused;
}

const CATEGORY: Record<RubricCategoryKey, string> = {
  businessContext: 'Business context', technicalRequirements: 'Technical requirements', successCriteria: 'Success criteria', riskRegister: 'Risk register', openItems: 'Open items',
};

const whom = (ask: Ask | null): string => (ask === null ? 'Nobody is known whom to ask.' : `Ask ${ask.name}${ask.email === null ? '' : ` <${ask.email}>`}.`);

function report({ account, rubric, blocking }: HandoffPackage): string {
  const { total, max, threshold } = rubric;
  const categories = rubric.categories.map(({ key, points, max: of, lost }) =>
    [`${CATEGORY[key].padEnd(24)}${String(points).padStart(2)} of ${of}`, ...lost.map((one) => `  −${one.points}  ${one.missing} ${whom(one.ask)}`)].join('\n'),
  );
  const found = rubric.antiPatterns.filter((one) => one.found);
  const open = blocking.filter((one) => one.acknowledged === null);
  const enough = open.length === 0 ? `The gate is open (from ${threshold}).` : `That is enough for the gate (from ${threshold}), which opens once somebody stands for each promise below.`;
  const verdict = total >= threshold ? enough : `The gate opens at ${threshold}: ${threshold - total} more.`;
  return [
    `${account.name}: ${total} of ${max} points. ${verdict}`,
    ...categories,
    ...(found.length === 0 ? [] : [['What makes handoffs fail, found here', ...found.map((one) => `  ${one.why} ${one.fix}`)].join('\n')]),
    ...(open.length === 0 ? [] : [[`Promises of high risk that somebody has to stand for (${open.length})`, ...open.map((one) => `  ${one.what} ${whom(one.ask)}`)].join('\n')]),
  ].join('\n\n');
}
