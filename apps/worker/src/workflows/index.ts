/** Everything the worker bundles for Temporal's sandbox. */
export { handoffWorkflow } from './handoff.workflow.ts';
