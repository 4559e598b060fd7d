import type { Day, InContract } from '@throughline/domain';

import { alike } from '../commitments/text/content-words.ts';
import type { Clause } from './clause.ts';
import { placeOf } from './clause.ts';
import { MATTERS, isAbout, leavesRoom } from './matters.ts';
import type { Matter } from './matters.ts';
import type { Step } from './plan.ts';
import { countsIn, timesIn } from './quantities.ts';
import type { Said } from './said.ts';
import { gravest } from './say.ts';

/** What the signed text says of a promise: the clause that decides, and in plain words how the two differ. */
export interface Verdict { inContract: InContract; clause: Clause | null; note: string | null; /** The planned step that is later than promised. */ step: Step | null }

export interface Signed { clauses: readonly Clause[]; plan: readonly Step[]; rarity: (word: string) => number; /** The day of the promise, as far as it is known. */ dayOf: (said: Said) => Day | null }

const same = (clause: Clause): Verdict => ({ inContract: 'yes', clause, note: null, step: null });
const against = (clause: Clause, note: string): Verdict => ({ inContract: 'contradicted', clause, note, step: null });

/** Dates of going live against the signed plan: the step that is most about the same, else the last. */
function byPlan(said: Said, { plan, rarity, dayOf }: Signed): Verdict | null {
  if (said.commitment.category !== 'timeline') return null;
  const day = dayOf(said);
  const live = plan.filter(({ isLive }) => isLive);
  if (day === null || live.length === 0) return null;
  const near = live.map((step) => ({ step, likeness: alike(step.words, said.words, rarity) * (step.words.size > 0 ? 1 : 0) })).toSorted((a, b) => b.likeness - a.likeness || (a.step.day < b.step.day ? 1 : -1));
  const isWhole = /\b(?:all|every|both|alle|tous|toutes|beide|todos|todas)\b/.test(said.text);
  const { step } = isWhole ? { step: live.reduce((latest, one) => (one.day > latest.day ? one : latest)) } : near[0]!;
  if (day >= step.day) return same(step.clause);
  return { inContract: 'contradicted', clause: step.clause, note: `Promised for ${day}; the signed plan (${placeOf(step.clause)}) gives ${step.day}.`, step };
}

/** For "P1 within fifteen minutes, P2 within four hours": the part about the same kind of incident. */
function partAbout(clause: string, said: string): string {
  const kind = /\b(?:p|priority |sev(?:erity)? ?)([1-4])\b/.exec(said)?.[1] ?? '1';
  const parts = clause.split(/(?=\b(?:p|priority |severity )[1-4]\b)/);
  return parts.find((part) => new RegExp(`^(?:p|priority |severity )${kind}\\b`).test(part)) ?? clause;
}

function byMatter(said: Said, { clauses }: Signed): Verdict | null {
  const { category } = said.commitment;
  for (const matter of MATTERS) {
    if (!isAbout(matter, category) || !(matter.said.test(said.text) || (said.text.length < 90 && matter.said.test(said.both)))) continue;
    const verdict = held(said, matter, clauses);
    if (verdict) return verdict;
  }
  return null;
}

function held(said: Said, matter: Matter, clauses: readonly Clause[]): Verdict | null {
  const denial = clauses.find((clause) => matter.denied?.test(clause.about));
  if (denial && !leavesRoom(denial, said.commitment.category)) return against(denial, `Promised ${gravest(said)}; ${placeOf(denial)} says: “${denial.sentence.text}”`);
  const settling = clauses.filter((clause) => matter.clause?.test(clause.text));
  const { measure } = matter;
  if (settling.length === 0) return null;
  if (!measure) return same(settling[0]!);
  const promised = measure.of(partAbout(said.text, said.both)) ?? (said.text.length < 90 ? measure.of(said.both) : null);
  for (const clause of settling) {
    const signed = measure.of(partAbout(clause.text, said.both));
    if (promised === null || signed === null) continue;
    const isBetter = measure.better === 'more' ? promised > signed : promised < signed;
    return isBetter ? against(clause, `Promised ${gravest(said)}; ${placeOf(clause)} says: “${clause.sentence.text}”`) : same(clause);
  }
  return promised === null ? same(settling[0]!) : null;
}

