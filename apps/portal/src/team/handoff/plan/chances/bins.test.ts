import { binsOf } from './bins.ts';

describe('the bars of a simulation', () => {
  const days = [{ day: '2026-03-02', count: 3 }, { day: '2026-03-04', count: 5 }, { day: '2026-03-15', count: 2 }];

  it('are one for each day where there is room, empty days among them', () => {
    const bins = binsOf(days, 40);
    expect([bins.length, bins[0], bins[1], bins[2], bins.at(-1)]).toEqual([14, { from: '2026-03-02', to: '2026-03-02', count: 3 }, { from: '2026-03-03', to: '2026-03-03', count: 0 }, { from: '2026-03-04', to: '2026-03-04', count: 5 }, { from: '2026-03-15', to: '2026-03-15', count: 2 }]);
  });

  it('hold several days together where there is none, and lose no run', () => {
    const bins = binsOf(days, 5);
    expect(bins.map(({ from }) => from)).toEqual(['2026-03-02', '2026-03-05', '2026-03-08', '2026-03-11', '2026-03-14']);
    expect(bins.map(({ count }) => count)).toEqual([8, 0, 0, 0, 2]);
    expect(binsOf([], 5)).toEqual([]);
  });
});
