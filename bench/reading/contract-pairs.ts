import type { Commitment, CommitmentCategory, Dossier, Due } from '@throughline/domain';
import { readSources } from '@throughline/extraction';
import { alike, beforeFinder, categoryOf, contentWords, dateContext, dateExpressions, fit, pairsIn, promisedIn, resolveDue, riskOf, rulesOn, saidOf, scoreOf, sentenceFinder, signedIn } from '@throughline/extraction/training';
import type { Example, Pair, PairModel, Weights } from '@throughline/extraction/training';

import type { CategoryWeights } from './categories.ts';
import { bodiesOf } from './deals.ts';
import type { Deal, GoldCommitment } from './deals.ts';
import { asked, linesOf, ownPromises } from './own-sentences.ts';

export const ownClauses = new URL('./own-clauses.tsv', import.meta.url);
export const OPTIONS = { l1: 0.0002, l2: 0.001, rounds: 300 };

/** A promise of ours beside the clauses it could be held against; `against` is the one that the gold means. */
export interface Compared { contradicted: boolean; pairs: readonly Pair[]; against: Pair | null; /** Of one that is not contradicted: the clause that a careful reader held it against. */ beside: Pair | null }

type Promise = Pick<GoldCommitment, 'source' | 'quote' | 'direction' | 'category' | 'due' | 'strength' | 'risk' | 'inContract'> & { /** What the gold says of the difference, or the clause itself. */ note: string | null };

function commitmentOf(promise: Promise, start: number, at: string | null, dossier: Dossier): Commitment {
  const due = promise.due as Due | null;
  return {
    id: promise.quote, what: '', direction: promise.direction, by: '', to: null, category: promise.category as CommitmentCategory, strength: promise.strength as Commitment['strength'], condition: null, retractedBy: null, due, dueResolved: resolveDue(due, dateContext(dossier, at)),
    figure: null, risk: promise.risk as Commitment['risk'], riskRules: [], inContract: 'no', confidence: 1, reasons: [], evidence: [{ sourceId: promise.source, quote: promise.quote, start, end: start + promise.quote.length, by: null, at }],
  };
}

/** The clause that a note about a difference speaks of: by its number, else by its words. */
function meant(pairs: readonly Pair[], note: string): Pair | null {
  const words = contentWords(note);
  const number = /\d+\.\d+|\b[A-H]\.\d/.exec(note)?.[0];
  const likeness = ({ clause: { sentence, excludes } }: Pair): number => alike(words, contentWords(sentence.text), () => 1) + (number !== undefined && (sentence.section?.number === number || sentence.text.includes(number)) ? 1 : 0) + (excludes && /exclu|not listed|out of/.test(note) ? 0.3 : 0);
  const ranked = pairs.map((pair) => ({ pair, likeness: likeness(pair) })).toSorted((a, b) => b.likeness - a.likeness);
  return ranked[0] && ranked[0].likeness > 0 ? ranked[0].pair : null;
}

function comparedIn(dossier: Dossier, promises: readonly Promise[]): Compared[] {
  const { sources } = readSources(dossier);
  const signed = signedIn(sources, dossier);
  const bodies = bodiesOf(dossier);
  const [sentenceOf, before, pairsFor] = [sentenceFinder(sources), beforeFinder(sources), pairsIn(signed)];
  const said = new Map(sources.map(({ source }) => [source.id, source]));
  return promises.flatMap((promise) => {
    const start = bodies.get(promise.source)?.indexOf(promise.quote) ?? -1;
    if (start < 0 || promise.direction !== 'seller' || said.get(promise.source)?.signed !== false) return [];
    const one = saidOf(commitmentOf(promise, start, said.get(promise.source)!.at, dossier), sentenceOf, before);
    if (!one) return [];
    const pairs = pairsFor(one, rulesOn(one, signed));
    const contradicted = promise.inContract === 'contradicted';
    const told = promise.note === null ? null : meant(pairs, promise.note);
    return [{ contradicted, pairs, against: contradicted ? told : null, beside: contradicted ? null : told }];
  });
}

/** The promises of a deal, with the categories that the reader would give them: by weights that never saw the deal. */
export function comparedOf({ dossier, gold }: Deal, categories: CategoryWeights): Compared[] {
  const notes = new Map(gold.drift.filter(({ kind }) => kind === 'contradicts_contract').map(({ commitment, note }) => [commitment, note]));
  const { sources } = readSources(dossier);
  const bodies = bodiesOf(dossier);
  const guessed = (one: GoldCommitment): string => {
    const at = bodies.get(one.source)?.indexOf(one.quote) ?? -1;
    const sentences = sources.find(({ source }) => source.id === one.source)?.sentences ?? [];
    const sentence = sentences.find(({ span }) => span.end > at && span.start <= at);
    return sentence ? categoryOf(promisedIn(sentence, one.quote.replace(/\s+/g, ' '), one.direction, sentences), categories) : one.category;
  };
  return comparedIn(dossier, gold.commitments.map((one, at) => ({ ...one, category: guessed(one), note: notes.get(at) ?? notes.get(one.sameAs ?? -1) ?? null })));
}

