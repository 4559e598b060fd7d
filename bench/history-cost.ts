import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { temporal } from '@temporalio/proto';

export interface RunCost {
  runId: string;
  events: number;
  bytes: number;
  actions: number;
}

const { EventType } = proto.temporal.api.enums.v1;

/** What Temporal Cloud bills as an action, found in a history (docs.temporal.io/cloud/actions): one per start, continuation, timer, signal, update, search attribute call, and activity attempt. */
const BILLED: ReadonlySet<number> = new Set([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_TIMER_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED,
  EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES,
  EventType.EVENT_TYPE_MARKER_RECORDED,
]);

/** Events, bytes and billable actions of every run of a workflow, the first run first. */
export async function costOf(client: Client, workflowId: string): Promise<RunCost[]> {
  const runs: RunCost[] = [];
  let runId: string | undefined = await firstRunOf(client, workflowId);
  while (runId) {
    const history: temporal.api.history.v1.IHistory = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const events = history.events ?? [];
    const actions = events.reduce((sum, event) => {
      const attempts = event.activityTaskStartedEventAttributes?.attempt ?? 0;
      return sum + (BILLED.has(event.eventType ?? 0) ? 1 : 0) + attempts;
    }, 0);
    runs.push({ runId, events: events.length, bytes: proto.temporal.api.history.v1.History.encode(history).finish().length, actions });
    runId = events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return runs;
}

async function firstRunOf(client: Client, workflowId: string): Promise<string> {
  const newest = await client.workflow.getHandle(workflowId).fetchHistory();
  const first = newest.events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId;
  if (!first) throw new Error(`${workflowId} has no history.`);
  return first;
}
