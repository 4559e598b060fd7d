import type { CommitmentCategory } from '@throughline/domain';

import { categoriesOf } from '../../attributes/category/category.ts';
import { alike } from '../../commitments/text/content-words.ts';
import { figuresIn } from '../../attributes/figure/figure.ts';
import type { Clause } from '../clause.ts';
import { isCommon } from '../concepts.ts';
import { isWider, placesIn } from '../places.ts';
import { countsIn, timesIn } from '../quantities.ts';
import type { Said } from '../said.ts';
import type { Signed } from '../signed.ts';
import type { Verdict } from '../verdict.ts';
import { clauseSigns, promiseSigns } from './signs.ts';
import { subjectsIn } from './subjects.ts';

/** What a rule of that name says. */
export type Ruled = readonly [name: string, verdict: Verdict];

/** A clause with what is noticed about it, once for all promises. */
export interface Noticed { clause: Clause; /** The likeliest first. */ kinds: readonly CommitmentCategory[]; pieces: ReadonlySet<string>; subjects: readonly string[]; signs: readonly string[]; measured: Measured; days: readonly string[] }

/** The figures, lengths of time, counts and countries of a text. */
interface Measured { figures: ReturnType<typeof figuresIn>; minutes: readonly number[]; counts: ReturnType<typeof countsIn>; places: readonly string[] }

const measuredIn = (folded: string, text: string): Measured => ({ figures: figuresIn(folded), minutes: timesIn(folded).map(({ minutes }) => minutes), counts: countsIn(folded), places: placesIn(text) });

const KINDS = 2;
const PIECE = 5;

/** Pieces of what a text is about, by which "Verkabelung" meets "verkabelt". */
function piecesOf(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => /^[a-z]/.test(word)).flatMap((word) => Array.from({ length: Math.max(0, word.length - PIECE + 1) }, (_, at) => word.slice(at, at + PIECE))));
}

/** A promise with what is noticed about it, once for all clauses. */
export interface NoticedPromise { said: Said; kinds: readonly CommitmentCategory[]; pieces: ReadonlySet<string>; subjects: readonly string[]; signs: readonly string[]; rules: readonly Ruled[]; measured: Measured }

export function noticedPromise(said: Said, rules: readonly Ruled[]): NoticedPromise {
  const kinds = categoriesOf({ text: said.evidence.quote.slice(0, 1000), direction: 'seller', kind: said.source.kind, signed: false, question: said.question || null });
  return { said, kinds: [...new Set([said.commitment.category, ...kinds])].slice(0, KINDS), pieces: piecesOf(said.words), subjects: subjectsIn(said.both), signs: promiseSigns(said.both), rules, measured: measuredIn(said.text, said.evidence.quote) };
}

export function noticed(clause: Clause, days: readonly string[]): Noticed {
  const { sentence, text, excludes, binds, about } = clause;
  const signs = [...clauseSigns(about), ...(excludes ? ['excludes'] : []), ...(binds === 'customer' ? ['binds the customer'] : []), ...(sentence.block === 'table_row' ? ['row'] : []), ...(days.length > 0 ? ['dated'] : [])];
  const kinds = categoriesOf({ text: sentence.text, direction: 'seller', kind: 'contract', signed: true, question: null, heading: sentence.section?.heading ?? null }).slice(0, KINDS);
  return { clause, kinds, pieces: piecesOf(clause.words), subjects: subjectsIn(about), signs, measured: measuredIn(text, sentence.text.slice(0, 1500)), days };
}

const steps = (name: string, value: number, ...bounds: readonly number[]): string[] => bounds.filter((bound) => value > bound).map((bound) => `${name}>${bound}`);