const TOGETHER = 12;
/** So many promises of a contract that says nothing about them stand beside each of those. */
const SILENT = 10;

/** Promises and clauses of our own, a dozen in each of many small deals, with others of which their contracts say nothing. */
export function ownCompared(): Compared[] {
  // In an order without meaning, so that a small contract is about many things.
  const mixed = <T>(rows: readonly T[]): T[] => rows.map((row, at) => ({ row, place: (at * 7919) % 1009 })).toSorted((a, b) => a.place - b.place).map(({ row }) => row);
  const rows = mixed(linesOf(ownClauses));
  const silent = mixed(linesOf(ownPromises).filter(([category, risk, side]) => side === 's' && risk === 'normal' && ['deliverable', 'services', 'support', 'security_compliance', 'other', 'training'].includes(category!)));
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, deal) => {
    const held = rows.slice(deal * TOGETHER, (deal + 1) * TOGETHER);
    const besides = silent.slice(deal * SILENT, (deal + 1) * SILENT);
    const said = [...held.map(([verdict, category, question, text, , clause]) => ({ verdict, category, question, text, clause })), ...besides.map(([category, , , question, text]) => ({ verdict: 'no', category, question, text, clause: undefined }))];
    const contract = held.map(([, , , , heading, clause], at) => `## ${at + 1}. ${heading}\n\n${at + 1}.1 ${clause}`).join('\n\n');
    const dossier: Dossier = {
      schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'b', name: 'Buyer', domain: 'buyer.example' }, deal: { externalId: 'd', name: 'd', closedAt: '2026-03-01', currency: 'EUR' }, team: [{ id: 's', name: 'Robin Vendeur', email: 'robin@seller.example', role: 'account_executive' }], contacts: [{ id: 'c', name: 'Kim Acheteur', email: 'kim@buyer.example' }],
      communications: said.map(({ question, text }, at) => ({ id: `m${at}`, kind: 'email' as const, at: '2026-02-10T10:00:00Z', from: 's', to: ['c'], body: asked(question) === null ? text! : `${question}\n\n${text}` })), documents: [{ id: 'contract', kind: 'contract', title: 'Agreement', signed: true, body: contract }],
    };
    const context = dateContext(dossier, '2026-02-10T10:00:00Z');
    return comparedIn(dossier, said.map(({ verdict, category, question, text, clause }, at) => ({
      source: `m${at}`, quote: text!, direction: 'seller' as const, category: category!, strength: 'firm', inContract: verdict!, note: clause ?? null, due: (dateExpressions(text!, context)[0]?.due ?? null) as Promise['due'],
      risk: riskOf({ text: text!, question: asked(question), direction: 'seller', category: category as CommitmentCategory, strength: 'firm', signed: false }).risk,
    })));
  }).flat();
}

/** Clauses that are against nothing are many; together they count about as much as those that are. */
const OTHERS = 4;
/** Pairs of our own are many and stand in no real contract. */
const OF_OUR_OWN = 0.3;

const examplesOf = ({ pairs, against, beside, contradicted }: Compared): Example[] => {
  const others = contradicted ? [] : pairs;
  return [...(against ? [{ features: against.features, positive: true, weight: 1 }] : []), ...others.map(({ features, clause }) => ({ features, positive: false, weight: OTHERS / Math.max(8, others.length) + (clause === beside?.clause ? 1 : 0) }))];
};

const OURS = 'ours';
/** What is so among pairs of our own only, because their contracts are a dozen clauses about many things, is learned apart and then forgotten. */
const apart = (features: readonly string[]): string[] => [...features, OURS, ...features.map((feature) => `${OURS} ${feature}`)];

export function fitPairs(deals: readonly Compared[], own: readonly Compared[]): Weights {
  const ours = own.flatMap(examplesOf).map((example) => ({ ...example, features: apart(example.features), weight: example.weight * OF_OUR_OWN }));
  const { bias, weights } = fit([...deals.flatMap(examplesOf), ...ours], OPTIONS);
  return { bias, weights: Object.fromEntries(Object.entries(weights).filter(([feature]) => !feature.startsWith(OURS))) };
}

export const worstOf = ({ pairs }: Compared, weights: Weights): number => Math.max(-20, ...pairs.map(({ features }) => scoreOf(features, weights)));

export const pairModel = (weights: Weights, threshold: number): PairModel => ({ ...weights, threshold });
