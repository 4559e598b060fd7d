import type { components } from '@throughline/client';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { Settings } from './settings.ts';

type Problem = components['schemas']['Problem'];
interface Answer<T> {
  data?: T | undefined;
  error?: Problem | undefined;
  response: Response;
}

/** The answer's data; a refusal or a dead line ends the command with its code. */
export async function ask<T>({ url }: Settings, answer: Promise<Answer<T>>): Promise<T> {
  let answered: Answer<T>;
  try {
    answered = await answer;
  } catch (error) {
    const cause = (error as Error & { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
    throw new CommandFailure(EXIT.notReachable, `Nothing answers at ${url} (${cause}). Is it running? Say where with --url or THROUGHLINE_URL.`, { url });
  }
  const { data, error, response } = answered;
  if (response.ok && data !== undefined) return data;
  throw failureOf(url, response, error);
}

function failureOf(url: string, response: Response, error: unknown): CommandFailure {
  const problem = isProblem(error) ? error : null;
  const facts = problem ? { problem } : { status: response.status };
  if (response.status === 401) return new CommandFailure(EXIT.notSignedIn, `${url} does not know this API key. Give a valid one with --api-key or THROUGHLINE_API_KEY; administrators make them under Settings.`, facts);
  if (response.status === 502 || response.status === 504 || !problem) return new CommandFailure(EXIT.notReachable, `What answers at ${url} is not Throughline (${response.status} ${response.statusText}).`, facts);
  const code = [400, 413, 422].includes(response.status) ? EXIT.badInput : EXIT.refused;
  return new CommandFailure(code, [problem.detail, ...(problem.errors ?? []).map(({ path, message }) => `  ${path || 'the whole of it'}: ${message}`)].join('\n'), facts);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'detail' in error && 'code' in error;
}
