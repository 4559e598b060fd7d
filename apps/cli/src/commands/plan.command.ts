import { readDossierFile } from '../dossier-file.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { planOfDossier } from '../plan/dossier-plan.ts';
import { planOfHandoff } from '../plan/handoff-plan.ts';
import { planText, simulationText, whatIfText } from '../plan/plan-text.ts';
import { readEdits } from '../plan/read-edits.ts';
import type { EditOptions } from '../plan/read-edits.ts';
import type { OpenPlan, ShownPlan } from '../plan/shown-plan.ts';
import { isId } from '../require-id.ts';
import { settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** Whether to draw how sure go-live is; the same seed gives the same answer. */
interface SimulateOptions { simulate?: boolean; seed: number }

/** The plan of a handoff on the server, or the one that follows from a dossier here. */
export async function showPlan(given: string, options: CommonOptions & SimulateOptions, terminal: Terminal): Promise<void> {
  const { view, shown, simulate } = await openPlan(given, options, terminal);
  const simulation = options.simulate ? await simulate([], options.seed) : null;
  if (options.json) terminal.out(JSON.stringify(simulation === null ? view : { ...(view as object), simulation }, null, 2));
  else terminal.out([planText(shown), ...(simulation === null ? [] : [simulationText(simulation)])].join('\n\n'));
}

/** What changes of a plan would mean; nothing is kept. A script learns by the exit code that a date breaks. */
export async function tryPlan(given: string, options: CommonOptions & EditOptions & SimulateOptions, terminal: Terminal): Promise<ExitCode> {
  const { shown, tryOut, simulate } = await openPlan(given, options, terminal);
  const edits = await readEdits(options, (typed) => taskOf(shown, typed), terminal);
  const { titles, ...facts } = await tryOut(edits);
  const simulation = options.simulate ? await simulate(edits, options.seed) : null;
  if (options.json) terminal.out(JSON.stringify(simulation === null ? facts : { ...facts, simulation }, null, 2));
  else terminal.out([whatIfText({ ...facts, titles }), ...(simulation === null ? [] : [simulationText(simulation)])].join('\n\n'));
  return facts.breaks.length > 0 ? EXIT.refused : EXIT.ok;
}

async function openPlan(given: string, options: CommonOptions, terminal: Terminal): Promise<OpenPlan> {
  return isId(given) ? planOfHandoff(given, settingsOf(options, terminal)) : planOfDossier(await readDossierFile(given, terminal));
}

/** A task by its id or its title, however it is written. */
function taskOf({ tasks }: ShownPlan, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const found = tasks.find(({ id }) => id === typed) ?? tasks.find(({ title }) => title.toLowerCase() === wanted);
  if (found) return found.id;
  const near = tasks.filter(({ id, title }) => id.includes(wanted) || title.toLowerCase().includes(wanted)).slice(0, 5);
  const hint = near.length === 0 ? '`throughline plan` lists all of them.' : `Did you mean ${near.map(({ id }) => id).join(', ')}?`;
  throw new CommandFailure(EXIT.badInput, `There is no task “${typed}” in this plan. ${hint}`, { task: typed });
}
