import { common } from '../../../messages/en/common.ts';
import { loadCatalogues } from '../../../messages/i18n.ts';
import { teamPromises } from '../../../messages/en/team-promises.ts';
import { disputeSentence } from './dispute-sentence.ts';

loadCatalogues(common, teamPromises);
const reader = { zone: 'Europe/London', now: Date.parse('2026-05-12T09:00:00Z') };
const said = (field: 'promise' | 'category' | 'strength' | 'due' | 'risk', otherwise: string) => disputeSentence({ field, shown: 'x', otherwise }, reader);

test('what the two readers differ on is said in the words of the page', () => {
  expect(said('promise', 'no')).toBe('Only one of the two readers takes this for a promise.');
  expect(said('risk', 'high')).toBe('Risk: of the two readers, the other says “High”.');
  expect(said('strength', 'firm')).toBe('How firmly: of the two readers, the other says “firmly”.');
  expect(said('due', '2026-06-30')).toBe('By when: of the two readers, the other says “Tuesday 30 June”.');
  expect(said('due', '{"relativeTo":"golive","days":-21}')).toBe('By when: of the two readers, the other says “another day”.');
  expect(said('due', '–')).toBe('By when: of the two readers, the other says “nothing”.');
});
