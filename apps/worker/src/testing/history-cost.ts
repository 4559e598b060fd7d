import type { Client } from '@temporalio/client';
import type { WorkflowExecutionHistory } from './history.ts';
import { historiesOf } from './history.ts';

export interface Cost {
  runs: number;
  /** Of the longest run. */
  events: number;
  allEvents: number;
  /** What is billed: starts, attempts of activities, timers, signals, updates, search attribute calls. */
  actions: number;
}

/** What a workflow has cost over all of its runs, counted from their histories. */
export async function costOf(client: Client, workflowId: string, firstRunId: string): Promise<Cost> {
  const histories = await historiesOf(client, workflowId, firstRunId);
  const lengths = histories.map(({ events }) => events?.length ?? 0);
  return {
    runs: histories.length,
    events: Math.max(...lengths),
    allEvents: lengths.reduce((sum, length) => sum + length, 0),
    actions: histories.map(actionsOf).reduce((sum, actions) => sum + actions, 0),
  };
}

function actionsOf({ events }: WorkflowExecutionHistory): number {
  let actions = 0;
  for (const event of events ?? []) {
    const billed =
      event.workflowExecutionStartedEventAttributes ?? event.timerStartedEventAttributes ?? event.workflowExecutionSignaledEventAttributes ??
      event.workflowExecutionUpdateAcceptedEventAttributes ?? event.upsertWorkflowSearchAttributesEventAttributes;
    if (billed) actions += 1;
    actions += event.activityTaskStartedEventAttributes?.attempt ?? 0;
  }
  return actions;
}
