import { aHandoff } from '../testing/handoff.builder.ts';
import { completionBlockedBy, milestoneStatus, refusalToComplete, refusalToReopen } from './completion.ts';

const SAID = { note: 'All of us were there.', proof: null };
const PROVEN = { note: 'Signed on paper.', proof: 'https://files.example/design.pdf' };

describe('completing a step of the plan', () => {
  it('is allowed when everything it needs is complete', () => {
    expect(refusalToComplete(aHandoff().inImplementation().build(), 'kick-off', SAID)).toBeNull();
  });

  it('is refused by the titles of what is still open', () => {
    const refusal = refusalToComplete(aHandoff().inImplementation().build(), 'detailed-plan', SAID);
    expect(refusal).toEqual({ code: 'open_needs', message: '“Detailed plan agreed” cannot be completed before “Name your project team” and “Kick-off held”.' });
  });

  it('names only what is open when a part is complete', () => {
    const state = aHandoff().inImplementation().completed(['kick-off']).build();
    expect(completionBlockedBy(state, 'detailed-plan')?.message).toBe('“Detailed plan agreed” cannot be completed before “Name your project team”.');
  });

  it('is refused for a step that is not in the plan', () => {
    expect(refusalToComplete(aHandoff().inImplementation().build(), 'party', SAID)?.code).toBe('unknown_milestone');
  });

  it('is refused a second time', () => {
    expect(refusalToComplete(aHandoff().inImplementation().completed(['kick-off']).build(), 'kick-off', SAID)?.code).toBe('already_complete');
  });

  it('is refused after the implementation', () => {
    const state = aHandoff().inImplementation().build();
    state.phase = 'observation';
    expect(refusalToComplete(state, 'kick-off', SAID)?.code).toBe('wrong_phase');
  });

  it('needs a note for a milestone, and none for a task of the customer', () => {
    const state = aHandoff().inImplementation().build();
    expect(refusalToComplete(state, 'kick-off', { note: '  ', proof: null })).toMatchObject({ code: 'note_missing', field: 'note' });
    expect(refusalToComplete(state, 'project-team', { note: '', proof: null })).toBeNull();
  });

  it('needs proof where the template says so', () => {
    const state = aHandoff().inImplementation().completed(['kick-off', 'project-team', 'detailed-plan', 'sample-data']).build();
    expect(refusalToComplete(state, 'design', SAID)).toMatchObject({ code: 'proof_missing', field: 'proof' });
    expect(refusalToComplete(state, 'design', PROVEN)).toBeNull();
  });
});

describe('reopening a step', () => {
  const state = aHandoff().inImplementation().completed(['kick-off', 'project-team', 'detailed-plan']).build();

  it('is allowed for the last one completed', () => {
    expect(refusalToReopen(state, 'detailed-plan')).toBeNull();
  });

  it('is refused when something complete builds on it, which is named', () => {
    expect(refusalToReopen(state, 'kick-off')).toEqual({ code: 'needed_by_completed', message: '“Kick-off held” cannot be reopened: “Detailed plan agreed” builds on it and is complete.' });
  });

  it('is refused for a step that is open anyway', () => {
    expect(refusalToReopen(state, 'design')?.code).toBe('not_complete');
  });

  it('is refused for go-live once the observation has begun', () => {
    expect(refusalToReopen(aHandoff().inObservation('2026-06-01T12:00:00.000Z').build(), 'go-live')?.code).toBe('golive_reached');
  });
});

describe('the status of a step', () => {
  const { plan } = aHandoff().inImplementation().completed(['kick-off']).build();
  const status = (id: string, now: string) => {
    const step = plan?.milestones.find((one) => one.id === id);
    return plan && step ? milestoneStatus(step, plan, now) : undefined;
  };

  it.each([
    ['kick-off', '2026-03-03T09:00:00Z', 'done'],
    ['sample-data', '2026-03-03T09:00:00Z', 'open'],
    ['detailed-plan', '2026-03-03T09:00:00Z', 'waiting'],
    ['detailed-plan', '2027-03-03T09:00:00Z', 'late'],
  ])('of %s at %s is %s', (id, now, expected) => {
    expect(status(id, now)).toBe(expected);
  });
});
