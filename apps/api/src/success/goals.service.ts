import { Inject, Injectable } from '@nestjs/common';
import type { Accepted } from '@throughline/contract/handoff';
import type { AddMetricIn, EditMetricIn, MetricAdded, RhythmIn, SuccessView } from '@throughline/contract/http';
import { assessValue, caseStudyOf, contingencyOf, isIntroduced, isMetricKept, metricTerms, refusalToTrackMetrics, reviewDays } from '@throughline/domain';
import type { MetricEntry, MetricField, MetricTerms } from '@throughline/domain';
import { agreementAsSigned, Contact, SuccessRepository } from '@throughline/persistence';
import { IsNull, Not } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { notFound, refused } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { goalView } from './goal.view.ts';
import { agreementView, signatureStatus, signedView } from './signature.view.ts';
import { keyOf, SuccessTeller } from './success-teller.ts';
import type { GoalsNow } from './success-teller.ts';

const MOST_METRICS = 60;

/** What success is, as the team reads and words it. */
@Injectable()
export class Goals {
  private readonly dataSource: DataSource;
  private readonly success: SuccessRepository;
  private readonly teller: SuccessTeller;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, success: SuccessRepository, teller: SuccessTeller) {
    this.dataSource = dataSource;
    this.success = success;
    this.teller = teller;
  }

  async show(handoffId: string): Promise<z.input<typeof SuccessView>> {
    const found = await this.teller.read(handoffId);
    const { state, today, compiled, entries, goals, marks, measurements, contract } = found;
    const [rhythm, signatures, consent] = await Promise.all([this.success.rhythm(handoffId), this.success.signatures(handoffId), this.success.consent(handoffId)]);
    const now = compiled === null ? null : agreementAsSigned(compiled, entries);
    const signature = signatureStatus(state, signatures, now);
    const followed = new Set(state.metrics.map(({ id }) => id));
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      today, currency: compiled?.deal.currency ?? 'XXX',
      goals: goals.map((goal) => goalView(goal, byId.get(goal.id) as MetricEntry, { signed: signature.status === 'signed', followed: followed.has(goal.id) })),
      removed: entries.filter(({ removedAt }) => removedAt !== null).map((entry) => ({ id: entry.id, name: metricTerms(entry).name })),
      milestones: marks,
      agreement: now && agreementView(now.agreement, now.hash),
      signature: { ...(await this.signature(found)), ...signature, signed: signedView(signatures) },
      value: assessValue(goals.map(({ id, terms }) => ({ id, terms, measurements: measurements.get(id) ?? [] })), marks, contract, today),
      reporting: { ...rhythm, nextReportAt: state.reporting?.nextAt ?? null, reviews: reviewDays(contract, rhythm.reviewEveryDays, found.onWorkingDay) },
      caseStudy: { ...caseStudyOf(goals.map(({ standing }) => standing.stand), consent?.agrees ?? null), consent: consent && { agrees: consent.agrees, by: consent.contactName, words: consent.words, at: consent.at } },
    };
  }

  async add(principal: Principal, handoffId: string, { key, ...terms }: z.output<typeof AddMetricIn>): Promise<z.input<typeof MetricAdded>> {
    const { now } = await this.changeable(handoffId);
    const id = `m-${keyOf(handoffId, principal.id, key ?? Math.random(), terms.name).replace(/[^a-z0-9]/gi, '').slice(0, 16).toLowerCase()}`;
    await this.success.change(handoffId, (entries) => {
      if (entries.some((entry) => entry.id === id)) return null;
      if (entries.length >= MOST_METRICS) throw refused('too_many', `A handoff has at most ${MOST_METRICS} goals.`, 'name');
      const said = withDefaults(defined(terms));
      return [...entries, { id, read: null, found: false, edits: editsOf(said, null, principal.name, now), removedAt: null }];
    });
    return { ...(await this.told(principal, handoffId, 'metric.added', id, { name: terms.name }, key)), metricId: id };
  }

  async edit(principal: Principal, handoffId: string, id: string, { key, changes, giveBack }: z.output<typeof EditMetricIn>): Promise<Accepted> {
    const { now } = await this.changeable(handoffId);
    const said = defined(changes);
    if (Object.keys(said).length + giveBack.length === 0) throw refused('nothing_changed', 'Say what is different.', 'changes');
    const after = await this.success.change(handoffId, (entries) => entries.map((entry) => {
      if (entry.id !== id) return entry;
      const kept = Object.fromEntries(Object.entries(entry.edits).filter(([field]) => entry.read === null || !giveBack.includes(field as MetricField))) as MetricEntry['edits'];
      return { ...entry, edits: { ...kept, ...editsOf(said, entry, principal.name, now) } };
    }));
    const entry = after.find((one) => one.id === id);
    if (entry === undefined) throw unknownMetric();
    return this.told(principal, handoffId, 'metric.edited', id, { name: metricTerms(entry).name, fields: [...Object.keys(said), ...giveBack] }, key);
  }

  /** Takes a goal out, or puts it back. Its measurements stay. */
  async keep(principal: Principal, handoffId: string, id: string, kept: boolean, key: string | undefined): Promise<Accepted> {
    const { now } = await this.changeable(handoffId);
    const after = await this.success.change(handoffId, (entries) => entries.map((entry) => (entry.id === id ? { ...entry, removedAt: kept ? null : (entry.removedAt ?? now) } : entry)));
    const entry = after.find((one) => one.id === id);
    if (entry === undefined) throw unknownMetric();
    return this.told(principal, handoffId, kept ? 'metric.restored' : 'metric.removed', id, { name: metricTerms(entry).name }, key);
  }

  async rhythm(principal: Principal, handoffId: string, { key, ...rhythm }: z.output<typeof RhythmIn>): Promise<Accepted> {
    await this.changeable(handoffId);
    await this.success.keepRhythm(handoffId, rhythm);
    return this.told(principal, handoffId, 'metrics.rhythm', null, rhythm, key);
  }

  /** Nothing is written for a handoff that has ended. */
  private async changeable(handoffId: string): Promise<GoalsNow> {
    const found = await this.teller.read(handoffId);
    const refusal = refusalToTrackMetrics(found.state);
    if (refusal) throw refused(refusal.code, refusal.message, null);
    return found;
  }

  private told(principal: Principal, handoffId: string, type: 'metric.added' | 'metric.edited' | 'metric.removed' | 'metric.restored' | 'metrics.rhythm', subject: string | null, after: Record<string, unknown>, key: string | undefined): Promise<Accepted> {
    const { kind, id } = principal;
    return this.teller.tell(handoffId, { kind, id }, { type, subject, after }, key === undefined ? undefined : keyOf(kind, id, type, subject, key, after));
  }

  private async signature({ handoff, state }: GoalsNow): Promise<Pick<z.input<typeof SuccessView>['signature'], 'askedAt' | 'remindedAt' | 'escalatedAt' | 'mayAsk' | 'signers' | 'candidates'>> {
    const contacts = await this.dataSource.manager.find(Contact, { where: { handoffId: handoff.id, goneAt: IsNull(), email: Not(IsNull()) }, order: { position: 'ASC' } });
    const shown = (all: readonly Contact[]) => all.map(({ id, name, email }) => ({ id, name, email }));
    const asked = new Set(state.signature?.contactIds);
    const buyers = contacts.filter(({ roles }) => roles.includes('economic_buyer'));
    return {
      askedAt: state.signature?.askedAt ?? null, remindedAt: state.signature?.remindedAt ?? null, escalatedAt: state.signature?.escalatedAt ?? null, mayAsk: isIntroduced(state.phase),
      signers: shown(asked.size > 0 ? contacts.filter(({ id }) => asked.has(id)) : buyers), candidates: shown(contacts),
    };
  }
}

export const unknownMetric = () => notFound('There is no such goal in this handoff.');

export const isKept = (entries: readonly MetricEntry[], id: string): boolean => entries.some((entry) => entry.id === id && isMetricKept(entry));

const defined = (terms: { [Field in MetricField]?: unknown }): Partial<MetricTerms> => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));

/** What a new goal says where nobody said anything. */
function withDefaults(said: Partial<MetricTerms>): Partial<MetricTerms> {
  return { criterion: said.name ?? '', contingency: contingencyOf(said.category ?? null), ...said };
}

function editsOf(said: Partial<MetricTerms>, entry: MetricEntry | null, by: string, at: string): MetricEntry['edits'] {
  return Object.fromEntries(Object.entries(said).map(([field, value]) => [field, { value, by, at, ...(entry?.read ? { read: entry.read[field as MetricField] } : { read: null }) }]));
}
