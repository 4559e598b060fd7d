import { aHandoff, BEGIN, evening } from '../testing/handoff.builder.ts';
import { deadlines } from './deadlines.ts';
import type { HandoffDraft } from './draft.ts';
import { movePlan, refusalToMovePlan } from './plan-move.ts';
import type { HandoffState } from './state.ts';

const LUCIA = { kind: 'person', id: 'lucia' } as const;

function moved(state: HandoffState, dueDates: Record<string, string>, goLiveAt = state.plan!.goLiveAt) {
  const draft: HandoffDraft = { state, events: [], mails: [], words: [] };
  movePlan(draft, { dueDates: Object.entries(dueDates).map(([milestoneId, dueAt]) => ({ milestoneId, dueAt })), kickoffAt: state.plan!.kickoffAt, goLiveAt, actor: LUCIA }, BEGIN);
  return { draft, step: (id: string) => state.plan!.milestones.find((one) => one.id === id)! };
}

describe('moving the plan', () => {
  it('gives open steps their new dates and tells what they were', () => {
    const state = aHandoff().inImplementation().build();
    const goLive = state.plan!.goLiveAt;
    const { draft, step } = moved(state, { 'go-live': evening('2026-09-01') }, evening('2026-09-01'));
    expect([step('go-live').dueAt, state.plan!.goLiveAt]).toEqual([evening('2026-09-01'), evening('2026-09-01')]);
    expect(draft.events).toMatchObject([{ type: 'plan.moved', actor: LUCIA, before: { goLiveAt: goLive, dueDates: [{ milestoneId: 'go-live', dueAt: goLive }] }, after: { goLiveAt: evening('2026-09-01') } }]);
  });

  it('leaves what is complete, and what the workflow does not know', () => {
    const state = aHandoff().inImplementation().completed(['kick-off']).build();
    const { due } = { due: state.plan!.milestones.find(({ id }) => id === 'kick-off')!.dueAt };
    const { draft, step } = moved(state, { 'kick-off': evening('2026-09-01'), party: evening('2026-09-01') });
    expect([step('kick-off').dueAt, draft.events]).toEqual([due, []]);
  });

  it('reminds anew of a later date, and not again of an earlier one', () => {
    const state = aHandoff().inImplementation().build();
    for (const one of state.plan!.milestones) Object.assign(one, { remindedAt: BEGIN, overdueNoticeAt: BEGIN });
    moved(state, { 'sample-data': evening('2026-09-01'), testers: evening('2026-03-05') });
    expect(deadlines(state).map(({ kind, subject }) => [kind, subject])).toEqual([['task_due_soon', 'sample-data'], ['milestone_overdue', 'sample-data']]);
  });

  it('is refused outside the implementation', () => {
    expect(refusalToMovePlan(aHandoff().inReview(80).build())).toMatchObject({ code: 'wrong_phase' });
    expect(refusalToMovePlan(aHandoff().inImplementation().build())).toBeNull();
  });
});
