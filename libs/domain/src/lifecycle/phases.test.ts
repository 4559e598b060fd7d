import { PHASES, TRANSITIONS, canMove, isEnded, isIntroduced, takesDossier } from './phases.ts';
import type { Phase } from './phases.ts';

function reachableFrom(start: Phase): Set<Phase> {
  const reached = new Set<Phase>([start]);
  for (const phase of reached) for (const next of TRANSITIONS[phase]) reached.add(next);
  return reached;
}

describe('the lifecycle', () => {
  it('can reach every phase from its beginning', () => {
    expect([...reachableFrom('intake')].toSorted()).toEqual([...PHASES].toSorted());
  });

  it.each(PHASES)('has a way from %s to an end, and each way that does not turn back gets there', (phase) => {
    expect([...reachableFrom(phase)].some(isEnded)).toBe(true);
    let onward: Phase = phase;
    for (let steps = 0; !isEnded(onward); steps += 1) {
      expect(steps).toBeLessThan(PHASES.length);
      const from = onward;
      onward = TRANSITIONS[from].find((next) => next !== 'cancelled' && PHASES.indexOf(next) > PHASES.indexOf(from)) ?? 'cancelled';
    }
    expect(onward).toBe(phase === 'cancelled' ? 'cancelled' : 'closed');
  });

  it('can be cancelled from anywhere but its ends, and nothing leaves those', () => {
    for (const phase of PHASES) expect(canMove(phase, 'cancelled')).toBe(!isEnded(phase));
    expect(PHASES.filter(isEnded)).toEqual(['closed', 'cancelled']);
    for (const end of PHASES.filter(isEnded)) expect(PHASES.some((phase) => canMove(end, phase))).toBe(false);
  });

  it('goes back only to the review and to compiling, before the customer is introduced', () => {
    const back = PHASES.flatMap((from) => TRANSITIONS[from].filter((to) => PHASES.indexOf(to) < PHASES.indexOf(from)).map((to) => `${from} → ${to}`));
    expect(back).toEqual(['review → compiling', 'briefing → review']);
    expect(PHASES.filter((phase) => isIntroduced(phase) && takesDossier(phase))).toEqual([]);
  });
});
