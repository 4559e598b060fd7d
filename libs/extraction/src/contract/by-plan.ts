import type { Day } from '@throughline/domain';

import { alike } from '../commitments/text/content-words.ts';
import { dateContext } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { placeOf } from './clause.ts';
import { same } from './rulings.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

/** Said of the whole, not of a step before it. */
const SPEAKS_OF_START = /\b(?:(?:be|are|re|go|goes|going|get) live|go-?live (?:is|on|by|in|before)|up and running|(?:seid|sind|geht|gehen) (?:\w+ ){0,3}(?:live|produktiv)|en production|operationnels?|(?:gaan|zijn) (?:\w+ ){0,3}live|en marcha)\b/;
const WHOLE = /\b(?:all|every|both|alle|tous|toutes|beide|todos|todas)\b/;

/** The day by which something was promised, as far as it is known. */
function dayOf({ commitment, evidence, text }: Said, { dossier }: Signed): Day | null {
  if (commitment.dueResolved !== null) return commitment.dueResolved;
  const days = dateExpressions(text, dateContext(dossier, evidence.at)).map(({ due }) => due);
  return days.find((due) => typeof due === 'string') ?? null;
}

/** Dates of going live against the signed plan: the step that is most about the same, else the last. */
export function byPlan(said: Said, signed: Signed): Verdict | null {
  if (said.commitment.category !== 'timeline' && !(SPEAKS_OF_START.test(said.text) && said.commitment.direction === 'seller')) return null;
  const day = dayOf(said, signed);
  const live = signed.plan.filter(({ isLive }) => isLive);
  const [first] = live;
  if (day === null || first === undefined) return null;
  const likeness = new Map(live.map((step) => [step, step.words.size > 0 ? alike(step.words, said.words, signed.rarity) : 0]));
  const nearest = live.toSorted((a, b) => likeness.get(b)! - likeness.get(a)! || (a.day < b.day ? 1 : -1))[0]!;
  const step = WHOLE.test(said.text) ? live.reduce((latest, one) => (one.day > latest.day ? one : latest), first) : nearest;
  if (day >= step.day) return same(step.clause);
  return { inContract: 'contradicted', clause: step.clause, note: `Promised for ${day}; the signed plan (${placeOf(step.clause)}) gives ${step.day}.`, step };
}
