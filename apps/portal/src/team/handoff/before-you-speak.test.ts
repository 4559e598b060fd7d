import { common } from '../../messages/en/common.ts';
import { team } from '../../messages/en/team.ts';
import { loadCatalogues } from '../../messages/i18n.ts';
import { beforeYouSpeak } from './before-you-speak.ts';

loadCatalogues(common, team);

const person = (name: string, more: Partial<Parameters<typeof beforeYouSpeak>[0][number]> = {}) => ({
  contactId: name, name, title: null, email: null, phone: null, roles: [], influence: null, relationship: null, preferences: null, notes: null, timezone: null, access: 'none' as const, ...more,
});

test('the champion with a number is the first to call', () => {
  const advice = beforeYouSpeak([person('Ann', { roles: ['champion'] }), person('Bo', { roles: ['champion'], phone: '07700 900418', title: 'Head of Operations' })]);
  expect(advice[0]).toMatchObject({ title: 'Call Bo first', call: '07700 900418', text: 'Head of Operations' });
});

test('a missing number is said, not left out', () => {
  expect(beforeYouSpeak([person('Ann', { roles: ['champion'], title: 'Head of IT' })])[0]?.text).toBe('We have no number. Head of IT');
});

test('what is only for us is kept apart from what may be said', () => {
  const [advice] = beforeYouSpeak([person('Cy', { relationship: 'risk', influence: 'high', notes: 'Countersigns.' })]);
  expect(advice).toMatchObject({ title: 'Take care with Cy', text: 'The relationship is marked as a risk, and their influence is high.', onlyUs: 'Countersigns.' });
});

test('a dossier that says nothing gives no advice', () => {
  expect(beforeYouSpeak([person('Ann')])).toEqual([]);
});
