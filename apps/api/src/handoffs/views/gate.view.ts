import type { HandoffDetail } from '@throughline/contract/http';
import { isBlocking, missingOf, openRisks, stillMissing, termsOf } from '@throughline/domain';
import type { Gap, HandoffState, RegisterEntry } from '@throughline/domain';
import { asEntry } from '@throughline/persistence';
import type { HandoffParts, LedgerRow, StoredAsk } from '@throughline/persistence';
import type { z } from 'zod';

type Detail = z.input<typeof HandoffDetail>;
type GateView = NonNullable<Detail['gate']>;

/** What the gate needs of the ledger, and of what was asked, the newest first. */
export interface Ledger { rows: LedgerRow[]; asks: StoredAsk[] }

/** The 90 points, and what is missing. An answer is shown at once, its points when the package is compiled again. */
export function gateView(state: HandoffState | null, parts: HandoffParts, ledger: Ledger, risks: readonly RegisterEntry[]): Detail['gate'] {
  if (parts.package === null) return null;
  const { rubric, gaps } = parts.package.body;
  const shown = gapShown(parts, ledger);
  return {
    points: rubric.total,
    maximum: rubric.max,
    threshold: rubric.threshold,
    categories: rubric.categories.map(({ key, points, max }) => ({ key, points, max })),
    blocking: blockingView(state, ledger),
    untreated: untreatedView(risks),
    antiPatterns: rubric.antiPatterns,
    // What costs no points is asked on the package's own page.
    gaps: gaps.filter(({ points }) => points > 0).map(shown),
  };
}

/** What a package was accepted on, and what of it is still missing. */
export function conditionView(state: HandoffState | null, parts: HandoffParts, ledger: Ledger): Detail['condition'] {
  const condition = state?.condition;
  if (!state || !condition) return null;
  const { gapIds, entryIds } = stillMissing(state);
  const gaps = parts.package?.body.gaps.filter(({ id }) => gapIds.includes(id)).map(gapShown(parts, ledger)) ?? [];
  const promises = ledger.rows.filter((row) => entryIds.includes(row.entryId)).map((row) => ({ id: row.entryId, what: termsOf(asEntry(row)).what }));
  const { since, answerBy, metAt, lapsedAt } = condition;
  return { since, answerBy, metAt, lapsedAt, gaps, promises };
}

function gapShown({ gapAnswers }: HandoffParts, { asks }: Ledger): (gap: Gap) => GateView['gaps'][number] {
  const answers = new Map(gapAnswers.map(({ gapId, text, byName, at }) => [gapId, { text, by: byName, at }]));
  return ({ id, category, question, why, points, ask, answer }) => {
    const asked = asks.find(({ gapId }) => gapId === id);
    return {
      id, category, question, why, points, ask, answer: answers.get(id) ?? answer,
      asked: asked ? { name: asked.name, by: asked.askedByName, at: asked.askedAt, dueAt: asked.dueAt, remindedAt: asked.remindedAt, answeredAt: asked.answeredAt } : null,
    };
  };
}

/** High risks that keep the gate closed, with what nobody knows of each. */
function untreatedView(risks: readonly RegisterEntry[]): GateView['untreated'] {
  return openRisks(risks).flatMap((risk) => { const missing = missingOf(risk); return missing.length === 0 ? [] : [{ id: risk.id, statement: risk.statement, missing }]; });
}

/** Promises of high risk that keep the gate closed, and those for which somebody stands. */
function blockingView(state: HandoffState | null, { rows }: Ledger): GateView['blocking'] {
  const refs = new Map((state?.ledger ?? []).map((ref) => [ref.id, ref]));
  return rows.flatMap((row) => {
    const ref = refs.get(row.entryId);
    if (!ref || !isBlocking({ ...ref, acknowledgedAt: null })) return [];
    const entry = asEntry(row);
    const acknowledged = row.acknowledgedAt === null ? null : { by: row.acknowledgedByName ?? '', at: row.acknowledgedAt, words: row.acknowledgement ?? '' };
    return [{ commitment: row.entryId, what: termsOf(entry).what, owner: row.ownerName, riskRules: entry.read?.riskRules ?? [], acknowledged }];
  });
}
