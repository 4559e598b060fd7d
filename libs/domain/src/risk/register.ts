import type { PackageRisk } from '../package/package.ts';
import type { Instant } from '../time/instant.ts';
import { joinEvidence } from '../package/merge.ts';
import { idOf } from './risk-id.ts';
import { sameRisk } from './same-risk.ts';
import { HIGH_SCORE, scoreOf } from './score.ts';

export const RISK_STATUSES = ['proposed', 'accepted', 'closed'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/** What people may put into their own words. */
export const RISK_FIELDS = ['statement', 'dimension', 'type', 'severity', 'likelihood', 'mitigation', 'contingency', 'bufferDays', 'phase', 'owner', 'customerOwner', 'trigger', 'dueOn', 'reviewOn'] as const;
export type RiskField = (typeof RISK_FIELDS)[number];
export type RiskTerms = Pick<PackageRisk, RiskField>;

/** A person's word on one field, with what the compiler said at that moment, so that a later change of its mind shows. */
export interface RiskEdit { value: RiskTerms[RiskField]; by: string; at: Instant; read: RiskTerms[RiskField] | undefined }
export type RiskEdits = Partial<Record<RiskField, RiskEdit>>;

/** A risk of the register. The compiler writes `read` and `found`, people everything else. */
export interface RegisterEntry {
  /** The same for good, however the risk is worded later. */
  id: string;
  origin: PackageRisk['origin'];
  read: PackageRisk | null;
  found: boolean;
  edits: RiskEdits;
  status: RiskStatus;
  /** The entry that took its place. */
  mergedInto: string | null;
}

const UNSAID: PackageRisk = {
  id: '', origin: 'person', statement: '', dimension: null, type: 'commercial', severity: 'medium', likelihood: 'medium', score: 4, mitigation: null, contingency: null, bufferDays: null, phase: null, owner: null, customerOwner: null,
  trigger: null, dueOn: null, reviewOn: null, proposed: false, status: 'stated_by_us', statedBy: null, sources: [], evidence: [],
};

/** Whether a person has put anything into it that must not be lost. */
const isTouched = (entry: RegisterEntry): boolean => entry.origin === 'person' || entry.status !== 'proposed' || Object.keys(entry.edits).length > 0;

/** Whether it stands in the register: closed ones do, merged ones and those that nobody touched and nothing tells any more do not. */
export const isRegistered = (entry: RegisterEntry): boolean => entry.mergedInto === null && (entry.found || isTouched(entry));

/** A risk in people's words where they have said any, else in the compiler's. */
export function riskIn(entry: RegisterEntry): PackageRisk {
  const base = entry.read ?? UNSAID;
  const edited = Object.fromEntries(Object.entries(entry.edits).map(([field, edit]) => [field, edit.value])) as Partial<RiskTerms>;
  const all = { ...base, ...edited, id: entry.id, origin: entry.origin };
  const by = Object.values(entry.edits)[0]?.by ?? null;
  return { ...all, score: scoreOf(all.severity, all.likelihood), proposed: base.proposed && entry.status === 'proposed' && !('mitigation' in entry.edits), ...(entry.read === null ? { statedBy: by } : {}) };
}

/** The open risks, the gravest first, each with the evidence of those that were merged into it. */
export function openRisks(register: readonly RegisterEntry[]): PackageRisk[] {
  const open = register.filter((entry) => isRegistered(entry) && entry.status !== 'closed').map((entry): PackageRisk => {
    const risk = riskIn(entry);
    const merged = register.filter(({ mergedInto }) => mergedInto === entry.id).flatMap(({ read }) => (read ? [read] : []));
    return { ...risk, evidence: joinEvidence(risk.evidence, ...merged.map(({ evidence }) => evidence)), sources: [...new Set([...risk.sources, ...merged.flatMap(({ sources }) => sources)])] };
  });
  return open.toSorted((a, b) => b.score - a.score);
}

/** What nobody knows of a high risk: what is done about it, by whom, or until when. Nothing is asked of others. */
export function missingOf({ score, mitigation, owner, dueOn }: Pick<PackageRisk, 'score' | 'mitigation' | 'owner' | 'dueOn'>): ('mitigation' | 'owner' | 'date')[] {
  if (score < HIGH_SCORE) return [];
  return [...((mitigation ?? '').trim() === '' ? ['mitigation' as const] : []), ...((owner ?? '').trim() === '' ? ['owner' as const] : []), ...(dueOn === null ? ['date' as const] : [])];
}

/** The days that were proposed first stay: they must not move along with each compile run. */
const withFirstDays = (read: PackageRisk, before: PackageRisk | null): PackageRisk => (before === null ? read : { ...read, dueOn: before.dueOn ?? read.dueOn, reviewOn: before.reviewOn ?? read.reviewOn });

/**
 * Brings the register and what the compiler found together: by the same name, else by the same words. Only the compiler's
 * part of an entry changes; what people said, accepted, merged and closed stays. Doing it twice is doing it once.
 */
export function reconcileRisks(register: readonly RegisterEntry[], found: readonly PackageRisk[]): RegisterEntry[] {
  const open = new Map(found.map((one) => [one.id, one]));
  const matches = new Map<string, PackageRisk>();
  const take = (entry: RegisterEntry, one: PackageRisk | undefined): void => {
    if (one === undefined || matches.has(entry.id)) return;
    matches.set(entry.id, one);
    open.delete(one.id);
  };
  for (const entry of register) take(entry, open.get(entry.read?.id ?? entry.id));
  for (const entry of register) if (!matches.has(entry.id) && entry.read !== null) { const { read } = entry; take(entry, [...open.values()].find((one) => sameRisk(read, one))); }
  const taken = new Set(register.map(({ id }) => id));
  const kept = register.map((entry): RegisterEntry => {
    const read = matches.get(entry.id);
    return read === undefined ? { ...entry, found: false } : { ...entry, read: withFirstDays(read, entry.read), found: true };
  });
  const added = [...open.values()].map((read): RegisterEntry => ({ id: taken.has(read.id) ? idOf(`${read.id}/${read.statement}`) : read.id, origin: read.origin, read, found: true, edits: {}, status: 'proposed', mergedInto: null }));
  return [...kept, ...added];
}
