import { Inject, Injectable } from '@nestjs/common';
import { acceptReview, addPromise, assignPromise, correctPromise, splitPromise } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import type { AcceptReviewIn, AddPromiseIn, AssignPromiseIn, ComparePage, CorrectPromiseIn, LabelPage, PromiseAdded, PromiseList, SplitPromiseIn } from '@throughline/contract/http';
import { asEntry, Handoff, HandoffDetailRepository, LedgerRepository, PackageRepository, Person, PlanRepository, RiskRepository } from '@throughline/persistence';
import type { Dossier, Evidence, TermChanges, Terms } from '@throughline/domain';
import { blockingPromises, isSettled, missingOf, nameOf, openRisks, personOf, termsOf } from '@throughline/domain';
import { shownPlace, shownSource } from '@throughline/extraction';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem, notFound, refused } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { envelope, idOfMessage } from '../handoffs/envelope.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import type { Principal } from '../identity/principal.ts';
import { currentPlan } from '../plan/current-plan.ts';
import { plannedDrift } from './planned-drift.ts';
import { isListed, packageParts, promiseView } from './promise.view.ts';

const CUSTOMERS_A_PAGE = 20;
/** A promise is a sentence or two: more would hide which words it was made in. */
const LONGEST_QUOTE = 5_000;

type Span = Pick<z.output<typeof AddPromiseIn>, 'sourceId' | 'start' | 'end'>;

/** The ledger of a handoff as the team reads and corrects it. */
@Injectable()
export class Promises {
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;
  private readonly ledgers: LedgerRepository;
  private readonly details: HandoffDetailRepository;
  private readonly packages: PackageRepository;
  private readonly risks: RiskRepository;
  private readonly plans: PlanRepository;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions, ledgers: LedgerRepository, details: HandoffDetailRepository, packages: PackageRepository, risks: RiskRepository, plans: PlanRepository) {
    this.dataSource = dataSource;
    this.actions = actions;
    this.ledgers = ledgers;
    this.details = details;
    this.packages = packages;
    this.risks = risks;
    this.plans = plans;
  }

  async list(handoffId: string): Promise<z.input<typeof PromiseList>> {
    const [items, owners] = await Promise.all([
      this.items(handoffId),
      this.dataSource.manager.find(Person, { where: { active: true }, select: { id: true, name: true }, order: { name: 'ASC' } }),
    ]);
    return { items, owners: owners.map(({ id, name }) => ({ id, name })) };
  }

  /** What was said, signed and planned, where they differ, over all customers under way. What nobody owes any more is left out. */
  async compare({ page }: { page: number }): Promise<z.input<typeof ComparePage>> {
    const found = await this.ledgers.differing({ limit: CUSTOMERS_A_PAGE + 1, offset: (page - 1) * CUSTOMERS_A_PAGE });
    const items = await Promise.all(found.slice(0, CUSTOMERS_A_PAGE).map(async ({ id, accountName, dealName, phase }) => {
      const promises = await this.items(id);
      return { handoffId: id, accountName: accountName ?? '', dealName, phase, promises: promises.filter(({ drift, status }) => drift.length > 0 && !isSettled(status)) };
    }));
    return { items: items.filter(({ promises }) => promises.length > 0), page, more: found.length > CUSTOMERS_A_PAGE };
  }

  /** The words come from the source itself, whatever was sent. */
  async add(principal: Principal, handoffId: string, { sourceId, start, end, key, ...terms }: z.output<typeof AddPromiseIn>): Promise<z.input<typeof PromiseAdded>> {
    const evidence = evidenceIn(await this.dossier(handoffId), { sourceId, start, end });
    const said = { key, evidence, terms: { by: evidence.by ?? '', ...defined(terms) } as Partial<Terms> & Pick<Terms, 'what' | 'direction'> };
    const id = entryId(handoffId, envelope(principal, addPromise.name, said).key);
    return { ...(await this.actions.send(principal, handoffId, addPromise, { ...said, entryId: id })), entryId: id };
  }

  async split(principal: Principal, handoffId: string, id: string, { key, parts }: z.output<typeof SplitPromiseIn>): Promise<Accepted> {
    const whole = (await this.ledgers.rows(handoffId)).find((row) => row.entryId === id);
    if (whole === undefined) throw notFound('There is no such promise in this handoff.');
    const head = envelope(principal, splitPromise.name, { key, id, parts });
    const { direction } = termsOf(asEntry(whole));
    const dossier = await this.dossier(handoffId);
    const made = parts.map(({ what, due, ...span }, index) => ({
      entryId: entryId(handoffId, `${head.key}/${index}`), evidence: evidenceIn(dossier, span, `parts.${index}.start`), terms: { what, direction, ...(due === undefined ? {} : { due }) },
    }));
    return this.actions.send(principal, handoffId, splitPromise, { key, entryId: id, parts: made });
  }

  correct(principal: Principal, handoffId: string, id: string, { key, changes, giveBack }: z.output<typeof CorrectPromiseIn>): Promise<Accepted> {
    const values = Object.entries(defined(changes)).map(([field, value]) => [field, { value }]);
    const all = Object.fromEntries([...values, ...giveBack.map((field) => [field, null])]) as TermChanges;
    return this.actions.send(principal, handoffId, correctPromise, { key, entryId: id, changes: all });
  }

  async assign(principal: Principal, handoffId: string, id: string, { key, ownerId }: z.output<typeof AssignPromiseIn>): Promise<Accepted> {
    if (ownerId !== null && !(await this.dataSource.manager.existsBy(Person, { id: ownerId, active: true }))) throw refused('unknown_person', 'There is no such person, or their account is closed.', 'ownerId');
    return this.actions.send(principal, handoffId, assignPromise, { key, entryId: id, ownerId });
  }

  /** Accepts the package; when promises or risks keep it from being accepted, the refusal names them. */
  async accept(principal: Principal, handoffId: string, said: z.output<typeof AcceptReviewIn>): Promise<Accepted> {
    const untreated = openRisks(await this.risks.entries(handoffId)).filter((risk) => missingOf(risk).length > 0);
    try {
      return await this.actions.send(principal, handoffId, acceptReview, untreated.length === 0 ? said : { ...said, untreatedRisks: untreated.length });
    } catch (error) {
      if (!(error instanceof HttpProblem) || (error.code !== 'unacknowledged' && error.code !== 'untreated_risks')) throw error;
      const names = error.code === 'unacknowledged' ? await this.blockingNames(handoffId) : untreated.map(({ statement }) => `“${statement}”`).join(' ');
      throw refused(error.code, `${error.message} ${names}`.trim(), 'overrideReason');
    }
  }

  async labels({ after, size }: { after?: string | undefined; size: number }): Promise<z.input<typeof LabelPage>> {
    const labels = await this.ledgers.labels({ after: Number(after ?? 0), limit: size + 1 });
    const items = labels.slice(0, size).map(({ id, handoffId, entryId: entry, label, spans, fields, reason, byName, at }) => ({
      id: Number(id), handoffId, entryId: entry, label, fields, reason, by: byName, at, spans: spans.map(({ sourceId, start, end, quote }) => ({ sourceId, start, end, quote })),
    }));
    return { items, next: labels.length > size ? String(items.at(-1)?.id) : null };
  }

  private async items(handoffId: string): Promise<z.input<typeof PromiseList>['items']> {
    const [handoff, rows, stored, read] = await Promise.all([this.actions.find(handoffId), this.ledgers.rows(handoffId), this.details.package(handoffId), this.plans.read(handoffId)]);
    const plan = read && currentPlan(read, handoff, Date.now());
    const parts = packageParts(stored?.body ?? null, plan ? plannedDrift(plan.document, plan.asOf) : new Map());
    return rows.filter(isListed).map((row) => promiseView(row, handoff.state, parts));
  }

  private async blockingNames(handoffId: string): Promise<string> {
    const { state } = await this.dataSource.manager.findOneByOrFail(Handoff, { id: handoffId });
    const ids = new Set(state === null ? [] : blockingPromises(state));
    const rows = (await this.ledgers.rows(handoffId)).filter((row) => ids.has(row.entryId));
    return rows.map((row) => `“${termsOf(asEntry(row)).what}”`).join(' ');
  }

  private async dossier(handoffId: string): Promise<Dossier | null> {
    const { state } = await this.actions.find(handoffId);
    return this.packages.dossier(handoffId, state?.dossierId ?? null);
  }
}

