import type { CommitmentCategory } from '@throughline/domain';

import { categoriesOf } from '../../attributes/category/category.ts';
import { alike } from '../../commitments/text/content-words.ts';
import { figuresIn } from '../../attributes/figure/figure.ts';
import type { Clause } from '../clause.ts';
import { isCommon } from '../concepts.ts';
import { timesIn } from '../quantities.ts';
import type { Said } from '../said.ts';
import type { Signed } from '../signed.ts';
import type { Verdict } from '../verdict.ts';
import { clauseSigns, promiseSigns } from './signs.ts';

/** What a rule of that name says. */
export type Ruled = readonly [name: string, verdict: Verdict];

/** A clause with what is noticed about it, once for all promises. */
export interface Noticed { clause: Clause; /** The likeliest first. */ kinds: readonly CommitmentCategory[]; pieces: ReadonlySet<string>; signs: readonly string[]; figures: ReturnType<typeof figuresIn>; minutes: readonly number[]; days: readonly string[] }

const KINDS = 2;
const PIECE = 5;

/** Pieces of what a text is about, by which "Verkabelung" meets "verkabelt". */
function piecesOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => /^[a-z]/.test(word)).flatMap((word) => Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, at) => word.slice(at, at + PIECE))));
}

/** A promise with what is noticed about it, once for all clauses. */
export interface NoticedPromise { said: Said; kinds: readonly CommitmentCategory[]; pieces: ReadonlySet<string>; signs: readonly string[]; rules: readonly Ruled[] }

export function noticedPromise(said: Said, rules: readonly Ruled[]): NoticedPromise {
  const kinds = categoriesOf({ text: said.evidence.quote.slice(0, 1000), direction: 'seller', kind: said.source.kind, signed: false, question: said.question || null });
  return { said, kinds: [...new Set([said.commitment.category, ...kinds])].slice(0, KINDS), pieces: piecesOf(said.words), signs: promiseSigns(said.both), rules };
}

export function noticed(clause: Clause, days: readonly string[]): Noticed {
  const { sentence, text, excludes, binds, about } = clause;
  const signs = [...clauseSigns(about), ...(excludes ? ['excludes'] : []), ...(binds === 'customer' ? ['binds the customer'] : []), ...(sentence.block === 'table_row' ? ['row'] : []), ...(days.length > 0 ? ['dated'] : [])];
  const kinds = categoriesOf({ text: sentence.text, direction: 'seller', kind: 'contract', signed: true, question: null, heading: sentence.section?.heading ?? null }).slice(0, KINDS);
  return { clause, kinds, pieces: piecesOf(clause.words), signs, figures: figuresIn(text), minutes: timesIn(text).map(({ minutes }) => minutes), days };
}

const steps = (name: string, value: number, ...bounds: readonly number[]): string[] => bounds.filter((bound) => value > bound).map((bound) => `${name}>${bound}`);

/** What a figure of the promise and one of the clause say of each other. */
function figureFeatures(said: Said, { figures, minutes }: Noticed): string[] {
  const features: string[] = [];
  for (const { value, unit } of figuresIn(said.text)) {
    const others = figures.filter((other) => other.unit === unit);
    if (others.length > 0) features.push(others.some((other) => other.value === value) ? 'figure:same' : 'figure:other', ...(others.some((other) => other.value === value) ? [] : [`figure:other ${unit}`]));
  }
  const times = timesIn(said.text).map((one) => one.minutes);
  if (times.length > 0 && minutes.length > 0) features.push(times.some((one) => minutes.includes(one)) ? 'time:same' : Math.min(...times) < Math.min(...minutes) ? 'time:less' : 'time:more');
  return [...new Set(features)];
}

/** Everything that the model weighs of a promise and a clause, by name. */
export function pairFeatures({ said, kinds, pieces, signs, rules }: NoticedPromise, one: Noticed, { rarity }: Pick<Signed, 'rarity'>): string[] {
  const { commitment: { category, risk, strength, dueResolved } } = said;
  const shared = [...one.clause.words].filter((word) => said.words.has(word) && !/^\d/.test(word));
  const rare = shared.filter((word) => !isCommon(word));
  const likeness = shared.length === 0 ? 0 : alike(said.words, one.clause.words, rarity);
  const alikePieces = [...pieces].filter((piece) => one.pieces.has(piece)).length;
  const [kind] = one.kinds;
  const sameKind = kind === kinds[0] ? 'same' : kinds.some((other) => one.kinds.includes(other)) ? 'alike' : 'other';
  const touching = rare.length > 0 ? 'word' : shared.length > 0 ? 'concept' : alikePieces > 0 ? 'piece' : 'nothing';
  const near = `${sameKind} ${touching}`;
  const figures = figureFeatures(said, one);
  const dates = dueResolved !== null && one.days.length > 0 ? [one.days.every((day) => day > dueResolved) ? 'date:later' : one.days.includes(dueResolved) ? 'date:same' : 'date:other'] : [];
  const told = rules.filter(([, { clause }]) => clause === one.clause).flatMap(([name, { inContract }]) => [`rule:${name} ${inContract}`, `rule ${inContract}`]);
  const elsewhere = rules.some(([, { clause, inContract }]) => clause !== one.clause && inContract === 'yes') ? ['rule elsewhere yes'] : [];
  return [...new Set([
    `kind:${sameKind}`, `touching:${touching}`, `near:${near}`, `of:${category}`, `risk:${risk}`, `strength:${strength}`, `kind:${sameKind} of:${category}`, `risk:${risk} kind:${sameKind}`, `risk:${risk} near:${near}`,
    ...steps('likeness', likeness, 0.1, 0.2, 0.3, 0.45, 0.6), ...steps('rare', rare.length, 0, 1, 2), ...steps('shared', shared.length, 0, 1, 2, 3), ...steps('pieces', alikePieces, 0, 2, 5), ...(one.clause.words.size <= 3 ? ['few words', ...steps('few words likeness', likeness, 0.3, 0.6)] : []),
    ...one.signs.flatMap((sign) => [`clause:${sign}`, `clause:${sign} kind:${sameKind}`, `clause:${sign} touching:${touching}`, `clause:${sign} near:${near}`, `clause:${sign} of:${category}`, ...signs.map((other) => `clause:${sign} promise:${other}`), ...(touching === 'nothing' ? [] : signs.map((other) => `clause:${sign} promise:${other} touching`))]),
    ...signs.map((sign) => `promise:${sign}`), ...[...figures, ...dates].flatMap((feature) => [feature, `${feature} kind:${sameKind}`, `${feature} near:${near}`, `${feature} of:${category}`, ...(sameKind === 'other' ? [] : [`${feature} same of:${category}`])]), ...told, ...elsewhere,
  ])];
}
