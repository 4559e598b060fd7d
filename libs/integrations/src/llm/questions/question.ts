import type { ClaimedFacts, ClaimedPromise, Question } from '@throughline/domain';
import { z } from 'zod';

import { LlmFailure } from '../llm.port.ts';
import { FACTS_2 } from './facts-2.ts';
import { FACTS } from './facts.schema.ts';
import { PROMISES_1 } from './promises-1.ts';
import { PROMISES } from './promises.schema.ts';

/** Longer lists are no reading any more. */
const MOST_ITEMS = 500;

type Items = Record<string, z.ZodType>;
interface Asking { version: string; instructions: string; items: Items; schema: Record<string, unknown> }

function asking(version: string, instructions: string, items: Items): Asking {
  const shape = z.strictObject(Object.fromEntries(Object.entries(items).map(([kind, item]) => [kind, z.array(item)])));
  return { version, instructions, items, schema: z.toJSONSchema(shape, { target: 'draft-7' }) };
}

/** What is asked, in its present version. */
export const QUESTIONS: Record<Question, Asking> = { promises: asking('promises-1', PROMISES_1, PROMISES), facts: asking('facts-2', FACTS_2, FACTS) };

/** The versions in one word, as the package names them. */
export const ASKED = Object.values(QUESTIONS).map(({ version }) => version).join('+');

export interface Claimed { promises: ClaimedPromise[]; facts: ClaimedFacts }

/** Models that were asked for JSON alone wrap it all the same. */
const unwrapped = (text: string): string => /^\s*```(?:json)?\s*\n([\s\S]*?)\n```\s*$/.exec(text)?.[1] ?? text;

/**
 * What an answer claims: items of the asked shape; others are left out. An answer that is no object of such lists
 * is unusable as a whole.
 */
export function claimsIn<Q extends Question>(question: Q, text: string): Claimed[Q] {
  let value: unknown;
  try {
    value = JSON.parse(unwrapped(text));
  } catch {
    throw new LlmFailure('unusable', 'Its answer is no JSON.');
  }
  const { items } = QUESTIONS[question];
  const lists = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (!Object.keys(items).some((kind) => Array.isArray(lists[kind]))) throw new LlmFailure('unusable', 'Its answer has another shape.');
  const claimed = Object.fromEntries(Object.entries(items).map(([kind, item]) => {
    const list: unknown = lists[kind];
    return [kind, (Array.isArray(list) ? (list as unknown[]) : []).slice(0, MOST_ITEMS).flatMap((one) => { const parsed = item.safeParse(one); return parsed.success ? [parsed.data] : []; })];
  }));
  return (question === 'promises' ? claimed['promises'] : claimed) as Claimed[Q];
}
