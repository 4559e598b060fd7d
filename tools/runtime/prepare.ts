import { ensureBuilt } from './build.ts';
import type { EmbeddedParts } from './plan.ts';
import { runSteps, type Step } from './progress.ts';
import { findTemporalCli, type FoundProgram } from './temporal-cli.ts';

/**
 * What may take minutes at a first start, done before any port is chosen: one that was free would not stay so.
 * Returns Temporal's program where it will be needed.
 */
export async function prepare(embedded: EmbeddedParts): Promise<FoundProgram | undefined> {
  let program: FoundProgram | undefined;
  const find: Step = {
    name: 'temporal',
    title: "Temporal's program",
    run: async (say) => {
      program = await findTemporalCli(say);
      return `Temporal's program ${program.origin}`;
    },
  };
  const build: Step = { name: 'build', title: 'Build', run: ensureBuilt };
  await runSteps(embedded.temporal ? [build, find] : [build]);
  return program;
}
