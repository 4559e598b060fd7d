import { createApiClient } from '@throughline/client';
import type { components } from '@throughline/client';
import type { PlanEdit } from '@throughline/domain';
import { ask } from '../ask.ts';
import type { Settings } from '../settings.ts';
import type { ShownPlan, ShownWhatIf } from './shown-plan.ts';

type PlanView = components['schemas']['Plan'];

const clientOf = ({ url, apiKey }: Settings) => createApiClient({ baseUrl: url, apiKey });
const whoOf = ({ owner, contact, ownerRole, side }: PlanView['tasks'][number]): string => owner ?? contact?.name ?? ownerRole?.replaceAll('_', ' ') ?? (side === 'vendor' ? 'we' : side === 'customer' ? 'the customer' : 'a third party');

/** The plan of a handoff as it stands on the server. */
export async function planOfHandoff(id: string, settings: Settings): Promise<{ view: PlanView; shown: ShownPlan }> {
  const params = { params: { path: { id } } };
  const { accountName } = await ask(settings, clientOf(settings).GET('/api/handoffs/{id}', params));
  const view = await ask(settings, clientOf(settings).GET('/api/handoffs/{id}/plan', params));
  const shown: ShownPlan = {
    customer: accountName ?? 'A customer without a name', goLive: { wished: view.goLiveTarget, agreed: view.goLive.agreed, forecast: view.goLive.forecast }, phases: view.phases, conflicts: view.conflicts,
    tasks: view.tasks.map((task) => ({ id: task.id, title: task.title, phase: task.phase, kind: task.kind, who: whoOf(task), start: task.start, finish: task.finish, totalFloat: task.totalFloat, critical: task.critical, done: task.status === 'done' })),
  };
  return { view, shown };
}

/** What changes of it would mean, computed by the server; nothing is kept. */
export async function whatIfOfHandoff(id: string, { customer, tasks }: ShownPlan, edits: readonly PlanEdit[], settings: Settings): Promise<ShownWhatIf> {
  const result = await ask(settings, clientOf(settings).POST('/api/handoffs/{id}/plan/what-if', { params: { path: { id } }, body: { changes: edits as components['schemas']['WhatIf']['changes'] } }));
  return { customer, ...result, titles: new Map([...tasks, ...result.tasks].map(({ id: task, title }) => [task, title])) };
}
