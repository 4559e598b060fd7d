import { timesIn } from './days-in.ts';

describe('the times that a sentence names', () => {
  it.each([
    ['my freeze starts on 13 July, so 20 July is no day', ['2026-07-13', '2026-07-20']],
    ['November 20 through January 4', ['2026-11-20', '2027-01-04']],
    ['until December 31, 2026 at the latest', ['2026-12-31']],
    ['am 1. Oktober und bis 15 mars', ['2026-10-01', '2027-03-15']],
    ['on 2026-09-04 sharp', ['2026-09-04']],
    ['you may march on', []],
  ])('are read from “%s”', (text, days) => {
    expect(timesIn(text, '2026-03-27').map(({ from }) => from)).toEqual(days);
  });

  it('are a whole month where no day is said', () => {
    expect(timesIn('it goes end of life in Dec 2026', '2026-01-01')).toEqual([{ from: '2026-12-01', to: '2026-12-31' }]);
  });
});
