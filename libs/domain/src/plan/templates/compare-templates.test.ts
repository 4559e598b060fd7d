import { compareTemplates, daysToGoLive } from './compare-templates.ts';
import { STANDARD } from './standard.ts';
import { RAPID } from './variants.ts';

describe('the difference of two templates', () => {
  it('is nothing for the same one, however its fields are ordered', () => {
    const turned = { ...STANDARD, tasks: STANDARD.tasks.map((task) => Object.fromEntries(Object.entries(task).toReversed()) as typeof task) };
    expect(compareTemplates(STANDARD, turned)).toEqual({ added: [], removed: [], changed: [], parts: [] });
  });

  it('names the tasks that come, go and change, and the other parts', () => {
    const [first, second, ...rest] = STANDARD.tasks;
    const after = { ...STANDARD, title: 'Ours', cadence: [], tasks: [{ ...first!, days: first!.days + 1 }, ...rest, { ...second!, id: 'audit', title: 'Audit' }] };
    expect(compareTemplates(STANDARD, after)).toEqual({ added: ['Audit'], removed: [second!.title], changed: [first!.title], parts: ['title', 'cadence'] });
  });

  it('tells how long each takes to go-live', () => {
    expect(daysToGoLive(RAPID)).toBeLessThan(daysToGoLive(STANDARD));
    expect(daysToGoLive(STANDARD)).toBeGreaterThan(20);
  });
});
