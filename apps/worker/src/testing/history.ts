import type { Client } from '@temporalio/client';

export type WorkflowExecutionHistory = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/** The histories of all runs of a workflow, the first one first. */
export async function historiesOf(client: Client, workflowId: string, firstRunId: string): Promise<WorkflowExecutionHistory[]> {
  const histories: WorkflowExecutionHistory[] = [];
  for (let runId: string | null | undefined = firstRunId; runId; ) {
    const history: WorkflowExecutionHistory = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(history);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return histories;
}
