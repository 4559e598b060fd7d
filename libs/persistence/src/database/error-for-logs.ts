/** What logs hold of an error. */
export interface LoggedError {
  type: string;
  message: string;
  stack: string | undefined;
  code?: string | number;
  cause?: LoggedError;
}

const DEEPEST = 3;

/**
 * An error as logs may hold it. A failed query carries its parameters, which are whole dossiers, people's words and
 * addresses, and PostgreSQL's detail repeats the row: none of that is written.
 */
export function errorForLogs(error: unknown, depth = 0): LoggedError | string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error && depth < DEEPEST ? errorForLogs(error.cause, depth + 1) : undefined;
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof cause === 'object' ? { cause } : {}),
  };
}
