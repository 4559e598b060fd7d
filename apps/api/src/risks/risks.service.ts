import { Injectable } from '@nestjs/common';
import type { AddRiskIn, EditRiskIn, RiskChanged, RiskList } from '@throughline/contract/http';
import { handoffInstant, isEnded, isRegistered, refusalOfRisk, RISK_FIELDS, riskIn } from '@throughline/domain';
import type { HandoffPackage, Instant, RegisterEntry, RiskEdits, RiskField, RiskTerms } from '@throughline/domain';
import { HandoffDetailRepository, RiskRepository } from '@throughline/persistence';
import type { RiskChange } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound, refused } from '../common/http-problem.ts';
import { envelope, idOfMessage } from '../handoffs/envelope.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import type { Principal } from '../identity/principal.ts';
import { riskListView } from './risk.view.ts';

/** A register longer than this is read by nobody. */
const MOST_RISKS = 200;

type Changed = z.input<typeof RiskChanged>;
interface Keyed { key?: string | undefined }

/** The register of risks as the team reads and changes it. */
@Injectable()
export class Risks {
  private readonly actions: HandoffActions;
  private readonly risks: RiskRepository;
  private readonly details: HandoffDetailRepository;

  constructor(actions: HandoffActions, risks: RiskRepository, details: HandoffDetailRepository) {
    this.actions = actions;
    this.risks = risks;
    this.details = details;
  }

  async list(handoffId: string): Promise<z.input<typeof RiskList>> {
    await this.actions.find(handoffId);
    const [entries, changes, stored] = await Promise.all([this.risks.entries(handoffId), this.risks.changes(handoffId), this.details.package(handoffId)]);
    return riskListView(entries, changes, stored?.body ?? null);
  }

  async add(principal: Principal, handoffId: string, { key, ...terms }: z.output<typeof AddRiskIn>): Promise<Changed> {
    await this.lint(handoffId, terms.statement);
    return this.change(principal, handoffId, 'addRisk', { key, ...terms }, (entries, now, id) => {
      if (entries.filter(isRegistered).length >= MOST_RISKS) throw refused('too_many', `A register holds at most ${MOST_RISKS} risks.`, 'statement');
      const entry: RegisterEntry = { id, origin: 'person', read: null, found: false, edits: editsOf(terms, null, principal.name, now), status: 'accepted', mergedInto: null };
      return { kind: 'added', riskId: id, entries: [entry], note: '' };
    });
  }

  async edit(principal: Principal, handoffId: string, riskId: string, { key, changes, giveBack, note }: z.output<typeof EditRiskIn>): Promise<Changed> {
    const fields = [...new Set([...Object.keys(defined(changes)), ...giveBack])];
    if (fields.length === 0) throw refused('nothing_changed', 'Say what is different.', 'changes');
    if (changes.statement !== undefined) await this.lint(handoffId, changes.statement);
    return this.change(principal, handoffId, 'editRisk', { key, riskId, changes, giveBack, note }, (entries, now) => {
      const entry = open(entries, riskId);
      const kept = Object.fromEntries(Object.entries(entry.edits).filter(([field]) => entry.read === null || !giveBack.includes(field as RiskField))) as RiskEdits;
      return { kind: 'edited', riskId, entries: [{ ...entry, edits: { ...kept, ...editsOf(changes, entry, principal.name, now) } }], note, fields };
    });
  }

  accept(principal: Principal, handoffId: string, riskId: string, { key, note }: Keyed & { note: string }): Promise<Changed> {
    return this.change(principal, handoffId, 'acceptRisk', { key, riskId, note }, (entries) => {
      const entry = open(entries, riskId);
      if (entry.status === 'accepted') throw refused('accepted', 'Somebody has accepted this risk into the register already.', null);
      return { kind: 'accepted', riskId, entries: [{ ...entry, status: 'accepted' }], note };
    });
  }