const PLAIN = 0.35;

/** What the contract excludes by name, or puts on the customer. */
function byExclusion(said: Said, { clauses, rarity }: Signed): Verdict | null {
  if (said.commitment.direction !== 'seller') return null;
  let best: { clause: Clause; likeness: number } | null = null;
  for (const clause of clauses) {
    if ((!clause.excludes && clause.binds !== 'customer') || clause.words.size === 0) continue;
    const shared = [...clause.words].filter((word) => said.words.has(word));
    const likeness = alike(new Set(shared), clause.words, rarity) * (shared.length / clause.words.size);
    const part = shared.reduce((sum, word) => sum + rarity(word), 0) / [...clause.words].reduce((sum, word) => sum + rarity(word), 0);
    const enough = clause.excludes ? PLAIN : 0.6;
    if (likeness > 0 && part >= enough && (!best || part > best.likeness)) best = { clause, likeness: part };
  }
  if (!best) return null;
  const { clause } = best;
  return against(clause, clause.excludes ? `${placeOf(clause)} excludes it: “${clause.sentence.text}”` : `${placeOf(clause)} puts it on the customer: “${clause.sentence.text}”`);
}

const LIKE = 0.42;

/** A clause in much the same words; more of something, or sooner, than it says is against it. */
function byWords(said: Said, { clauses, rarity }: Signed): Verdict | null {
  const bound = said.commitment.direction;
  const ranked = clauses.filter((clause) => !clause.excludes && clause.words.size >= 2 && (clause.binds === 'customer') === (bound === 'customer')).map((clause) => {
    const shared = [...clause.words].filter((word) => said.words.has(word) && !/^\d/.test(word));
    return { clause, shared, likeness: shared.length < 2 ? 0 : alike(said.words, clause.words, rarity) };
  }).filter(({ likeness }) => likeness >= LIKE).toSorted((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best) return null;
  if (bound === 'seller') {
    const more = ranked.map(({ clause }) => ({ clause, note: beyond(said, clause) })).find(({ note }) => note !== null);
    if (more) return against(more.clause, more.note!);
  }
  return same(best.clause);
}

function beyond(said: Said, clause: Clause): string | null {
  const [promised, signed] = [timesIn(said.both)[0], timesIn(clause.text)[0]];
  if (promised && signed && promised.as.unit !== 'weeks' && promised.minutes < signed.minutes && /\b(?:every|within|each|alle|binnen|innerhalb|toutes|elke|cada)\b/.test(clause.text)) return `Promised ${promised.as.value} ${promised.as.unit}; ${placeOf(clause)} gives ${signed.as.value} ${signed.as.unit}.`;
  const limits = countsIn(clause.text);
  for (const count of countsIn(said.text)) {
    const limit = limits.find(({ of }) => [...of].some((word) => count.of.has(word)));
    if (limit && count.value > limit.value) return `Promised ${count.words}; ${placeOf(clause)} gives ${limit.words}.`;
  }
  return null;
}

const MISSING: Verdict = { inContract: 'no', clause: null, note: null, step: null };

/** Holds a promise against everything signed. */
export const verdictOn = (said: Said, signed: Signed): Verdict => byPlan(said, signed) ?? (said.commitment.direction === 'seller' ? byMatter(said, signed) ?? byExclusion(said, signed) : byMatterOfCustomer(said, signed)) ?? byWords(said, signed) ?? MISSING;

function byMatterOfCustomer(said: Said, signed: Signed): Verdict | null {
  const verdict = byMatter(said, signed);
  return verdict?.inContract === 'yes' && verdict.clause?.binds === 'customer' ? verdict : null;
}