/** The words at a place of a source, whatever was sent. */
function evidenceIn(dossier: Dossier | null, { sourceId, start, end }: Span, field = 'start'): Evidence {
  const communication = dossier?.communications?.find(({ id }) => id === sourceId);
  const document = communication ? undefined : dossier?.documents?.find(({ id }) => id === sourceId);
  const source = communication ?? document;
  if (!dossier || source === undefined) throw refused('unknown_source', 'There is no such source in this handoff.', 'sourceId');
  const quote = source.body.slice(start, end);
  if (start >= end || end > source.body.length || quote.trim() === '' || /\p{Surrogate}/u.test(quote)) throw refused('no_such_span', 'There are no words at this place of the source.', field);
  if (quote.length > LONGEST_QUOTE) throw refused('too_long', `Mark the words of the promise alone: at most ${LONGEST_QUOTE} characters.`, field);
  // In what is quoted, and in a call, somebody else than the author speaks.
  const { places, zones } = shownSource({ ...dossier, communications: communication ? [communication] : [], documents: document ? [document] : [] });
  const voice = zones.findLast((zone) => zone.start <= shownPlace(places, start));
  const author = personOf(dossier, communication?.from);
  return { sourceId, start, end, quote, at: voice?.at ?? source.at ?? null, by: voice?.by ?? (author && nameOf(author)) };
}

const entryId = (handoffId: string, key: string): string => `m-${idOfMessage(handoffId, key).replaceAll('-', '').slice(0, 16)}`;

const defined = <T extends object>(values: T): { [Field in keyof T]?: NonNullable<T[Field]> | (null extends T[Field] ? null : never) } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