  /** The other gives way to the one that stays, and its evidence goes there. */
  merge(principal: Principal, handoffId: string, riskId: string, { key, otherId }: Keyed & { otherId: string }): Promise<Changed> {
    return this.change(principal, handoffId, 'mergeRisks', { key, riskId, otherId }, (entries) => {
      const entry = open(entries, riskId);
      if (otherId === riskId) throw refused('same_risk', 'A risk cannot be merged with itself.', 'otherId');
      const other = entries.find(({ id, mergedInto, status }) => id === otherId && mergedInto === null && status !== 'closed');
      if (other === undefined) throw refused('no_such_risk', 'There is no such open risk to merge with.', 'otherId');
      // What had been merged into the other follows it.
      const followers = entries.filter(({ mergedInto }) => mergedInto === otherId).map((one) => ({ ...one, mergedInto: riskId }));
      return { kind: 'merged', riskId, entries: [entry, { ...other, mergedInto: riskId }, ...followers], note: riskIn(other).statement };
    });
  }

  close(principal: Principal, handoffId: string, riskId: string, { key, reason }: Keyed & { reason: string }): Promise<Changed> {
    return this.change(principal, handoffId, 'closeRisk', { key, riskId, reason }, (entries) => ({ kind: 'closed', riskId, entries: [{ ...open(entries, riskId), status: 'closed' }], note: reason }));
  }

  reopen(principal: Principal, handoffId: string, riskId: string, { key, reason }: Keyed & { reason: string }): Promise<Changed> {
    return this.change(principal, handoffId, 'reopenRisk', { key, riskId, reason }, (entries) => {
      const entry = known(entries, riskId);
      if (entry.status !== 'closed') throw refused('open', 'This risk is open: it need not be opened again.', null);
      return { kind: 'reopened', riskId, entries: [{ ...entry, status: 'accepted' }], note: reason };
    });
  }

  private async change(principal: Principal, handoffId: string, action: string, said: Keyed & Record<string, unknown>, work: (entries: RegisterEntry[], now: Instant, id: string) => RiskChange): Promise<Changed> {
    const { state } = await this.actions.find(handoffId);
    if (state?.package == null) throw new HttpProblem(409, 'not_compiled', 'The package of this handoff has not been compiled yet: there is no register.');
    if (isEnded(state.phase)) throw new HttpProblem(409, 'wrong_phase', 'This handoff is over: its register stays as it is.');
    const { key, actor } = envelope(principal, action, said);
    const now = handoffInstant(state.clock, Date.now());
    const id = `p-${idOfMessage(handoffId, key).replaceAll('-', '').slice(0, 16)}`;
    return this.risks.change(handoffId, { key, at: now, actor: { ...actor, name: principal.name } }, (entries) => work(entries, now, id));
  }

  private async lint(handoffId: string, statement: string): Promise<void> {
    const compiled: HandoffPackage | null = (await this.details.package(handoffId))?.body ?? null;
    const people = [...(compiled?.stakeholders ?? []).filter(({ hasLeft }) => !hasLeft), ...(compiled?.team ?? [])].map(({ name }) => name);
    const refusal = refusalOfRisk(statement, { people, systems: (compiled?.systems ?? []).map(({ name }) => name) });
    if (refusal) throw refused(refusal.code, refusal.message, refusal.field);
  }
}

function known(entries: readonly RegisterEntry[], riskId: string): RegisterEntry {
  const entry = entries.find(({ id }) => id === riskId);
  if (entry === undefined || !isRegistered(entry)) throw notFound('There is no such risk in this handoff.');
  return entry;
}

function open(entries: readonly RegisterEntry[], riskId: string): RegisterEntry {
  const entry = known(entries, riskId);
  if (entry.status === 'closed') throw refused('closed', 'This risk is closed. Open it again before you change it.', null);
  return entry;
}

const defined = <T extends object>(values: T): Partial<T> => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Some fields in a person's words, with what the compiler said at this moment. */
function editsOf(terms: { readonly [Field in RiskField]?: RiskTerms[Field] | undefined }, entry: RegisterEntry | null, by: string, at: Instant): RiskEdits {
  return Object.fromEntries(RISK_FIELDS.flatMap((field) => (terms[field] === undefined ? [] : [[field, { value: terms[field], by, at, read: entry?.read?.[field] }]])));
}
