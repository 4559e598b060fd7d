import fc from 'fast-check';
import { BEGIN, aHandoff } from '../testing/handoff.builder.ts';
import { addDays, toMs } from '../time/instant.ts';
import { deadlines } from './deadlines.ts';
import { meetDeadline } from './meet-deadline.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';

const draftOf = (state: HandoffState): HandoffDraft => ({ state: JSON.parse(JSON.stringify(state)) as HandoffState, events: [], mails: [], words: [] });
const kinds = (state: HandoffState): string[] => deadlines(state).map(({ kind, subject }) => (subject ? `${kind} ${subject}` : kind));

/** Lives on without anybody doing anything, and says what happened. */
function liveOn(state: HandoffState, until: string): HandoffDraft {
  const draft = draftOf(state);
  for (let next = deadlines(draft.state)[0]; next && toMs(next.at) <= toMs(until); next = deadlines(draft.state)[0]) meetDeadline(draft, next, next.at);
  return draft;
}

describe('the deadlines of a handoff', () => {
  it('are the reminder of the review after a day, and none while the seller has it', () => {
    const state = aHandoff().inReview(80).build();
    expect(deadlines(state)).toEqual([{ at: addDays(BEGIN, 1), kind: 'review_reminder', subject: null }]);
    state.review!.returnedAt = BEGIN;
    expect(deadlines(state)).toEqual([]);
  });

  it('are, for each open step, the notice that it is late, and for a customer’s task a reminder three days before', () => {
    const state = aHandoff().inImplementation().build();
    const task = state.plan!.milestones.find(({ side }) => side === 'customer')!;
    const ours = state.plan!.milestones.find(({ side }) => side === 'vendor')!;
    const of = (id: string) => deadlines(state).filter(({ subject }) => subject === id).map(({ at, kind }) => [kind, toMs(at) - toMs(state.plan!.milestones.find((one) => one.id === id)!.dueAt)]);
    expect(of(task.id)).toEqual([['task_due_soon', -3 * 86_400_000], ['milestone_overdue', 60_000]]);
    expect(of(ours.id)).toEqual([['milestone_overdue', 60_000]]);
    task.completedAt = BEGIN;
    expect(of(task.id)).toEqual([]);
  });

  it('come in their order', () => {
    const at = deadlines(aHandoff().inObservation(BEGIN).askedForHelp().build()).map((one) => toMs(one.at));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at.length).toBeGreaterThan(4);
  });

  it('of help end when somebody acknowledges it', () => {
    expect(kinds(aHandoff().inImplementation().askedForHelp().build())[0]).toBe('help_unacknowledged help-1');
    expect(kinds(aHandoff().inImplementation().askedForHelp({ acknowledgedAt: BEGIN }).build())).not.toContain('help_unacknowledged help-1');
  });

  it('are none once it has ended, also when somebody had asked for help', () => {
    for (const phase of ['closed', 'cancelled'] as const) {
      const state = aHandoff().inObservation(BEGIN).askedForHelp().build();
      state.phase = phase;
      expect(deadlines(state)).toEqual([]);
    }
  });
});

describe('what happens at a deadline', () => {
  it('takes it off the list, whatever it was and however late, so that the list ends', () => {
    const states = [aHandoff().inReview(80), aHandoff().inImplementation().askedForHelp(), aHandoff().inObservation(BEGIN).askedForHelp()].map((builder) => builder.build());
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.nat(400), (state, late) => {
        const draft = draftOf(state);
        let met = 0;
        for (let next = deadlines(draft.state)[0]; next; next = deadlines(draft.state)[0]) {
          meetDeadline(draft, next, addDays(next.at, late));
          met += 1;
          expect(met).toBeLessThan(50);
        }
        expect(met).toBeGreaterThan(0);
      }),
    );
  });

  it('never writes the same mail to the same person twice', () => {
    const { mails } = liveOn(aHandoff().inObservation(BEGIN).askedForHelp().build(), addDays(BEGIN, 400));
    const keys = mails.map(({ key, to }) => `${key} ${JSON.stringify(to)}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(mails.filter(({ kind }) => kind === 'survey-invitation')).toHaveLength(3 * 2);
    expect(mails.filter(({ kind }) => kind === 'survey-reminder')).toHaveLength(3 * 2 * 2);
  });

  it('leads from the observation to the learning on day ninety, with the last survey still open', () => {
    const { state, events } = liveOn(aHandoff().inObservation(BEGIN).build(), addDays(BEGIN, 91));
    expect(state.phase).toBe('learning');
    expect(state.surveys.map(({ status }) => status)).toEqual(['closed', 'closed', 'open']);
    expect(events.find(({ type }) => type === 'observation.ended')?.at).toBe(addDays(BEGIN, 90));
  });

  it('asks nobody in a survey whose time had passed before anybody could be asked', () => {
    const draft = draftOf(aHandoff().inObservation(BEGIN).build());
    const now = addDays(BEGIN, 50);
    for (let next = deadlines(draft.state)[0]; next && toMs(next.at) <= toMs(now); next = deadlines(draft.state)[0]) meetDeadline(draft, next, now);
    expect(draft.mails).toEqual([]);
    expect(draft.state.surveys[0]!.status).toBe('closed');
  });

  it('records no reminder of a survey that closes before anybody could be reminded', () => {
    const draft = draftOf(aHandoff().inObservation(BEGIN).build());
    const opening = deadlines(draft.state)[0]!;
    meetDeadline(draft, opening, opening.at);
    const now = addDays(opening.at, 20);
    for (let next = deadlines(draft.state)[0]; next && toMs(next.at) <= toMs(now); next = deadlines(draft.state)[0]) meetDeadline(draft, next, now);
    expect(draft.events.map(({ type }) => type)).toEqual(['survey.opened', 'survey.closed']);
  });

  it('writes one reminder for two that were missed', () => {
    const draft = draftOf(aHandoff().inObservation(BEGIN).build());
    const opening = deadlines(draft.state)[0]!;
    meetDeadline(draft, opening, opening.at);
    const now = addDays(opening.at, 8);
    meetDeadline(draft, deadlines(draft.state)[0]!, now);
    expect(draft.mails.filter(({ kind }) => kind === 'survey-reminder').map(({ to }) => to)).toEqual([{ kind: 'contact', contactId: 'ada' }, { kind: 'contact', contactId: 'ben' }]);
    expect(kinds(draft.state)).not.toContain('survey_reminder day-30');
  });
});
