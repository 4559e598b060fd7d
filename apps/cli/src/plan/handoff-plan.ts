import { createApiClient } from '@throughline/client';
import type { components } from '@throughline/client';
import type { PlanEdit } from '@throughline/domain';
import { ask } from '../ask.ts';
import type { Settings } from '../settings.ts';
import { whoDoes } from './shown-plan.ts';
import type { OpenPlan, ShownPlan, ShownSimulation, ShownWhatIf } from './shown-plan.ts';

type Changes = components['schemas']['WhatIf']['changes'];

/** The plan of a handoff as it stands on the server, which also computes what changes would mean and keeps nothing of it. */
export async function planOfHandoff(id: string, settings: Settings): Promise<OpenPlan> {
  const client = createApiClient({ baseUrl: settings.url, apiKey: settings.apiKey });
  const params = { params: { path: { id } } };
  const { accountName } = await ask(settings, client.GET('/api/handoffs/{id}', params));
  const view = await ask(settings, client.GET('/api/handoffs/{id}/plan', params));
  const shown: ShownPlan = {
    customer: accountName ?? 'A customer without a name', goLive: { wished: view.goLiveTarget, agreed: view.goLive.agreed, forecast: view.goLive.forecast }, phases: view.phases, conflicts: view.conflicts,
    tasks: view.tasks.map((task) => ({ id: task.id, title: task.title, phase: task.phase, kind: task.kind, who: whoDoes({ ...task, name: task.owner ?? task.contact?.name }), start: task.start, finish: task.finish, totalFloat: task.totalFloat, critical: task.critical, done: task.status === 'done' })),
  };
  const tryOut = async (edits: readonly PlanEdit[]): Promise<ShownWhatIf> => {
    const result = await ask(settings, client.POST('/api/handoffs/{id}/plan/what-if', { ...params, body: { changes: edits as Changes } }));
    return { customer: shown.customer, ...result, titles: new Map([...shown.tasks, ...result.tasks].map(({ id: task, title }) => [task, title])) };
  };
  const simulate = (edits: readonly PlanEdit[], seed: number): Promise<ShownSimulation> => ask(settings, client.POST('/api/handoffs/{id}/plan/simulation', { ...params, body: { seed, changes: edits as Changes } }));
  return { view, shown, tryOut, simulate };
}
