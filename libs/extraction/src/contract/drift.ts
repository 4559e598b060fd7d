import type { Drift, Evidence } from '@throughline/domain';

import type { Clause } from './clause.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';
import { gravest } from './say.ts';
import type { Verdict } from './verdict.ts';

function evidenceOf({ sentence: { source, span } }: Clause, body: string): Evidence {
  return { sourceId: source.id, quote: body.slice(span.start, span.end), ...span, by: null, at: source.at };
}

const WHERE = { email: 'an e-mail', call: 'a call', meeting: 'a meeting', note: 'a note', chat: 'a chat' } as const;

/** Sent, found out and answered before anything is signed: nobody waits for it after the handoff. */
const SMALL = /\b(?:leave (?:that|this|it|number \w+)(?: one)? with me|find out|come back to you|get back to you|yes or a no)\b/;

/** Whether somebody on the customer's side still waits for it when the deal is handed over. */
function isStillOpen({ commitment, text }: Said, { dossier }: Signed): boolean {
  const { category, risk, dueResolved, due, strength, direction } = commitment;
  if (direction !== 'seller' || strength === 'retracted' || SMALL.test(text)) return false;
  const signature = dossier.deal.closedAt.slice(0, 10);
  if (dueResolved !== null && dueResolved <= signature) return false;
  if (category === 'other' || category === 'pricing') return risk !== 'normal';
  // A document or a trial that is promised "once the extract is there" belongs to the sale.
  return !(due === null && strength === 'conditional' && (category === 'deliverable' || category === 'services'));
}

const DATED = new Set(['deliverable', 'customization', 'services', 'training', 'support', 'change_management']);

/** Whether the signed plan has no step for something that takes place on a day. */
function isUnplanned(said: Said, { plan, rarity, dossier }: Signed): boolean {
  const { category, due, dueResolved } = said.commitment;
  if (plan.length === 0 || due === null || !DATED.has(category)) return false;
  if (dueResolved !== null && dueResolved <= dossier.deal.closedAt.slice(0, 10)) return false;
  return !plan.some(({ words }) => [...words].some((word) => said.words.has(word) && rarity(word) > 2));
}

const where = ({ source }: Said): string => (source.part === 'documents' ? `“${source.subject ?? 'a document'}”` : WHERE[source.kind as keyof typeof WHERE] ?? 'a message');

/** Where what was said, signed and planned differ, for one promise. */
export function driftOf(said: Said, verdict: Verdict, signed: Signed): Drift[] {
  const { id, direction, strength } = said.commitment;
  if (signed.clauses.length === 0 || direction !== 'seller') return [];
  const drift: Drift[] = [];
  const add = (kind: Drift['kind'], note: string, clause: Clause | null): void => { drift.push({ commitment: id, kind, note, evidence: clause ? [evidenceOf(clause, signed.bodyOf(clause.sentence.source.id))] : [] }); };
  if (strength !== 'retracted' && verdict.step) add('sooner_than_plan', verdict.note!, verdict.step.clause);
  if (strength !== 'retracted' && verdict.inContract === 'contradicted') add('contradicts_contract', verdict.note ?? 'The signed text says otherwise.', verdict.clause);
  const isOpen = isStillOpen(said, signed);
  if (verdict.inContract === 'no' && isOpen) add('missing_from_contract', `${gravest(said)} was promised in ${where(said)} only; no signed document says so.`, null);
  if (verdict.inContract !== 'yes' && isOpen && isUnplanned(said, signed)) add('missing_from_plan', `${gravest(said)} has no step in the signed plan.`, null);
  return drift;
}
