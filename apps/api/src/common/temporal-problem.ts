import { HttpProblem } from './http-problem.ts';

const UNAVAILABLE_CODES = new Set([1, 4, 8, 14]);

/** gRPC: CANCELLED, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE, anywhere down the chain of causes. */
function unavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (name === 'WorkflowUpdateRPCTimeoutOrCancelledError') return true;
  if (typeof code === 'number' && UNAVAILABLE_CODES.has(code) && 'details' in error) return true;
  return unavailable(cause, depth + 1);
}

/** The workflow server cannot be reached or does not answer in time: the request may be repeated with the same key. */
export function temporalProblem(error: unknown): HttpProblem | null {
  if (!unavailable(error)) return null;
  return new HttpProblem(
    503,
    'workflows_unavailable',
    'The workflow server does not answer at the moment. Deals are still taken in and nothing is lost; please try this again in a minute.',
    { headers: { 'retry-after': '30' } },
  );
}
