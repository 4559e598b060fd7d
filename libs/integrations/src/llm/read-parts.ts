import type { PartClaims, Question, ReadingPart } from '@throughline/domain';

import { askPatiently } from './ask-patiently.ts';
import type { Patience } from './ask-patiently.ts';
import { LlmFailure } from './llm.port.ts';
import type { LanguageModel, LlmFailureReason, Tokens } from './llm.port.ts';
import { claimsIn } from './questions/question.ts';
import type { Claimed } from './questions/question.ts';
import { requestKey, requestOf } from './request.ts';

/** Where answers are kept, so that the same words are read once. */
export interface AnswerStore {
  find(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  keep(key: string, answer: unknown): Promise<void>;
}

/** One request, as it is accounted for. */
export interface Call { key: string; question: Question; outcome: 'answered' | LlmFailureReason; tokens: Tokens; milliseconds: number }

export interface Reading extends Patience {
  model: LanguageModel;
  answers: AnswerStore;
  /** Tokens that may still be spent. */
  budget: number;
  /** After each request, before the next. */
  note?: (call: Call) => Promise<void>;
}

/** How far it came. `over_budget`: the rest was not asked. */
export interface ReadResult { answered: number; asked: number; failures: (LlmFailureReason | 'over_budget')[]; tokens: Tokens }

const ASKED: readonly Question[] = ['promises', 'facts'];
const AT_ONCE = 3;
/** Tokens of an answer that are reckoned with before it is there. */
const USUAL_ANSWER = 3_000;
/** After these nothing that follows would go better. */
const HOPELESS: readonly LlmFailureReason[] = ['refused', 'unreachable', 'busy'];

const reckoned = (characters: number): number => Math.ceil(characters / 3) + USUAL_ANSWER;

/** Has a model read every part whose answer is not kept yet. Never throws because of the model; what was answered is kept at once. */
export async function readParts(parts: readonly ReadingPart[], { model, answers, budget, note, ...patience }: Reading): Promise<ReadResult> {
  const requests = parts.flatMap((part) => ASKED.map((question) => ({ part, question, key: requestKey(model.name, question, part) })));
  const known = await answers.find(requests.map(({ key }) => key));
  const open = requests.filter(({ key }) => !known.has(key));
  const result: ReadResult = { answered: requests.length - open.length, asked: requests.length, failures: [], tokens: { input: 0, output: 0 } };
  let left = budget;
  let stopped = false;
  const one = async ({ part, question, key }: (typeof open)[number]): Promise<void> => {
    const request = requestOf(question, part);
    const cost = reckoned(request.instructions.length + request.text.length);
    if (cost > left) return void result.failures.push('over_budget');
    left -= cost;
    const begun = performance.now();
    const spent = async (outcome: Call['outcome'], tokens: Tokens): Promise<void> => {
      left += cost - tokens.input - tokens.output;
      result.tokens = { input: result.tokens.input + tokens.input, output: result.tokens.output + tokens.output };
      await note?.({ key, question, outcome, tokens, milliseconds: Math.round(performance.now() - begun) });
    };
    let tokens: Tokens | null = null;
    try {
      const answer = await askPatiently(model, request, patience);
      ({ tokens } = answer);
      await answers.keep(key, claimsIn(question, answer.text));
      result.answered += 1;
      await spent('answered', tokens);
    } catch (error) {
      if (!(error instanceof LlmFailure)) throw error;
      result.failures.push(error.reason);
      stopped ||= HOPELESS.includes(error.reason);
      await spent(error.reason, tokens ?? error.tokens ?? { input: 0, output: 0 });
    }
  };
  const queue = open.values();
  const hands = Array.from({ length: AT_ONCE }, async () => {
    for (const request of queue) {
      if (stopped || patience.signal?.aborted) return;
      await one(request);
    }
  });
  await Promise.all(hands);
  return result;
}

/** What is known of each part's claims, without asking anybody. */
export async function keptClaims(parts: readonly ReadingPart[], model: string, answers: Pick<AnswerStore, 'find'>): Promise<PartClaims[]> {
  const keys = parts.map((part) => ({ promises: requestKey(model, 'promises', part), facts: requestKey(model, 'facts', part) }));
  const known = await answers.find(keys.flatMap(({ promises, facts }) => [promises, facts]));
  const claims = <Q extends Question>(key: string): Claimed[Q] | null => (known.get(key) as Claimed[Q] | undefined) ?? null;
  return keys.map(({ promises, facts }) => ({ promises: claims<'promises'>(promises), facts: claims<'facts'>(facts) }));
}
