import type { components } from '@throughline/client';
import type { Day, PlanEdit } from '@throughline/domain';

type SimulationView = components['schemas']['Simulation'];

/** A date that cannot be held, in a sentence. */
export interface ShownConflict { message: string }

/** A plan as the terminal shows it, wherever it comes from. */
export interface ShownPlan {
  customer: string;
  goLive: { wished: Day | null; agreed: Day | null; forecast: Day | null };
  phases: { id: string; title: string }[];
  tasks: { id: string; title: string; phase: string; kind: 'task' | 'milestone'; who: string; start: Day; finish: Day; totalFloat: number; critical: boolean; done: boolean }[];
  conflicts: ShownConflict[];
}

/** What changes of a plan would mean, as the terminal shows it. */
export interface ShownWhatIf {
  customer: string;
  goLive: { before: Day | null; after: Day | null; days: number };
  criticalPath: { before: string[]; after: string[] };
  moved: { task: string; title: string; before: { start: Day; finish: Day }; after: { start: Day; finish: Day }; days: number }[];
  breaks: ShownConflict[];
  mends: ShownConflict[];
  /** Titles by id of the task. */
  titles: ReadonlyMap<string, string>;
}

/** By which day go-live is reached with which confidence, or what is missing to tell. */
export type ShownSimulation = Pick<SimulationView, 'goLive' | 'chances' | 'silent' | 'before' | 'basis'>;

/** A plan that was found: as programs read it, as the terminal shows it, what changes of it would mean, and how sure its go-live is with them. */
export interface OpenPlan { view: unknown; shown: ShownPlan; tryOut: (edits: readonly PlanEdit[]) => Promise<ShownWhatIf>; simulate: (edits: readonly PlanEdit[], seed: number) => Promise<ShownSimulation> }

/** Who does a task: by name, else by role, else by side. */
export function whoDoes({ name, ownerRole, side }: { name: string | null | undefined; ownerRole: string | null; side: 'vendor' | 'customer' | 'third_party' }): string {
  return name ?? ownerRole?.replaceAll('_', ' ') ?? { vendor: 'we', customer: 'the customer', third_party: 'a third party' }[side];
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A calendar day, `YYYY-MM-DD`, as "Mon, 20 Jul 2026". */
export const sayDay = (day: Day): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** "1 working day", "10 working days". */
export const workingDays = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;