/** What a figure of the promise and one of the clause say of each other. */
function figureFeatures({ figures, minutes, counts, places }: Measured, clause: Measured): string[] {
  const features: string[] = [];
  for (const { value, unit } of figures) {
    const others = clause.figures.filter((other) => other.unit === unit).map((other) => other.value);
    if (others.length > 0) features.push(...(others.includes(value) ? ['figure:same'] : ['figure:other', `figure:other ${unit}`, value > Math.max(...others) ? 'figure:more' : 'figure:less']));
  }
  if (minutes.length > 0 && clause.minutes.length > 0) features.push(minutes.some((one) => clause.minutes.includes(one)) ? 'time:same' : Math.min(...minutes) < Math.min(...clause.minutes) ? 'time:less' : 'time:more');
  for (const { value, of } of counts) {
    const others = clause.counts.filter((other) => [...other.of].some((word) => of.has(word))).map((other) => other.value);
    if (others.length > 0) features.push(others.includes(value) ? 'count:same' : value > Math.max(...others) ? 'count:more' : 'count:less');
  }
  if (places.length > 0 && clause.places.length > 0) features.push(isWider(clause.places, places) ? 'place:wider' : 'place:same');
  return [...new Set(features)];
}

/** Everything that the model weighs of a promise and a clause, by name. */
export function pairFeatures({ said, kinds, pieces, subjects, signs, rules, measured }: NoticedPromise, one: Noticed, { rarity }: Pick<Signed, 'rarity'>): string[] {
  const { commitment: { category, risk, strength, dueResolved } } = said;
  const shared = [...one.clause.words].filter((word) => said.words.has(word) && !/^\d/.test(word));
  const rare = shared.filter((word) => !isCommon(word));
  const likeness = shared.length === 0 ? 0 : alike(said.words, one.clause.words, rarity);
  const alikePieces = [...pieces].filter((piece) => one.pieces.has(piece)).length;
  const [kind] = one.kinds;
  const sameKind = kind === kinds[0] ? 'same' : kinds.some((other) => one.kinds.includes(other)) ? 'alike' : 'other';
  const touching = rare.length > 0 ? 'word' : shared.length > 0 ? 'concept' : alikePieces > 0 ? 'piece' : 'nothing';
  const near = `${sameKind} ${touching}`;
  const both = subjects.filter((subject) => one.subjects.includes(subject)).length;
  const about = subjects.length === 0 || one.subjects.length === 0 ? 'unknown' : both === 0 ? 'other' : both === 1 ? 'one' : 'more';
  const figures = figureFeatures(measured, one.measured);
  const dates = dueResolved !== null && one.days.length > 0 ? [one.days.every((day) => day > dueResolved) ? 'date:later' : one.days.includes(dueResolved) ? 'date:same' : 'date:other'] : [];
  const told = rules.filter(([, { clause }]) => clause === one.clause).flatMap(([name, { inContract }]) => [`rule:${name} ${inContract}`, `rule ${inContract}`]);
  const elsewhere = rules.some(([, { clause, inContract }]) => clause !== one.clause && inContract === 'yes') ? ['rule elsewhere yes'] : [];
  return [...new Set([
    `about:${about}`, `about:${about} kind:${sameKind}`, `about:${about} near:${near}`, ...one.signs.map((sign) => `clause:${sign} about:${about}`),
    `kind:${sameKind}`, `touching:${touching}`, `near:${near}`, `of:${category}`, `risk:${risk}`, `strength:${strength}`, `kind:${sameKind} of:${category}`, `risk:${risk} kind:${sameKind}`, `risk:${risk} near:${near}`,
    ...steps('likeness', likeness, 0.1, 0.2, 0.3, 0.45, 0.6), ...steps('rare', rare.length, 0, 1, 2), ...steps('shared', shared.length, 0, 1, 2, 3), ...steps('pieces', alikePieces, 0, 2, 5), ...(one.clause.words.size <= 3 ? ['few words', ...steps('few words likeness', likeness, 0.3, 0.6)] : []),
    ...one.signs.flatMap((sign) => [`clause:${sign}`, `clause:${sign} kind:${sameKind}`, `clause:${sign} touching:${touching}`, `clause:${sign} near:${near}`, `clause:${sign} of:${category}`, ...signs.map((other) => `clause:${sign} promise:${other}`), ...(touching === 'nothing' ? [] : signs.map((other) => `clause:${sign} promise:${other} touching`))]),
    ...signs.map((sign) => `promise:${sign}`), ...[...figures, ...dates].flatMap((feature) => [feature, `${feature} about:${about}`, `${feature} kind:${sameKind}`, `${feature} near:${near}`, `${feature} of:${category}`, ...(sameKind === 'other' ? [] : [`${feature} same of:${category}`])]), ...told, ...elsewhere,
  ])];
}
