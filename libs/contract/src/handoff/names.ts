/** What the API and the worker agree on by name. None of these is ever encrypted: opaque ids and enums only. */

export const TASK_QUEUE = 'throughline';
export const HANDOFF_WORKFLOW_TYPE = 'handoffWorkflow';

/** The workflow of a handoff. The id says nothing about the customer. */
export function handoffWorkflowId(handoffId: string): string {
  return `handoff-${handoffId}`;
}

/** Search attributes for operators; lists and dashboards read the database. */
export const SEARCH_ATTRIBUTES = {
  phase: { name: 'HandoffPhase', type: 'KEYWORD' },
  risk: { name: 'RiskLevel', type: 'KEYWORD' },
  owner: { name: 'OwnerId', type: 'KEYWORD' },
  deadline: { name: 'NextDeadline', type: 'DATETIME' },
  health: { name: 'HealthScore', type: 'INT' },
} as const;
