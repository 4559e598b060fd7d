import type { Commitment, CommitmentRisk, Dispute, Evidence } from '@throughline/domain';

/** From here on the rules are sure of a promise, and nobody takes it away. */
const SURE = 0.9;
const GRAVITY: Record<CommitmentRisk, number> = { normal: 0, unusual: 1, high: 2 };

const share = (a: Evidence, b: Evidence): number => (a.sourceId === b.sourceId ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.min(a.end - a.start, b.end - b.start)) : 0);
const samePlace = (a: Evidence, b: Evidence): boolean => share(a, b) >= 0.5;
const atOnePlace = (a: Commitment, b: Commitment): boolean => a.evidence.some((one) => b.evidence.some((other) => samePlace(one, other)));
const said = (value: unknown): string => (value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value));

function disputes(shown: Commitment, ...readings: readonly Commitment[]): Dispute[] {
  return (['direction', 'category', 'strength', 'due', 'risk'] as const).flatMap((field) => {
    const other = readings.find((one) => said(one[field]) !== said(shown[field]));
    return other ? [{ field, shown: said(shown[field]), otherwise: said(other[field]) }] : [];
  });
}

/** What both readers found: places and sides as the rules read them, the sense as the second reader does, the graver of two risks. */
function agreed(ours: Commitment, theirs: Commitment): Commitment {
  const graver = GRAVITY[theirs.risk] > GRAVITY[ours.risk] ? theirs : ours;
  const strength = ours.strength === 'retracted' ? ours : theirs;
  const both: Commitment = {
    ...ours, what: theirs.what, category: theirs.category, strength: strength.strength, condition: strength.strength === 'firm' ? null : (theirs.condition ?? ours.condition), retractedBy: strength.retractedBy,
    due: theirs.due, dueResolved: theirs.dueResolved, figure: ours.figure ?? theirs.figure, risk: graver.risk, riskRules: [...new Set([...graver.riskRules, ...ours.riskRules, ...theirs.riskRules])],
    confidence: Math.max(ours.confidence, 0.99), reasons: [...ours.reasons, ...theirs.reasons],
    evidence: [...ours.evidence, ...theirs.evidence.filter((one) => !ours.evidence.some((other) => samePlace(one, other)))],
  };
  const disputed = disputes(both, ours, theirs);
  return disputed.length > 0 ? { ...both, disputed } : both;
}

const alone = (one: Commitment, shown: string, otherwise: string, reason: string | null): Commitment => ({ ...one, reasons: reason === null ? one.reasons : [...one.reasons, reason], disputed: [{ field: 'promise', shown, otherwise }] });

/** Claims about one place of parts that overlap, or of which one says more, are one. */
function distinct(claims: readonly Commitment[]): Commitment[] {
  const kept: Commitment[] = [];
  for (const claim of claims) {
    const at = kept.findIndex((one) => one.direction === claim.direction && one.evidence.some((a) => claim.evidence.some((b) => a.start === b.start && a.end === b.end && a.sourceId === b.sourceId)));
    const known = kept[at];
    if (!known) kept.push(claim);
    else kept[at] = { ...known, evidence: [...known.evidence, ...claim.evidence.filter((one) => !known.evidence.some((other) => samePlace(one, other)))] };
  }
  return kept;
}

/**
 * The promises of both readers in one ledger. What the rules are sure of stays; what they are not sure of stays unless
 * the second reader has read the place and takes it for no promise. Where the two differ, the item says so.
 */
export function mergePromises(ours: readonly Commitment[], claims: readonly Commitment[], wasRead: (place: Evidence) => boolean): Commitment[] {
  const theirs = distinct(claims);
  const taken = new Map<Commitment, Commitment[]>();
  const extra: Commitment[] = [];
  for (const claim of theirs) {
    const [best] = ours.filter((one) => atOnePlace(one, claim)).toSorted((a, b) => closeness(b, claim) - closeness(a, claim));
    if (best) taken.set(best, [...(taken.get(best) ?? []), claim]);
    else extra.push(alone(claim, 'yes', 'no', null));
  }
  const merged = ours.flatMap((one): Commitment[] => {
    const claimed = taken.get(one);
    if (claimed) {
      const [closest, ...others] = claimed.toSorted((a, b) => closeness(one, b) - closeness(one, a));
      // Two promises in what the rules took for one: each with its own words.
      const own = others.filter(({ evidence }) => !evidence.some((place) => closest!.evidence.some((other) => samePlace(place, other))));
      const narrower = own.length > 0 ? { ...one, evidence: closest!.evidence } : one;
      return [agreed(narrower, closest!), ...own.map((claim) => agreed({ ...claim, reasons: one.reasons, confidence: one.confidence }, claim))];
    }
    const piece = theirs.some((claim) => atOnePlace(one, claim));
    if (!piece && !one.evidence.every(wasRead)) return [one];
    return one.confidence >= SURE ? [alone(one, 'yes', 'no', 'against: the second reader does not take it for a promise')] : [];
  });
  return [...merged, ...extra];
}

function closeness(a: Commitment, b: Commitment): number {
  return Math.max(...a.evidence.flatMap((one) => b.evidence.map((other) => {
    const both = one.sourceId === other.sourceId ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;
    return both / Math.max(1, one.end - one.start + other.end - other.start - both);
  })));
}
