import { DeliveryAccepted, HandoffDetail, HandoffPage, PlanView, Problem, SimulationView, WhatIfView } from '@throughline/contract/http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';

export const HANDOFF_ID = '5f0c9b0e-8a52-4a3e-9d8e-1f2a3b4c5d6e';
export const KEY = 'tlk_for-this-test';

const clock = { startsAt: '2026-03-02T09:00:00.000Z', realStart: '2026-03-02T09:00:00.000Z', dayLength: 86_400_000, now: '2026-03-27T09:00:00.000Z', demonstration: true };
const row: z.input<typeof HandoffDetail> = {
  id: HANDOFF_ID, accountId: null, accountName: 'Harbour & Finch', dealName: 'First year', phase: 'review', phaseEnteredAt: '2026-03-26T08:00:00.000Z', closedAt: '2026-03-02T09:00:00.000Z',
  currency: 'EUR', arr: 120_000, ownerName: 'Cleo Success', health: null, nextAction: null, nextDeadline: '2026-03-30T08:00:00.000Z', clock, waiting: null,
  sequence: 4, deal: { tcv: null, termMonths: null, contractStart: null, renewalDate: null, goLiveTarget: null },
  gate: {
    points: 61, maximum: 90, threshold: 72, categories: [], untreated: [], blocking: [], antiPatterns: [],
    gaps: [{ id: 'sso', category: 'technicalRequirements', question: 'Which identity provider do they use?', why: 'Sign-in has to work on the first day.', points: 6, ask: { name: 'Sam Engineer', email: null }, answer: null, asked: null }],
  },
  review: null, condition: null, briefing: null, introduction: null, plan: null, wentLiveAt: null, observation: null, surveys: [], escalations: [], lessons: null, stakeholders: [], team: [], undelivered: [], cancelledAt: null, cancelReason: null,
};

const task: z.input<typeof PlanView>['tasks'][number] = {
  id: 'design', title: 'Design signed off', phase: 'design', kind: 'milestone', side: 'vendor', ownerRole: 'solutions_engineer', owner: null, contact: null, duration: 0, estimate: null, calendar: 'weekdays',
  constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'template', ref: 'standard' }, step: true, start: '2026-05-04', finish: '2026-05-04', lateStart: '2026-05-04', lateFinish: '2026-05-04',
  totalFloat: 0, freeFloat: 0, critical: true, status: 'green', reason: 'On plan.', baseline: null, slip: 0, actual: { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null }, moves: [],
};
const plan: z.input<typeof PlanView> = {
  revision: 3, status: 'baselined', asOf: '2026-04-14', timeZone: 'Europe/London', template: { id: 'standard', version: 1 }, start: '2026-03-30', goLiveTarget: '2026-06-30', finish: '2026-07-29',
  goLive: { agreed: '2026-06-30', forecast: '2026-07-02', slip: 2 }, phases: [{ id: 'design', title: 'Design', start: '2026-05-04', finish: '2026-05-04', status: 'green', acceptance: [], acceptedAt: null, acceptedBy: null, blocked: null }],
  tasks: [task], links: [], criticalPath: ['design'], conflicts: [], promises: [], calendars: [], resources: [], cutover: { checklist: [], criteria: [], decisions: [], rollback: { trigger: '', steps: [], testedAt: null, testedBy: null } },
  escalation: [], attribution: null, risks: [], contingency: { goLive: { base: '2026-07-02', contingency: '2026-07-16', days: 10 }, buffers: [], tasks: [] }, overAllocated: [], duties: [], touchpoints: [],
  changes: [], undo: null,
};
const tried: z.input<typeof WhatIfView> = {
  revision: 3, goLive: { before: '2026-07-02', after: '2026-07-09', days: 5 }, criticalPath: { before: ['design'], after: ['design'] }, moved: [], floats: [], mends: [], tasks: [],
  breaks: [{ task: 'design', title: 'Design signed off', kind: 'finish_by', day: '2026-05-04', earliest: '2026-05-11', days: 5, promise: { id: 'p1', what: 'The design in early May' }, gives: [], message: 'The design was promised for 4 May.' }],
};

const drawn = { runs: 1000, seed: 7, percentiles: [{ percent: 10, day: '2026-06-29' }, { percent: 50, day: '2026-07-03' }, { percent: 80, day: '2026-07-10' }, { percent: 90, day: '2026-07-14' }], days: [{ day: '2026-07-03', count: 1000 }], target: { day: '2026-06-30', share: 0.124 } };
const simulated: z.input<typeof SimulationView> = { revision: 3, goLive: '2026-07-02', basis: { open: 20, estimated: 12, critical: 8, criticalEstimated: 6, fromHistory: 4, finishedPlans: 9 }, chances: drawn, silent: null, before: null };

export interface StubApi {
  url: string;
  /** Every request that came, as method, path and body. */
  requests: { line: string; body: string }[];
  close(): Promise<void>;
}

/** A server that answers what the contract says the API answers: its schemas check every answer given here. */
export async function startStubApi(): Promise<StubApi> {
  const requests: StubApi['requests'] = [];
  const problem = (status: number, code: string, detail: string, errors?: { path: string; message: string }[]) => ({ status, body: Problem.parse({ type: 'about:blank', title: 'No', status, detail, code, correlationId: 'c-1', ...(errors ? { errors } : {}) }) });
  const answers = (line: string, body: string, authorization: string | undefined): { status: number; body: unknown } => {
    if (authorization !== `Bearer ${KEY}`) return problem(401, 'not_signed_in', 'Sign in first.');
    if (line.startsWith('POST /api/import')) {
      if (body.includes('refuse-me')) return problem(403, 'not_permitted', 'This key may not let deals in.');
      return { status: 202, body: DeliveryAccepted.parse({ deliveryId: 'd-1', status: 'accepted', handoffId: HANDOFF_ID, url: `http://localhost/handoffs/${HANDOFF_ID}` }) };
    }
    if (line === `GET /api/handoffs/${HANDOFF_ID}/plan`) return { status: 200, body: PlanView.parse(plan) };
    if (line === `POST /api/handoffs/${HANDOFF_ID}/plan/what-if`) return { status: 200, body: WhatIfView.parse(tried) };
    if (line === `POST /api/handoffs/${HANDOFF_ID}/plan/simulation`) return { status: 200, body: SimulationView.parse({ ...simulated, before: body.includes('"delay"') ? drawn : null }) };
    if (line === `GET /api/handoffs/${HANDOFF_ID}`) return { status: 200, body: HandoffDetail.parse(row) };
    if (line.startsWith('GET /api/handoffs?') && line.includes('q=nobody')) return { status: 200, body: HandoffPage.parse({ items: [], total: 0, page: 1, size: 50, byPhase: {} }) };
    if (/^GET \/api\/handoffs(\?|$)/.test(line)) return { status: 200, body: HandoffPage.parse({ items: [row], total: 3, page: 1, size: 1, byPhase: { review: 3 } }) };
    return problem(404, 'not_found', 'There is no such handoff.');
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const line = `${request.method} ${request.url}`;
      requests.push({ line, body });
      const answer = answers(line, body, request.headers.authorization);
      response.writeHead(answer.status, { 'content-type': answer.status < 400 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
