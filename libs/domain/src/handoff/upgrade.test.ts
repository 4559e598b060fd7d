import { aHandoff } from '../testing/handoff.builder.ts';
import { STATE_VERSION } from './state.ts';
import { upgradeState } from './upgrade.ts';

describe('a state that was carried over', () => {
  it('stays as it is when this release wrote it', () => {
    const state = aHandoff().inReview(80).build();
    expect(upgradeState(STATE_VERSION, state)).toEqual(state);
  });

  it('passes through every version in between', () => {
    const upgrades = {
      1: (state: Record<string, unknown>) => ({ ...state, added: 'in 2' }),
      2: (state: Record<string, unknown>) => ({ ...state, seen: state['added'] }),
    };
    expect(upgradeState(1, { version: 1, phase: 'review' }, upgrades, 3)).toEqual({ version: 3, phase: 'review', added: 'in 2', seen: 'in 2' });
    expect(upgradeState(2, { version: 2, added: 'before' }, upgrades, 3)).toEqual({ version: 3, added: 'before', seen: 'before' });
  });

  it('is not guessed at when a newer release wrote it, or when a step is missing', () => {
    expect(() => upgradeState(2, {}, {}, 1)).toThrow('has version 2');
    expect(() => upgradeState(1, {}, {}, 2)).toThrow('from version 1 of the state to 2');
  });
});
