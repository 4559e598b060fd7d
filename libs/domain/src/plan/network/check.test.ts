import fc from 'fast-check';
import { aPlan, aTask } from '../../testing/plan.builder.ts';
import { checkPlan } from './check.ts';

const abc = [aTask('a', 1), aTask('b', 2), aTask('c', 3)];

describe('checking a plan', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkPlan(aPlan(abc, ['a FS b', 'b SS+2 c', 'a FF-1 c']))).toEqual([]);
  });

  it('refuses a cycle with its members in the order in which they wait for each other', () => {
    const problems = checkPlan(aPlan([...abc, aTask('d', 1)], ['d FS a', 'a FS b', 'b FS c', 'c FS a']));
    expect(problems).toEqual([{ path: 'links/3', code: 'cycle', message: 'These tasks wait for each other: “A” → “B” → “C” → “A”. Remove one of the links between them.', tasks: ['a', 'b', 'c'] }]);
  });

  it('refuses a task that depends on itself, and does not call that a cycle', () => {
    expect(checkPlan(aPlan(abc, ['b FS b'])).map(({ path, code, tasks }) => ({ path, code, tasks }))).toEqual([{ path: 'links/0', code: 'self_link', tasks: ['b'] }]);
  });

  it.each([
    ['a link to nowhere', aPlan(abc, ['a FS z']), 'links/0/to', 'unknown'],
    ['a link from nowhere', aPlan(abc, ['z FS a']), 'links/0/from', 'unknown'],
    ['the same link twice', aPlan(abc, ['a FS b', 'a FS+3 b']), 'links/1', 'duplicate'],
    ['two tasks of one id', aPlan([...abc, aTask('b', 1)]), 'tasks/3/id', 'duplicate'],
    ['a phase that is not there', aPlan([aTask('a', 1, { phase: 'x' })]), 'tasks/0/phase', 'unknown'],
    ['a calendar that is not there', aPlan([aTask('a', 1, { calendar: 'x' })]), 'tasks/0/calendar', 'unknown'],
    ['work of nobody known', aPlan([aTask('a', 1, { hours: { x: 4 } })]), 'tasks/0/hours/x', 'unknown'],
    ['a negative duration', aPlan([aTask('a', -1)]), 'tasks/0/duration', 'impossible'],
    ['half a day', aPlan([aTask('a', 0.5)]), 'tasks/0/duration', 'impossible'],
    ['a milestone that takes time', aPlan([aTask('a', 2, { kind: 'milestone' })]), 'tasks/0/duration', 'impossible'],
    ['a day that does not exist', aPlan([aTask('a', 1, { constraint: { kind: 'not_before', day: '2026-02-30' } })]), 'tasks/0/constraint/day', 'impossible'],
    ['a pin before the start', aPlan([aTask('a', 1, { constraint: { kind: 'pinned', day: '2026-03-01' } })]), 'tasks/0/constraint/day', 'impossible'],
    ['a finish before the start', aPlan([aTask('a', 1, { actual: { startedOn: '2026-03-05', finishedOn: '2026-03-04', remaining: null, percent: null, asOf: null } })]), 'tasks/0/actual/finishedOn', 'impossible'],
    ['estimates in disorder', aPlan([aTask('a', 1, { estimate: { optimistic: 3, likely: 2, pessimistic: 5 } })]), 'tasks/0/estimate', 'impossible'],
    ['a calendar without work', aPlan(abc, [], { calendars: [{ id: 'weekdays', title: 'Never', weekend: [1, 2, 3, 4, 5, 6, 7], off: [] }] }), 'calendars/0/weekend', 'impossible'],
  ])('refuses %s at its field', (_, plan, path, code) => {
    expect(checkPlan(plan)).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('finds a cycle exactly when the links cannot be put in an order', () => {
    const size = 7;
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b), { selector: String, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (links) => {
        const plan = aPlan(Array.from({ length: size }, (_, index) => aTask(`t${index}`, 1)), links.map(([a, b]) => `t${a} FS t${b}`));
        const open = new Set(links);
        for (let removed = true; removed; ) {
          removed = false;
          for (const link of open) if (![...open].some(([, to]) => to === link[0])) removed = open.delete(link);
        }
        const cycle = checkPlan(plan).find(({ code }) => code === 'cycle');
        expect(cycle !== undefined).toBe(open.size > 0);
        const members = cycle?.tasks ?? [];
        members.forEach((id, index) => expect(plan.links).toContainEqual(expect.objectContaining({ from: id, to: members[(index + 1) % members.length] })));
      }),
    );
  });
});
