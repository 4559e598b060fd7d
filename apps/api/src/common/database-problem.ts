import { HttpProblem } from './http-problem.ts';

/** Of the network below, of the driver, and of PostgreSQL while it starts, stops or has no connection left. */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/;
/** What the driver has no code for. */
const SENTENCES = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after)/;
const NAMES = new Set(['ConnectionIsNotSetError', 'CannotExecuteNotConnectedError', 'DriverNotConnectedError']);

const DEEPEST = 5;

function unavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  const { code, message, name, cause, driverError, errors } = error as Partial<Record<'code' | 'message' | 'name' | 'cause' | 'driverError' | 'errors', unknown>>;
  if (CODES.test(String(code)) || SENTENCES.test(String(message)) || NAMES.has(String(name))) return true;
  return [driverError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some((inner) => unavailable(inner, depth + 1));
}

/** The database cannot be reached: nothing was stored, and the same request may be sent again. */
export function databaseProblem(error: unknown): HttpProblem | null {
  if (!unavailable(error)) return null;
  return new HttpProblem(503, 'database_unavailable', 'The database does not answer at the moment, so nothing was changed. Please send this again in a moment.', {
    headers: { 'retry-after': '10' },
  });
}
