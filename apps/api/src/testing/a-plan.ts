import type { PlanDocument, PlanTask } from '@throughline/domain';
import request from 'supertest';
import type { TestApi } from './test-api.ts';

function task(id: string, title: string, duration: number, more: Partial<PlanTask> = {}): PlanTask {
  return {
    id, title, phase: 'build', kind: duration === 0 ? 'milestone' : 'task', side: 'vendor', ownerRole: 'consultant', owner: null, contactId: null, duration, estimate: null,
    calendar: 'vendor', constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'template', ref: null },
    actual: { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null }, ...more,
  };
}

/** Sample data of the customer's, our migration, a promised training, go-live: from a Monday far ahead, so that no test meets its today. */
export function aPlanDocument(change: Partial<PlanDocument> = {}): PlanDocument {
  return {
    template: { id: 'standard', version: 1 }, start: '2040-01-02', goLiveTarget: null,
    calendars: [{ id: 'vendor', title: 'Us', weekend: [6, 7], off: [] }, { id: 'customer', title: 'Customer', weekend: [6, 7], off: [] }],
    phases: [{ id: 'build', title: 'Build', acceptance: [{ id: 'loaded', text: 'All records are loaded', metAt: null, metBy: null }], acceptedAt: null, acceptedBy: null }],
    tasks: [
      task('sample-data', 'Send sample data', 5, { side: 'customer', calendar: 'customer' }),
      task('migrate', 'Migrate the records', 10, { hours: { mig: 6 } }),
      task('train', 'Train the testers', 2, { category: 'training', audience: 'Testers', constraint: { kind: 'finish_by', day: '2040-01-27', promise: 'trained' } }),
      task('go-live', 'Go-live', 0),
    ],
    links: [{ from: 'sample-data', to: 'migrate', type: 'FS', lag: 0 }, { from: 'migrate', to: 'train', type: 'FS', lag: 0 }, { from: 'train', to: 'go-live', type: 'FS', lag: 0 }],
    resources: [{ id: 'mig', name: 'Mia Grate', role: 'Migration lead', side: 'vendor', hoursPerWeek: 40, absences: [] }],
    cutover: { checklist: [{ id: 'backup', text: 'The old system is saved', side: 'customer', tickedAt: null, tickedBy: null }], criteria: ['No open fault that stops work'], decisions: [], rollback: { trigger: 'Orders cannot be taken for an hour', steps: ['Open the old system'], testedAt: null, testedBy: null } },
    escalation: [], cadence: [], baseline: null, ...change,
  };
}

/** Gives a handoff a plan that counts, or a draft. */
export async function givePlan(api: TestApi, handoffId: string, document: PlanDocument, status: 'draft' | 'baselined' = 'baselined'): Promise<void> {
  await api.database.dataSource.query(
    `INSERT INTO plans (handoff_id, revision, status, package_version, document, time_zone, told_revision) VALUES ($1, 1, $2, 1, $3, 'Europe/Berlin', CASE WHEN $2 = 'baselined' THEN 1 END)`,
    [handoffId, status, JSON.stringify(document)],
  );
}

/** A handoff with a plan that counts, a promise among its tasks, and ways to read and change it as one person. */
export async function planAt(api: TestApi, person: { cookie: string }, ...given: Parameters<typeof aPlanDocument>) {
  const { handoffId } = await api.handoff();
  await api.database.dataSource.query(
    `INSERT INTO ledger_entries (handoff_id, entry_id, origin, corrections, marked) VALUES ($1, 'trained', 'manual', '{"what": {"value": "The testers are trained by the end of January.", "by": "x", "at": "2026-03-01T00:00:00Z"}}', '[]')`,
    [handoffId],
  );
  await givePlan(api, handoffId, aPlanDocument(...given));
  const path = `/api/handoffs/${handoffId}/plan`;
  const post = (action: string, body: object, { cookie } = person) => request(api.http).post(`${path}/${action}`).set('Cookie', cookie).set('Origin', api.config.PUBLIC_URL).send(body);
  const get = async () => (await request(api.http).get(path).set('Cookie', person.cookie).expect(200)).body;
  return { handoffId, get, post, change: (changes: object[], more: object = {}) => post('changes', { changes, ...more }) };
}
