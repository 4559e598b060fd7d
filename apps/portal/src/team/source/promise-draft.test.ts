import { promiseDraft } from './promise-draft.ts';

const source = { text: 'We train\nten people.\n> I send the list.', by: 'Ada Seller', to: ['Bea Buyer'], zones: [{ start: 0, end: 21, zone: 'new' as const, by: 'Ada Seller', at: null }, { start: 21, end: 39, zone: 'quoted' as const, by: 'Bea Buyer', at: null }] };
const detail = { stakeholders: [{ name: 'Bea Buyer' }] } as never;

it('knows who promises what to whom from where the words stand', () => {
  expect(promiseDraft(detail, source, { start: 0, end: 20 })).toEqual({ what: 'We train ten people.', direction: 'seller', by: 'Ada Seller', to: 'Bea Buyer', due: '', category: 'other' });
});

it('takes quoted words for those of whoever wrote them, and guesses nobody whom they were said to', () => {
  expect(promiseDraft(detail, source, { start: 23, end: 39 })).toMatchObject({ direction: 'customer', by: 'Bea Buyer', to: '' });
});

it('leaves open what nothing tells', () => {
  expect(promiseDraft(detail, { ...source, by: null, to: [], zones: [] }, { start: 0, end: 20 })).toMatchObject({ by: '', to: '' });
});
