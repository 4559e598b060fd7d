import { common } from '../../messages/en/common.ts';
import { facts } from '../../messages/en/facts.ts';
import { team } from '../../messages/en/team.ts';
import { loadCatalogues } from '../../messages/i18n.ts';
import { standSentence } from './stand-sentence.ts';

loadCatalogues(common, facts, team);

test('says how many are under way and where they stand', () => {
  expect(standSentence({ review: 1, implementation: 2, closed: 4 })).toBe('Three handoffs are under way: one in review and two in implementation.');
});

test('one alone is said as one', () => {
  expect(standSentence({ briefing: 1 })).toBe('One handoff is under way, in briefing.');
});

test('all in one phase is said as that', () => {
  expect(standSentence({ review: 3 })).toBe('Three handoffs are under way, all of them in review.');
});

test('nothing yet and everything over are two different things', () => {
  expect(standSentence({})).toBe('No deal has been handed over yet.');
  expect(standSentence({ closed: 2, cancelled: 1 })).toBe('No handoff is under way, and 3 have ended.');
});
