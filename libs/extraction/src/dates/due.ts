import type { Anchor, Day, Dossier, Due } from '@throughline/domain';

import type { Sentence } from '../sources/sentence.ts';
import { plusDays } from './calendar.ts';
import type { DateContext } from './date-context.ts';
import { dateExpressions } from './expressions.ts';
import type { DateExpression } from './expressions.ts';
import { fold } from './fold.ts';

export type { DateContext } from './date-context.ts';

/** Words that begin a condition; a date inside it is that of the condition, not of the promise. */
const CONDITION = /(?:^|[.;,] )should (?=the|you|we|this|your|our|any)|\b(?:on or after|if|once|provided(?: that)?|as long as|assuming|subject to|when|as soon as|unless|wenn|sobald|sofern|falls|vorausgesetzt|si|des que|a condition que|pourvu que|als|zodra|mits|cuando|siempre que)\b/g;

/** Stretches of a sentence that state a condition: from its word to the comma, or to the end. */
export function conditionsIn(text: string): { start: number; end: number }[] {
  const folded = fold(text);
  return [...folded.matchAll(CONDITION)].map((match) => {
    const stop = folded.slice(match.index).search(/[,;:–—]| then | dann | (?:you'll|you will|you get|you have|you'd have|we'll|i'll|it'll|bekommen sie|kriegen sie|vous aurez) /);
    return { start: match.index, end: stop < 0 ? folded.length : match.index + stop };
  });
}

function weight(found: DateExpression, conditions: readonly { start: number; end: number }[], context: DateContext): number {
  const within = conditions.some(({ start, end }) => found.start >= start && found.start < end);
  const past = typeof found.due === 'string' && found.due < context.said;
  return (found.isDeadline ? 2 : 0) - (found.isBeginning ? 1 : 0) - (within ? 6 : 0) - (past ? 6 : 0);
}

/**
 * The date by which what a stretch of a sentence promises is due, or null where the words give none.
 * A date that belongs to a condition, or lies before the words were said, is none.
 */
export function dueOf(sentence: Sentence, span: { start: number; end: number }, context: DateContext): Due | null {
  const conditions = conditionsIn(sentence.text);
  const all = dateExpressions(sentence.text, context);
  const inside = all.filter((found) => found.start >= span.start && found.start < span.end);
  const [best] = inside.map((found) => ({ found, weight: weight(found, conditions, context) })).filter((one) => one.weight > -4).sort((a, b) => b.weight - a.weight || a.found.start - b.found.start);
  return best?.found.due ?? null;
}

/** The day that a due date falls on, as far as the deal's dates are known. */
export function resolveDue(due: Due | null, context: Omit<DateContext, 'mentioned' | 'monthFirst'>): Day | null {
  if (due === null || typeof due === 'string') return due;
  const anchors: Record<Anchor, Day | null> = {
    contract_start: context.contractStart, kickoff: context.kickoff, go_live: context.goLive, signature: context.signature, message: context.said,
  };
  const anchor = anchors[due.relativeTo];
  return anchor === null ? null : plusDays(anchor, due.days);
}

const US_ORDER = new Set(['US', 'PH']);

/** What dates of a dossier's sentence are understood by. */
export function dateContext(dossier: Dossier, said: string | null, mentioned: readonly Day[] = [], kickoff: Day | null = null): DateContext {
  const { deal, account } = dossier;
  const region = account.country ?? account.locale?.split('-')[1] ?? '';
  return {
    said: (said ?? deal.closedAt).slice(0, 10), monthFirst: US_ORDER.has(region), signature: deal.closedAt.slice(0, 10),
    contractStart: deal.contractStart ?? null, kickoff, goLive: deal.goLiveTarget ?? null, mentioned,
  };
}
