import fc from 'fast-check';
import type { DateContext } from './date-context.ts';
import { dateExpressions } from './expressions.ts';
import { conditionsIn, dueOf, resolveDue } from './due.ts';
import type { Sentence } from '../sources/sentence.ts';
import { fold } from './fold.ts';

// A Tuesday.
const SAID = '2026-03-10';
const context: DateContext = { said: SAID, monthFirst: false, signature: '2026-03-20', contractStart: '2026-04-01', kickoff: null, goLive: '2026-09-01', mentioned: [] };
const due = (text: string, changes: Partial<DateContext> = {}) => dueOf({ text } as Sentence, { start: 0, end: text.length }, { ...context, ...changes });

describe('a due date is read from the words', () => {
  it.each([
    ['You have it by 13 July 2026.', '2026-07-13'],
    ['with you on the 27th', '2026-03-27'],
    ['It is in your inbox Thursday, first thing.', '2026-03-12'],
    ['by EOD Friday', '2026-03-13'],
    ['Friday, 20 March, at the latest', '2026-03-20'],
    ['next Friday', '2026-03-20'],
    ['end of next week', '2026-03-20'],
    ['before the weekend', '2026-03-13'],
    ['we are done by the end of the month', '2026-03-31'],
    ['the end of June', '2026-06-30'],
    ['mid-May', '2026-05-15'],
    ['from the start of May', '2026-05-01'],
    ['in September', '2026-09-30'],
    ['in February', '2027-02-28'],
    ['end of Q3', '2026-09-30'],
    ['by the second quarter of 2027', '2027-06-30'],
    ['H1 2027', '2027-06-30'],
    ['the week of April 6', '2026-04-10'],
    ['before Christmas', '2026-12-24'],
    ['by Christmas', '2026-12-25'],
    ['before Thanksgiving', '2026-11-25'],
    ['tomorrow', '2026-03-11'],
    ['this afternoon', '2026-03-10'],
    ['in two weeks', '2026-03-24'],
    ['three weeks before go-live', { relativeTo: 'go_live', days: -21 }],
    ['within 30 days of go-live', { relativeTo: 'go_live', days: 30 }],
    ['within fifteen (15) working days of kick-off', { relativeTo: 'kickoff', days: 21 }],
    ['within five business days of signature', { relativeTo: 'signature', days: 7 }],
    ['by the kick-off', { relativeTo: 'kickoff', days: 0 }],
    ['four weeks of hypercare', { relativeTo: 'go_live', days: 28 }],
    ['bis nächsten Mittwoch', '2026-03-18'],
    ['bis Ende April', '2026-04-30'],
    ['Mitte Juni', '2026-06-15'],
    ['zwei Wochen nach dem Kick-off', { relativeTo: 'kickoff', days: 14 }],
    ['au plus tard le 21 mars', '2026-03-21'],
    ['six semaines avant la mise en service', { relativeTo: 'go_live', days: -42 }],
    ['uiterlijk 3 april', '2026-04-03'],
    ['volgende week', '2026-03-20'],
    ['antes del 15 de mayo', '2026-05-14'],
  ])('"%s"', (text, expected) => {
    expect(due(text)).toEqual(expected);
  });

  it('with the month first where people write it so', () => {
    expect(due('by 4/6', { monthFirst: true })).toBe('2026-04-06');
    expect(due('by 4/6')).toBe('2026-06-04');
  });

  it('of the month in which a bare day was named before', () => {
    expect(due('we will make the twenty-eighth', { mentioned: ['2026-08-28'] })).toBe('2026-08-28');
  });

  it('of the promise, not of its condition', () => {
    expect(due('provided the extract is here by the 23rd, you have a sandbox by the 30th')).toBe('2026-03-30');
    expect(due('If we get the file by Friday, we load it for you.')).toBeNull();
  });
});

describe('there is no due date', () => {
  it.each(['every Friday at two', 'We may do that.', 'It marches on.', 'Your named contact from today', '24/7', 'You get a root cause within five business days.', 'for 36 months', 'the same price as today', 'We load it weekly.', 'You did that on 3 January 2026.'])('in "%s"', (text) => {
    expect(due(text)).toBeNull();
  });
});

it('a relative date is resolved as far as the deal knows its anchor', () => {
  expect(resolveDue({ relativeTo: 'go_live', days: -21 }, context)).toBe('2026-08-11');
  expect(resolveDue({ relativeTo: 'kickoff', days: 7 }, context)).toBeNull();
  expect(resolveDue('2026-05-01', context)).toBe('2026-05-01');
});

describe('reading dates', () => {
  it('does not throw, and keeps positions, whatever the text is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      for (const { start, end } of dateExpressions(text, context)) expect(start < end && end <= text.length).toBe(true);
      conditionsIn(text);
    }));
  });

  it('takes no longer than in proportion to a hostile line', () => {
    const time = (length: number): number => {
      const line = 'within 1 on the by may 1 of hypercare first '.repeat(length);
      const began = performance.now();
      dateExpressions(line, context);
      return performance.now() - began;
    };
    time(50);
    const [short, long] = [Math.max(time(250), 1), time(2_000)];
    expect(long / short).toBeLessThan(60);
  });
});
