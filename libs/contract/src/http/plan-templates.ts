import { z } from 'zod';
import { Instant, OptionalText } from './common.ts';

const Content = z.string().min(1, 'This template is empty.').max(500_000, 'A template of this size cannot be read: 500 kB are the most.');
const Side = z.enum(['vendor', 'customer', 'third_party']);

const Row = z.object({
  id: z.string(), title: z.string(), version: z.int(),
  /** It came with the product. */
  builtIn: z.boolean(),
  /** For whom it is chosen by itself; null for one that is chosen by hand. */
  chosenFor: z.string().nullable(),
  phases: z.int(), tasks: z.int(),
  /** Working days from the first to go-live. */
  days: z.int(),
  /** Null for what came with the product. */
  at: Instant.nullable(), by: z.string().nullable(), note: z.string(),
});

/** The templates that plans are drafted from, each in its newest version. */
export const PlanTemplateList = z.object({ items: z.array(Row) }).meta({ id: 'PlanTemplateList' });

/** A template in one version, to be read and to be edited, with all versions there are, the newest first. */
export const PlanTemplateView = Row.extend({
  /** Whether it is the newest one. */
  current: z.boolean(),
  yaml: z.string(),
  outline: z.array(z.object({ id: z.string(), title: z.string(), tasks: z.array(z.object({ id: z.string(), title: z.string(), side: Side, days: z.int(), needs: z.array(z.string()) })) })),
  versions: z.array(Row.pick({ version: true, title: true, at: true, by: true, note: true })),
}).meta({ id: 'PlanTemplate' });

export const CheckTemplateIn = z.object({ content: Content }).meta({ id: 'CheckPlanTemplate' });
export const TemplateChecked = z
  .object({
    /** Everything that keeps it from being used, by the line in which it stands. */
    problems: z.array(z.object({ line: z.int(), field: z.string(), message: z.string() })),
    /** What stands there, where it is sound. */
    found: Row.pick({ id: true, title: true, phases: true, tasks: true, days: true }).nullable(),
    /** The newest version of that id, and what would be different; null for a new template. */
    differs: z.object({ version: z.int(), title: z.string(), days: z.int(), added: z.array(z.string()), removed: z.array(z.string()), changed: z.array(z.string()), parts: z.array(z.enum(['title', 'phases', 'cutover', 'cadence', 'escalation'])) }).nullable(),
  })
  .meta({ id: 'PlanTemplateChecked' });

/** The version that was looked at: null for a new template. */
const base = z.int().min(1).nullable().describe('The version that was looked at, null for a new template; refused with 409 when there is a newer one');
export const SaveTemplateIn = z.object({ content: Content, base, note: OptionalText }).meta({ id: 'SavePlanTemplate' });
export const RestoreTemplateIn = z.object({ version: z.int().min(1), base }).meta({ id: 'RestorePlanTemplate' });
