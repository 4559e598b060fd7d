import type { HandoffPackage } from '../../package/package.ts';
import { freezeIn, isInPlan, spokenFreezes } from './spoken-freezes.ts';

describe('a freeze that a sentence names', () => {
  it.each<[string, string | null, string | null]>([
    ['And so nobody is surprised later: the change freeze on the core is November 20 through January 4.', '2026-11-20', '2027-01-04'],
    ['Peak starts thirteenth of July and after that nobody touches anything till October.', '2026-07-13', '2026-09-30'],
    ["Margaret's board paper says June and my freeze starts on 13 July, so 20 July is a date I cannot actually do.", '2026-07-13', null],
    ['peak starts 13 July, nothing moves after that', '2026-07-13', null],
    ['Our freeze runs from 2026-12-14 to 2027-01-08.', '2026-12-14', '2027-01-08'],
    ['The systems are frozen from 1 December until the end of January', '2026-12-01', '2027-01-31'],
    ['Der Change-Stopp beginnt am 15. Dezember und geht bis zum 6. Januar.', '2026-12-15', '2027-01-06'],
    ['We hold a freeze at year-end.', null, null],
    ['Wave 2 lies inside the change freeze', null, null],
    ['The price is frozen, and we start on 3 May.', null, null],
    ['We start on 3 May and go live on 1 July.', null, null],
    ['The freeze is for 3 weeks', null, null],
  ])('%s', (quote, from, to) => {
    expect(freezeIn(quote, '2026-03-02')).toEqual(from === null ? null : { from, to });
  });

  it('is read in a moment from whatever a mail holds', () => {
    for (const hostile of ['freeze '.repeat(20_000), `freeze from ${'- '.repeat(40_000)}`, `freeze starts ${'the '.repeat(40_000)}`, `freeze ${'from 13 '.repeat(10_000)}`]) {
      const began = Date.now();
      freezeIn(hostile, '2026-03-02');
      expect(Date.now() - began).toBeLessThan(1500);
    }
  });
});

describe('the freezes of which the customer spoke', () => {
  const said = (quote: string, by: string | null, sourceId = 'm-1') => ({ sourceId, quote, start: 0, end: quote.length, by, at: '2026-03-02T09:00:00Z' });
  const of = (...evidence: ReturnType<typeof said>[]) => spokenFreezes({ deal: { closedAt: '2026-03-20T09:00:00Z' }, stakeholders: [{ name: 'Ellie Marsh' }, { name: 'Joost' }], risks: [{ evidence }] } as unknown as HandoffPackage);

  it('are in their words alone, each start once, with the end where somebody said it', () => {
    const found = of(said('my freeze starts on 13 July', 'Ellie Marsh'), said('Peak starts 13 July and nobody touches anything till October.', 'Joost', 'm-2'), said('no changes from 1 May', 'Our seller'), said('a freeze from 4 May', null));
    expect(found).toEqual([{ from: '2026-07-13', to: '2026-09-30', evidence: expect.objectContaining({ quote: 'Peak starts 13 July and nobody touches anything till October.', by: 'Joost', sourceId: 'm-2' }) }]);
  });

  it('are in a plan whose calendar has all of their days', () => {
    const calendars = [{ id: 'cutover', title: '', weekend: [], off: [{ from: '2026-07-13', to: '2026-09-30', kind: 'freeze' as const, reason: '' }] }];
    expect([isInPlan({ calendars }, { from: '2026-07-13', to: null }), isInPlan({ calendars }, { from: '2026-07-20', to: '2026-09-30' }), isInPlan({ calendars }, { from: '2026-07-13', to: '2026-10-02' })]).toEqual([true, true, false]);
  });
});
