import type { Commitment, Drift } from '../commitments/commitment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { joinSourced, overlaps, sameStatement } from './merge.ts';
import type { PackageCommitment } from './package.ts';
import { listField, numberField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes, nameOf, personOf } from './sources.ts';

const RISK = { high: 0, unusual: 1, normal: 2 };

/** By risk, then by the day it is due, then in the order in which it was said; what has no day comes after what has, what was withdrawn after all. */
function before(a: PackageCommitment, b: PackageCommitment): number {
  const order = (one: PackageCommitment): (string | number)[] => [
    one.strength === 'retracted' ? 1 : 0, RISK[one.risk], one.dueResolved ?? '9999', one.evidence.length === 0 ? 1 : 0, one.evidence[0]?.at ?? '9999', one.evidence[0]?.sourceId ?? '', one.evidence[0]?.start ?? 0, one.id,
  ];
  const [first, second] = [order(a), order(b)];
  for (const [index, value] of first.entries()) {
    const other = second[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** A promise that a finding states in its own words: nothing about it is known but what it says. */
function contributedCommitments(dossier: Dossier): PackageCommitment[] {
  return contributionScopes(dossier).flatMap((scope) => {
    const whole = dossier.contributions?.find(({ id }) => scope.ref === `contributions/${id}`)?.kind === 'commitment' && textField(scope.data, 'statement', 'what', 'text') !== null ? [scope.data as unknown] : [];
    return [...whole, ...listField(scope.data, 'commitments', 'promises')].flatMap((one, index): PackageCommitment[] => {
      const what = text(one) ?? textField(one, 'statement', 'what', 'text', 'commitment');
      if (what === null || isBoilerplate(what)) return [];
      const person = personOf(dossier, textField(one, 'speaker', 'by'));
      return [{
        id: `${scope.ref.replace('contributions/', '')}-${index + 1}`, what, direction: person?.side === 'customer' ? 'customer' : 'seller',
        by: person === null ? scope.by : nameOf(person), to: null, category: 'other', strength: 'firm', condition: null, retractedBy: null, due: null, dueResolved: null, figure: null,
        risk: 'normal', riskRules: [], inContract: 'no', confidence: numberField(one, 'confidence') ?? 0.5,
        reasons: [`Stated by ${scope.by}, not read in a source.`], ...asContributed(dossier, scope, one),
      }];
    });
  });
}

const asCommitment = (dossier: Dossier, one: Commitment): PackageCommitment => ({ ...one, ...asRead(dossier, one.evidence) });

/** Whether a finding states what was read: the same words, or most of them from a source that it names. */
function sameCommitment(read: PackageCommitment, stated: PackageCommitment): boolean {
  const sources = new Set(read.sources);
  const near = stated.sources.some((ref) => sources.has(ref));
  return read.evidence.some((one) => stated.evidence.some((other) => overlaps(one, other)) || (near && sameStatement(one.quote, stated.what))) || sameStatement(read.what, stated.what);
}

/** Every promise, as read and as findings state it, the gravest first; what findings only repeat becomes a further source. */
export function readCommitments(dossier: Dossier, reading: Reading): PackageCommitment[] {
  const ledger = reading.commitments.map((one) => asCommitment(dossier, one));
  for (const stated of contributedCommitments(dossier)) {
    const at = ledger.findIndex((one) => sameCommitment(one, stated));
    const known = ledger[at];
    if (known === undefined) ledger.push(stated);
    else ledger[at] = { ...known, ...joinSourced(known, stated) };
  }
  return inOrderOfGravity(ledger);
}

/** The gravest first. */
export function inOrderOfGravity(commitments: readonly PackageCommitment[]): PackageCommitment[] {
  return commitments.toSorted(before);
}

/** Where said, signed and planned differ, in the order of the commitments. */
export function readDrift(reading: Pick<Reading, 'drift'>, commitments: readonly PackageCommitment[]): Drift[] {
  const position = new Map(commitments.map(({ id }, index) => [id, index]));
  return reading.drift.toSorted((a, b) => (position.get(a.commitment) ?? 0) - (position.get(b.commitment) ?? 0));
}

/** Most promises that still fit on the one page that everybody reads. */
const MOST_CRITICAL = 12;

/** Ids of our promises that nobody may miss: of high risk, contradicted by what was signed, or unusual and not signed. */
export function criticalOf(commitments: readonly PackageCommitment[]): string[] {
  const standing = commitments.filter((one) => one.direction === 'seller' && one.strength !== 'retracted');
  const weight = (one: PackageCommitment): number => (one.risk === 'high' ? 0 : one.inContract === 'contradicted' ? 1 : one.risk === 'unusual' && one.inContract === 'no' ? 2 : 3);
  return standing.filter((one) => weight(one) < 3).toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_CRITICAL).map(({ id }) => id);
}
