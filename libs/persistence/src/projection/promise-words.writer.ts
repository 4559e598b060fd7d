import { evidenceOf, sameSpan, termsOf, termsRead } from '@throughline/domain';
import type { Corrections, Evidence, LedgerEntry, MarkedPromise, PromiseWords, TermChanges, Terms } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import { asEntry } from '../ledger/as-entry.ts';
import type { LabelKind } from '../ledger/label.entity.ts';
import { StoredLedgerEntry } from '../ledger/ledger-entry.entity.ts';
import type { NameOf } from './actor-names.ts';

/** What a person said of a promise, which the workflow does not keep, and what the reader can learn from it. */
export async function writePromiseWords(manager: EntityManager, handoffId: string, words: PromiseWords, nameOf: NameOf): Promise<void> {
  const by = nameOf(words.actor);
  const label = (kind: LabelKind, spans: Evidence[], more: { fields?: object; reason?: string } = {}): Promise<unknown> =>
    manager.query('INSERT INTO labels (handoff_id, entry_id, label, spans, fields, reason, by_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
      handoffId, words.entryId, kind, JSON.stringify(spans), JSON.stringify(more.fields ?? {}), more.reason ?? null, by, words.at,
    ]);
  switch (words.kind) {
    case 'promise_added':
      await insert(manager, handoffId, 'manual', words, by, words.at);
      await label('promise', [words.evidence], { fields: words.terms });
      return;
    case 'promise_split': {
      const entry = await entryOf(manager, handoffId, words.entryId);
      if (!entry) return;
      // What nobody said of a part is as it was of the whole.
      const { what: _, strength: __, ...whole } = termsOf(entry);
      for (const part of words.parts) await insert(manager, handoffId, 'split', { ...part, terms: { ...whole, ...part.terms } }, by, words.at);
      await change(manager, handoffId, { id: entry.id, replacedBy: words.parts.map(({ entryId }) => entryId) });
      await label('several_promises', words.parts.map(({ evidence }) => evidence));
      return;
    }
    case 'promises_merged': {
      const [kept, other] = [await entryOf(manager, handoffId, words.entryId), await entryOf(manager, handoffId, words.otherId)];
      if (!kept || !other) return;
      const known = evidenceOf(kept);
      const added = evidenceOf(other).filter((one) => !known.some((each) => sameSpan(each, one)));
      await change(manager, handoffId, { id: kept.id, marked: [...kept.marked, ...added] });
      await change(manager, handoffId, { id: other.id, replacedBy: [kept.id] });
      await label('same_promise', [...known, ...added]);
      return;
    }
    case 'promise_corrected': {
      const entry = await entryOf(manager, handoffId, words.entryId);
      if (!entry) return;
      await change(manager, handoffId, { id: entry.id, corrections: corrected(entry, words.changes, by, words.at) });
      const said = Object.fromEntries(Object.entries(words.changes).flatMap(([field, one]) => (one ? [[field, one.value]] : [])));
      if (Object.keys(said).length > 0) await label('corrected', evidenceOf(entry), { fields: said });
      return;
    }
    case 'promise_acknowledged':
      await manager.query('UPDATE ledger_entries SET acknowledged_by_id = $3, acknowledged_by_name = $4, acknowledgement = $5 WHERE handoff_id = $1 AND entry_id = $2', [handoffId, words.entryId, words.actor.id, by, words.words]);
      return;
    case 'promise_assigned':
      return;
    case 'promise_step':
      await writeStep(manager, handoffId, words, by);
      if (words.step === 'dismiss') {
        const entry = await entryOf(manager, handoffId, words.entryId);
        if (entry) await label('not_a_promise', evidenceOf(entry), { reason: words.words });
      }
  }
}

async function writeStep(manager: EntityManager, handoffId: string, words: PromiseWords & { kind: 'promise_step' }, by: string): Promise<void> {
  if (words.step === 'deliver') {
    await manager.query(
      `UPDATE ledger_entries SET delivery = $3, delivery_proof = $4, delivered_at = $5, delivered_by_name = $6, verdict = NULL, verdict_words = NULL, verdict_at = NULL, verdict_by_name = NULL
       WHERE handoff_id = $1 AND entry_id = $2`,
      [handoffId, words.entryId, words.words, words.proof, words.at, by],
    );
  }
  if (words.step === 'confirm' || words.step === 'dispute') {
    await manager.query('UPDATE ledger_entries SET verdict = $3, verdict_words = $4, verdict_at = $5, verdict_by_name = $6 WHERE handoff_id = $1 AND entry_id = $2', [
      handoffId, words.entryId, words.step, words.words, words.at, words.saidBy ?? by,
    ]);
  }
  if (words.step === 'renegotiate' && words.due !== null) {
    const entry = await entryOf(manager, handoffId, words.entryId);
    if (entry) await change(manager, handoffId, { id: entry.id, corrections: corrected(entry, { due: { value: words.due } }, by, words.at) });
  }
}

async function entryOf(manager: EntityManager, handoffId: string, entryId: string): Promise<LedgerEntry | null> {
  const row = await manager.findOneBy(StoredLedgerEntry, { handoffId, entryId });
  return row === null ? null : asEntry(row);
}

async function insert(manager: EntityManager, handoffId: string, origin: 'manual' | 'split', { entryId, evidence, terms }: Pick<MarkedPromise, 'entryId' | 'evidence'> & { terms: Partial<Terms> }, by: string, at: string): Promise<void> {
  const corrections = Object.fromEntries(Object.entries(terms).map(([field, value]) => [field, { value, by, at }]));
  await manager.query('INSERT INTO ledger_entries (handoff_id, entry_id, origin, corrections, marked) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [
    handoffId, entryId, origin, JSON.stringify(corrections), JSON.stringify([evidence]),
  ]);
}

async function change(manager: EntityManager, handoffId: string, { id, ...parts }: { id: string; corrections?: Corrections; marked?: Evidence[]; replacedBy?: string[] }): Promise<void> {
  await manager.update(StoredLedgerEntry, { handoffId, entryId: id }, parts as object);
}

/** A person's words replace the ones before on the same field, and go where they were taken back. */
function corrected(entry: LedgerEntry, changes: TermChanges, by: string, at: string): Corrections {
  const read = entry.read === null ? null : termsRead(entry.read);
  const { ...corrections } = entry.corrections as Record<string, unknown>;
  for (const [field, one] of Object.entries(changes)) {
    delete corrections[field];
    if (one) corrections[field] = { value: one.value, by, at, ...(read === null ? {} : { read: read[field as keyof Terms] }) };
  }
  return corrections as Corrections;
}
