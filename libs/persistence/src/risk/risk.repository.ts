import { isRegistered, riskIn } from '@throughline/domain';
import type { Actor, Instant, RegisterEntry } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { StoredRisk, StoredRiskChange } from './risk.entity.ts';
import type { RiskChangeKind } from './risk.entity.ts';

/** Who changes the register, and when. */
export interface RiskChangeHead { key: string; at: Instant; actor: Actor & { name: string } }

/** What a change makes of the register: entries that are new or other than before, and what is remembered of it. */
export interface RiskChange { kind: RiskChangeKind; riskId: string; entries: RegisterEntry[]; note: string; fields?: string[] }

const COMPILER = { kind: 'system', name: 'Compiler' } as const;

/** The registers of handoffs, in and out. */
export class RiskRepository {
  constructor(private readonly dataSource: DataSource) {}

  async entries(handoffId: string): Promise<RegisterEntry[]> {
    return entriesIn(this.dataSource.manager, handoffId);
  }

  /** Everything that became of the risks, the oldest first. */
  async changes(handoffId: string): Promise<StoredRiskChange[]> {
    return this.dataSource.manager.find(StoredRiskChange, { where: { handoffId }, order: { id: 'ASC' } });
  }

  /** Writes the compiler's part and nothing of people's; a run that was overtaken changes nothing. */
  async storeReading(handoffId: string, version: number, register: readonly RegisterEntry[], at: Instant): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await lock(manager, handoffId);
      const [newest] = await manager.query<{ version: number }[]>('SELECT coalesce(max(read_version), 0) AS version FROM risks WHERE handoff_id = $1', [handoffId]);
      if ((newest?.version ?? 0) > version) return;
      const before = new Map((await entriesIn(manager, handoffId)).map((entry) => [entry.id, entry]));
      await manager.query(
        `INSERT INTO risks AS stored (handoff_id, risk_id, origin, read, found, read_version)
         SELECT $1, id, origin, nullif(read, 'null'), found, $2 FROM jsonb_to_recordset($3) AS given (id text, origin text, read jsonb, found boolean)
         ON CONFLICT (handoff_id, risk_id) DO UPDATE SET read = excluded.read, found = excluded.found, read_version = excluded.read_version`,
        [handoffId, version, JSON.stringify(register.map(({ id, origin, read, found }) => ({ id, origin, read, found })))],
      );
      for (const entry of register) {
        const known = before.get(entry.id);
        const now = { ...entry, ...(known ? { edits: known.edits, status: known.status, mergedInto: known.mergedInto } : {}) };
        const kind = seen(known, now);
        if (kind !== null) await remember(manager, handoffId, now, { kind, key: `compile/${version}/${entry.id}`, at, actor: COMPILER, note: '' });
      }
    });
  }

  /**
   * Changes the register in one transaction; the same key again changes nothing. Whatever `work` throws, nothing has changed.
   */
  async change(handoffId: string, { key, at, actor }: RiskChangeHead, work: (entries: RegisterEntry[]) => RiskChange): Promise<{ repeated: boolean; riskId: string }> {
    return this.dataSource.transaction(async (manager) => {
      await lock(manager, handoffId);
      const [done] = await manager.query<{ riskId: string }[]>('SELECT risk_id AS "riskId" FROM risk_changes WHERE handoff_id = $1 AND key = $2', [handoffId, key]);
      if (done) return { repeated: true, riskId: done.riskId };
      const before = await entriesIn(manager, handoffId);
      const { kind, riskId, entries, note, fields } = work(before);
      for (const { id, origin, edits, status, mergedInto } of entries) {
        await manager.query(
          `INSERT INTO risks (handoff_id, risk_id, origin, edits, status, merged_into) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (handoff_id, risk_id) DO UPDATE SET edits = excluded.edits, status = excluded.status, merged_into = excluded.merged_into`,
          [handoffId, id, origin, JSON.stringify(edits), status, mergedInto],
        );
      }
      const changed = entries.find(({ id }) => id === riskId) ?? before.find(({ id }) => id === riskId);
      if (changed === undefined) throw new Error(`A change of ${riskId} that leaves no such risk.`);
      const { score } = riskIn(changed);
      await remember(manager, handoffId, changed, { kind, key, at, actor: { kind: actor.kind === 'api_key' ? 'api_key' : 'person', name: actor.name }, note });
      const former = before.find(({ id }) => id === riskId);
      await manager.query(
        `INSERT INTO events (handoff_id, key, type, at, recorded_at, actor_kind, actor_id, actor_name, subject, visibility, before, after) VALUES ($1, $2, $3, $4, now(), $5, $6, $7, $8, 'team', $9, $10)`,
        [handoffId, `risk/${key}`, `risk.${kind}`, at, actor.kind, actor.id, actor.name, riskId, former ? { score: riskIn(former).score } : null, { score, note, name: riskIn(changed).statement, ...(fields ? { fields } : {}) }],
      );
      await manager.query(`SELECT pg_notify('throughline_handoff', $1)`, [handoffId]);
      return { repeated: false, riskId };
    });
  }
}

/** What a compile run changed about a risk, as far as its history tells; null for nothing. */
function seen(before: RegisterEntry | undefined, now: RegisterEntry): RiskChangeKind | null {
  if (before === undefined) return 'found';
  if (before.found !== now.found) return now.found ? 'found' : isRegistered(now) ? null : 'gone';
  return riskIn(before).score === riskIn(now).score ? null : 'graded';
}

/** One change of a handoff's register at a time. */
async function lock(manager: EntityManager, handoffId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`risks/${handoffId}`]);
}

async function entriesIn(manager: EntityManager, handoffId: string): Promise<RegisterEntry[]> {
  const rows = await manager.find(StoredRisk, { where: { handoffId }, order: { riskId: 'ASC' } });
  return rows.map(({ riskId: id, origin, read, found, edits, status, mergedInto }) => ({ id, origin, read, found, edits, status, mergedInto }));
}

type Remembered = Pick<StoredRiskChange, 'kind' | 'key' | 'at' | 'note'> & { actor: { kind: StoredRiskChange['actorKind']; name: string } };

async function remember(manager: EntityManager, handoffId: string, entry: RegisterEntry, { kind, key, at, actor, note }: Remembered): Promise<void> {
  const { severity, likelihood } = riskIn(entry);
  await manager.query(
    `INSERT INTO risk_changes (handoff_id, risk_id, key, kind, at, actor_kind, actor_name, note, severity, likelihood) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (handoff_id, key) DO NOTHING`,
    [handoffId, entry.id, key, kind, at, actor.kind, actor.name, note, severity, likelihood],
  );
}
