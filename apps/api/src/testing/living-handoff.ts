import { addDays, schedulePlan, scheduleSurveys, wallClock } from '@throughline/domain';
import type { HandoffState, Projection } from '@throughline/domain';
import { ProjectionRepository } from '@throughline/persistence';
import { aProjection, aState } from '@throughline/persistence/testing';
import type { CustomerHandoff, TestApi } from './test-api.ts';

const DAY = 86_400_000;
type Contact = CustomerHandoff['contacts'][number];

export interface LivingHandoff extends CustomerHandoff {
  state: HandoffState;
  /** Writes what happens next. */
  goOn(change: Partial<HandoffState>, more?: Partial<Omit<Projection, 'state'>>): Promise<void>;
}

/** A handoff in the middle of its life: a plan whose tasks are the second contact's, a call for help of the first, surveys of both. */
export async function aLivingHandoff(api: TestApi, change: Partial<HandoffState> = {}): Promise<LivingHandoff> {
  const { handoffId, contacts } = await api.handoff();
  const now = new Date().toISOString();
  const [first, second] = contacts as [Contact, Contact];
  const plan = schedulePlan({
    from: addDays(now, -30).slice(0, 10), goLiveTarget: null, isHoliday: () => false,
    at: (day) => `${day}T17:00:00.000Z`, kickoffAt: (day) => `${day}T10:00:00.000Z`, assignees: () => second.id,
  });
  const surveys = scheduleSurveys(new Date(Date.now() - 31 * DAY).toISOString(), [first.id, second.id]).map((survey, index) => ({ ...survey, status: index === 0 ? ('open' as const) : survey.status }));
  let state = aState(handoffId, {
    phase: 'implementation', sequence: 2, clock: wallClock(now), plan, surveys,
    contactIds: contacts.map(({ id }) => id), respondentIds: contacts.map(({ id }) => id),
    escalations: [{ id: 'help-1', contactId: first.id, openedAt: now, answerBy: addDays(now, 1), acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null }],
    ...change,
  });
  const projections = new ProjectionRepository(api.database.dataSource);
  const write = (more: Partial<Omit<Projection, 'state'>>) => projections.applyProjection(aProjection(state, more));
  await write({ words: [{ kind: 'help', escalationId: 'help-1', contactId: first.id, words: 'Where do I find the import?' }] });
  return {
    handoffId, contacts,
    get state() {
      return state;
    },
    async goOn(next, more = {}) {
      state = { ...state, ...next, sequence: state.sequence + 1 };
      await write(more);
    },
  };
}
