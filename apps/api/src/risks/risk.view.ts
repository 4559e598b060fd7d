import type { RiskList, RiskView } from '@throughline/contract/http';
import { buffersOf, isRegistered, missingOf, openRisks, RISK_FIELDS, riskIn, scoreOf } from '@throughline/domain';
import type { HandoffPackage, Level, PackageRisk, RegisterEntry } from '@throughline/domain';
import type { StoredRiskChange } from '@throughline/persistence';
import type { z } from 'zod';
import { quoteViewIn, sourceNames } from '../common/quote.view.ts';

type View = z.input<typeof RiskView>;
type List = z.input<typeof RiskList>;

const LEVELS: readonly Level[] = ['high', 'medium', 'low'];

/** The register as its page shows it: open risks by their rank, closed ones after them. */
export function riskListView(entries: readonly RegisterEntry[], changes: readonly StoredRiskChange[], compiled: HandoffPackage | null): List {
  const open = openRisks(entries);
  const closed = entries.filter((entry) => isRegistered(entry) && entry.status === 'closed').map(riskIn);
  const history = new Map<string, StoredRiskChange[]>();
  for (const change of changes) history.set(change.riskId, [...(history.get(change.riskId) ?? []), change]);
  const quote = quoteViewIn(sourceNames(compiled));
  const view = (risk: PackageRisk, rank: number | null): View => {
    const entry = entries.find(({ id }) => id === risk.id) as RegisterEntry;
    const { id, origin, statement, type, severity, likelihood, score, mitigation, contingency, bufferDays, phase, owner, customerOwner, trigger, dueOn, reviewOn, proposed } = risk;
    return {
      id, origin, statement, dimension: risk.dimension as View['dimension'], type, severity, likelihood, score, mitigation, contingency, bufferDays, phase, owner, customerOwner, trigger, dueOn, reviewOn, proposed,
      status: entry.status, rank, missing: rank === null ? [] : missingOf(risk), evidence: risk.evidence.map(quote), fields: risk.sources.filter((ref) => !/^(?:communications|documents)\//.test(ref)),
      edited: RISK_FIELDS.filter((field) => entry.read !== null && field in entry.edits), differences: differencesOf(entry),
      merged: entries.filter(({ mergedInto }) => mergedInto === id).map((other) => ({ id: other.id, statement: riskIn(other).statement })),
      history: (history.get(id) ?? []).map((one) => ({ at: one.at, by: one.actorName, kind: one.kind, note: one.note, severity: one.severity, likelihood: one.likelihood, score: scoreOf(one.severity, one.likelihood) })),
    };
  };
  return {
    items: [...open.map((risk, index) => view(risk, index + 1)), ...closed.map((risk) => view(risk, null))],
    matrix: LEVELS.flatMap((severity) => LEVELS.map((likelihood) => ({ severity, likelihood, score: scoreOf(severity, likelihood), ids: open.filter((risk) => risk.severity === severity && risk.likelihood === likelihood).map(({ id }) => id) }))),
    buffers: buffersOf(open),
    people: { ours: (compiled?.team ?? []).map(({ name }) => name), theirs: (compiled?.stakeholders ?? []).filter(({ hasLeft }) => !hasLeft).map(({ name }) => name) },
  };
}

/** Fields in which a person's word is not the compiler's, and whether the compiler says something else now than when they said it. */
function differencesOf({ read, edits }: RegisterEntry): View['differences'] {
  if (read === null) return [];
  return RISK_FIELDS.flatMap((field) => {
    const edit = edits[field];
    return edit === undefined || edit.value === read[field] ? [] : [{ field, said: edit.value, read: read[field], by: edit.by, at: edit.at, changedSince: (edit.read ?? null) !== read[field] }];
  });
}
