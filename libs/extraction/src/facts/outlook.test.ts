import { factsIn, fromVera, note } from './testing.ts';

describe('findOutlook', () => {
  it('keeps what we noted for the renewal, and what could come later', () => {
    const { renewalNotes, expansion } = factsIn([note('For the renewal: they want to open eleven clinics in 2027, talk about seats early.\nNext year they want to add the two quarries in Wales, about 25 more users.')]);
    expect(renewalNotes.map(({ what }) => what)).toContain('For the renewal: they want to open eleven clinics in 2027, talk about seats early.');
    expect(expansion.map(({ what }) => what)).toContain('Next year they want to add the two quarries in Wales, about 25 more users.');
  });

  it('is silent about a mail that only arranges something', () => {
    expect(factsIn([fromVera('Hi Olga,\n\nThursday at ten is fine, I have booked the small room.\n\nVera')])).toMatchObject({ renewalNotes: [], expansion: [], objections: [] });
  });
});
