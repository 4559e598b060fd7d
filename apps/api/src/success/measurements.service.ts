import { Inject, Injectable } from '@nestjs/common';
import type { Accepted } from '@throughline/contract/handoff';
import type { Config } from '@throughline/contract/config';
import type { CorrectMeasurementIn, CsvIn, CsvView, Imported, MeasureByLinkIn, MeasureIn, MeasureQuestion } from '@throughline/contract/http';
import { isMetricKept, metricTerms, previewCsv, refusalToTrackMetrics, standingMeasurements } from '@throughline/domain';
import type { CsvPreview } from '@throughline/domain';
import { metricOfToken, SuccessRepository } from '@throughline/persistence';
import type { NewMeasurement } from '@throughline/persistence';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem, notFound, refused } from '../common/http-problem.ts';
import { CONFIG, DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { isKept, unknownMetric } from './goals.service.ts';
import { keyOf, SuccessTeller } from './success-teller.ts';
import type { GoalsNow } from './success-teller.ts';

type Who = Pick<Principal, 'kind' | 'id' | 'name'>;
const MOST_PROBLEMS = 50;

/** Measured values: typed in, uploaded as a table, pushed by a program, or given by a link. */
@Injectable()
export class Measurements {
  private readonly config: Config;
  private readonly dataSource: DataSource;
  private readonly success: SuccessRepository;
  private readonly teller: SuccessTeller;

  constructor(@Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource, success: SuccessRepository, teller: SuccessTeller) {
    this.config = config;
    this.dataSource = dataSource;
    this.success = success;
    this.teller = teller;
  }

  /** Takes one value in. A key that comes again is answered and not taken twice; with other content it is refused. */
  async measure(who: Who, handoffId: string, metricId: string, { on, value, note, key }: z.output<typeof MeasureIn>, source: NewMeasurement['source'] = who.kind === 'api_key' ? 'api' : 'typed'): Promise<Accepted> {
    const { entries, now, today } = await this.measurable(handoffId);
    if (!isKept(entries, metricId)) throw unknownMetric();
    if (on > today) throw refused('in_future', `${on} lies ahead.`, 'on');
    const row: NewMeasurement = { metricId, on, value, note, source, by: who, recordedAt: now, corrects: null, key: key === undefined ? randomUUID() : keyOf(who.kind, who.id, 'measure', key) };
    const { taken: [stored] } = await this.success.measure(handoffId, [row]);
    if (stored && (stored.metricId !== metricId || stored.measuredOn !== on || stored.value !== value)) throw new HttpProblem(409, 'key_reused', 'This key has been used for another value. Use a new one for each value.');
    return this.teller.tell(handoffId, { kind: who.kind, id: who.id }, { type: 'metric.measured', subject: metricId, after: { on, value, source } }, key === undefined ? undefined : `${row.key}/told`);
  }

  /** Puts another value in place of one, or takes it back. Both stay in the history. */
  async correct(who: Who, handoffId: string, metricId: string, measurementId: number, { value, note, key }: z.output<typeof CorrectMeasurementIn>): Promise<Accepted> {
    const { measurements, now } = await this.measurable(handoffId);
    const all = measurements.get(metricId) ?? [];
    const wrong = all.find(({ id }) => id === measurementId);
    if (wrong === undefined) throw notFound('There is no such value of this goal.');
    const own = key === undefined ? randomUUID() : keyOf(who.kind, who.id, 'correct', measurementId, key);
    if (!standingMeasurements(all).some(({ id }) => id === measurementId) && key === undefined) throw new HttpProblem(409, 'corrected', 'This value has been corrected already. Correct the newer one.');
    await this.success.measure(handoffId, [{ metricId, on: wrong.on, value, note, source: who.kind === 'api_key' ? 'api' : 'typed', by: who, recordedAt: now, corrects: measurementId, key: own }]).catch((error: unknown) => {
      if ((error as { code?: string }).code === '23505') throw new HttpProblem(409, 'corrected', 'This value has been corrected already. Correct the newer one.');
      throw error;
    });
    return this.teller.tell(handoffId, { kind: who.kind, id: who.id }, { type: 'metric.corrected', subject: metricId, after: { on: wrong.on, value, note } }, key === undefined ? undefined : `${own}/told`);
  }

  /** What a table would bring, line by line; nothing is taken in. */
  async preview(handoffId: string, said: z.output<typeof CsvIn>): Promise<z.input<typeof CsvView>> {
    const { columns, mapping, rows, problems } = await this.read(handoffId, said);
    return { columns, mapping, rows, problems };
  }

  /** Takes a whole table in, or nothing of it. Lines that were taken in before are not taken twice. */
  async import(who: Who, handoffId: string, said: z.output<typeof CsvIn>): Promise<z.input<typeof Imported>> {
    const { rows, problems, now } = await this.read(handoffId, said);
    if (problems.length > 0) {
      const errors = problems.slice(0, MOST_PROBLEMS).map(({ line, column, message }) => ({ path: `line ${line}${column === null ? '' : `, ${column}`}`, message }));
      throw new HttpProblem(422, 'table_refused', `${problems.length === 1 ? 'One line' : `${problems.length} lines`} cannot be taken, so nothing was. Mend them and send the table again.`, { errors });
    }
    const { added } = await this.success.measure(handoffId, rows.map(({ metricId, on, value, note }): NewMeasurement => ({ metricId, on, value, note, source: 'csv', by: who, recordedAt: now, corrects: null, key: keyOf('csv', metricId, on, value, note) })));
    const told = await this.teller.tell(handoffId, { kind: who.kind, id: who.id }, { type: 'metrics.imported', subject: null, after: { lines: rows.length, added } }, said.key === undefined ? undefined : keyOf(who.kind, who.id, 'import', said.key, said.csv));
    return { ...told, taken: added };
  }

  /** What a link asks for. Opening it changes nothing. */
  async open(token: string): Promise<z.input<typeof MeasureQuestion>> {
    const { asked, found } = await this.byToken(token);
    const goal = found.goals.find(({ id }) => id === asked.metricId);
    if (goal === undefined) throw notFound('This is not measured any more. Thank you.');
    const { last } = goal.standing;
    return { vendorName: this.config.VENDOR_NAME, accountName: found.handoff.accountName ?? '', name: asked.byName, metric: goal.terms.name, unit: goal.terms.unit, last: last?.value == null ? null : { on: last.on, value: last.value }, today: found.today };
  }

  async byLink({ token, value, on }: z.output<typeof MeasureByLinkIn>): Promise<Accepted> {
    const { asked, found } = await this.byToken(token);
    const who: Who = { kind: asked.byKind, id: asked.byId, name: asked.byName };
    const day = on ?? found.today;
    return this.measure(who, asked.handoffId, asked.metricId, { on: day, value, note: null, key: keyOf(token, day, value) }, 'mail');
  }

  private async byToken(token: string) {
    const asked = await metricOfToken(this.dataSource.manager, token);
    if (asked === null) throw notFound('This link is no longer valid. The next mail brings a new one.');
    return { asked, found: await this.measurable(asked.handoffId) };
  }

  private async read(handoffId: string, { csv, mapping, metricId }: z.output<typeof CsvIn>): Promise<CsvPreview & { now: string }> {
    const { entries, today, now } = await this.measurable(handoffId);
    if (metricId !== null && !isKept(entries, metricId)) throw unknownMetric();
    const metrics = entries.filter(isMetricKept).map((entry) => ({ id: entry.id, name: metricTerms(entry).name }));
    return { ...previewCsv(csv, metrics, today, mapping, metricId), now };
  }

  private async measurable(handoffId: string): Promise<GoalsNow> {
    const found = await this.teller.read(handoffId);
    const refusal = refusalToTrackMetrics(found.state);
    if (refusal) throw refused(refusal.code, refusal.message, null);
    return found;
  }
}
