import { agreementOf, canonical, reconcileMetrics } from '@throughline/domain';
import type { Agreement, Day, HandoffPackage, Instant, Measurement, MetricEntry, MetricFinding, ReadMetric } from '@throughline/domain';
import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

import { Handoff } from '../handoff/handoff.entity.ts';
import { followedMetrics } from './followed-metrics.ts';
import { shownMetric } from './shown-metric.ts';
import { entriesIn, rhythmIn } from './success-rows.ts';
import { StoredConsent, StoredMeasurement, StoredSignature, StoredSuccessPlan } from './success.entity.ts';

/** What was measured, by whom and how it came. */
export interface NewMeasurement {
  metricId: string;
  on: Day;
  value: number | null;
  note: string | null;
  source: Measurement['source'];
  by: { kind: 'person' | 'contact' | 'api_key'; id: string; name: string };
  recordedAt: Instant;
  corrects: number | null;
  key: string;
}

/** What success is, what was measured and what was signed, in and out. */
export class SuccessRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What is measured from the compilation on, as the handoff stands by now. */
  async followed(handoffId: string, now: Instant): Promise<{ metrics: MetricFinding[]; reportEveryDays: number }> {
    const { manager } = this.dataSource;
    const handoff = await manager.findOneBy(Handoff, { id: handoffId });
    const { metrics, reportEveryDays } = await followedMetrics(manager, handoffId, handoff?.state ?? null, now);
    return { metrics, reportEveryDays };
  }

  /** Writes the compiled part of the metrics and nothing of people's; answers all of them. A run that was overtaken changes nothing. */
  async storeReading(handoffId: string, version: number, read: readonly ReadMetric[]): Promise<MetricEntry[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM handoffs WHERE id = $1 FOR UPDATE', [handoffId]);
      const before = await entriesIn(manager, handoffId);
      const [{ overtaken } = { overtaken: false }] = await manager.query<{ overtaken: boolean }[]>('SELECT EXISTS (SELECT FROM success_metrics WHERE handoff_id = $1 AND read_version > $2) AS overtaken', [handoffId, version]);
      if (overtaken) return before;
      const entries = reconcileMetrics(before, read);
      await write(manager, handoffId, entries, version);
      return entries;
    });
  }

  /** Changes people's part of the metrics under a lock, so that nobody's word is lost. Null changes nothing. */
  async change(handoffId: string, work: (entries: MetricEntry[]) => MetricEntry[] | null): Promise<MetricEntry[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM handoffs WHERE id = $1 FOR UPDATE', [handoffId]);
      const before = await entriesIn(manager, handoffId);
      const after = work(before);
      if (after === null) return before;
      await write(manager, handoffId, after, null);
      return after;
    });
  }

  /** Takes all of them in, or none. What came before under the same key is answered and not taken in again. */
  async measure(handoffId: string, measurements: readonly NewMeasurement[]): Promise<{ taken: StoredMeasurement[]; added: number }> {
    return this.dataSource.transaction(async (manager) => {
      let added = 0;
      for (const { metricId, on, value, note, source, by, recordedAt, corrects, key } of measurements) {
        const inserted = await manager.query<unknown[]>(
          `INSERT INTO measurements (handoff_id, metric_id, measured_on, value, note, source, by_kind, by_id, by_name, recorded_at, corrects, idempotency_key)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (handoff_id, idempotency_key) DO NOTHING RETURNING id`,
          [handoffId, metricId, on, value, note, source, by.kind, by.id, by.name, recordedAt, corrects, key],
        );
        added += inserted.length;
      }
      const keys = measurements.map(({ key }) => key);
      const taken = await manager.createQueryBuilder(StoredMeasurement, 'one').where('one.handoffId = :handoffId AND one.idempotencyKey IN (:...keys)', { handoffId, keys }).orderBy('one.id').getMany();
      return { taken, added };
    });
  }

  async rhythm(handoffId: string): Promise<{ reportEveryDays: number; reviewEveryDays: number }> {
    return rhythmIn(this.dataSource.manager, handoffId);
  }

  async keepRhythm(handoffId: string, rhythm: { reportEveryDays: number; reviewEveryDays: number }): Promise<void> {
    await this.dataSource.manager.upsert(StoredSuccessPlan, { handoffId, ...rhythm }, ['handoffId']);
  }

  /** Signed ones, the newest first. */
  async signatures(handoffId: string): Promise<StoredSignature[]> {
    const rows = await this.dataSource.manager.find(StoredSignature, { where: { handoffId }, order: { signedAt: 'DESC' } });
    return rows.filter(({ signedAt }) => signedAt !== null);
  }

  /** Keeps what somebody is about to sign; it counts once the workflow has taken it in. */
  async keepSignature(row: Pick<StoredSignature, 'id' | 'handoffId' | 'body' | 'hash' | 'contactId' | 'signedName' | 'signedEmail'>): Promise<void> {
    await this.dataSource.manager.createQueryBuilder().insert().into(StoredSignature).values(row).orIgnore().execute();
  }

  /** The customer's last word on a case study. */
  async consent(handoffId: string): Promise<StoredConsent | null> {
    return this.dataSource.manager.findOne(StoredConsent, { where: { handoffId }, order: { id: 'DESC' } });
  }

  async answerCaseStudy(row: Omit<StoredConsent, 'id'>): Promise<void> {
    await this.dataSource.manager.insert(StoredConsent, row);
  }
}

/** The agreement as it stands, with the text that is signed and its hash. */
export function agreementAsSigned(compiled: HandoffPackage, entries: readonly MetricEntry[]): { agreement: Agreement; body: string; hash: string } {
  const agreement = agreementOf(compiled, entries);
  const body = canonical(agreement);
  return { agreement, body, hash: createHash('sha256').update(body, 'utf8').digest('hex') };
}

async function write(manager: EntityManager, handoffId: string, entries: readonly MetricEntry[], version: number | null): Promise<void> {
  const rows = entries.map((entry, position) => ({ ...entry, position, shown: shownMetric(entry) }));
  await manager.query(
    `INSERT INTO success_metrics AS stored (handoff_id, metric_id, position, read, found, read_version, edits, removed_at, shown)
     SELECT $1, id, position, nullif(read, 'null'), found, coalesce($2, 0), edits, "removedAt", nullif(shown, 'null')
     FROM jsonb_to_recordset($3) AS given (id text, position integer, read jsonb, found boolean, edits jsonb, "removedAt" timestamptz, shown jsonb)
     ON CONFLICT (handoff_id, metric_id) DO UPDATE SET position = excluded.position, read = excluded.read, found = excluded.found, edits = excluded.edits,
       removed_at = excluded.removed_at, shown = excluded.shown, read_version = coalesce($2, stored.read_version)`,
    [handoffId, version, JSON.stringify(rows)],
  );
}

