import type { PlanView } from '@throughline/contract/http';
import { attributeDelay, withCompletions } from '@throughline/domain';
import type { PlanDocument, PlanRevision } from '@throughline/domain';
import type { PlanHistoryEntry, PlanRead } from '@throughline/persistence';
import type { z } from 'zod';
import { dayIn } from './current-plan.ts';
import type { CurrentPlan } from './current-plan.ts';
import { counting } from './undo.ts';

type View = z.input<typeof PlanView>['attribution'];

/** Whose delay the slip of go-live is. What was taken back is nobody's; what the handoff knows to be complete is a fact of today's plan. */
export function attributionView({ plan, completions }: PlanRead, { document: current, asOf }: CurrentPlan, history: readonly PlanHistoryEntry[], before: readonly { revision: number; before: PlanDocument }[]): View {
  if (current.baseline === null) return null;
  const agreed = before[0]?.before ?? plan.document;
  const after = new Map(before.map(({ revision }, at) => [revision, before[at + 1]?.before ?? plan.document]));
  const revisions = counting(history).flatMap(({ revision, at, cause, actorName: by, reason }): PlanRevision[] => {
    const document = after.get(revision);
    return document ? [{ id: orderly(revision), on: dayIn(plan.timeZone, at), cause, by, reason, document: withCompletions(document, completions) }] : [];
  });
  const told = attributeDelay(agreed, [...revisions, { id: TODAY, on: asOf, cause: null, by: null, reason: '', document: current }], asOf);
  if (told === null) return null;
  const titles = new Map(current.tasks.map(({ id, title }) => [id, title]));
  return {
    agreed: told.agreed, forecast: told.forecast, days: told.days, byCause: told.byCause,
    rows: told.shares.map(({ revision, task, ...share }) => ({ ...share, revision: revision === null || revision === TODAY ? null : Number(revision), task: task === null ? null : { id: task, title: titles.get(task) ?? task } })),
  };
}

/** After every revision of today. */
const TODAY = 'today';

/** Revisions of one day are replayed in the order of their ids, which are compared as text. */
const orderly = (revision: number): string => String(revision).padStart(10, '0');
