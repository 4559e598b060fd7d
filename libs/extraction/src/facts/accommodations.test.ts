import { factsIn, fromVera, note } from './testing.ts';

describe('findAccommodations', () => {
  it.each([
    'Two of our buyers are colour-blind, so red and green alone will not do.', 'The drivers have no company e-mail, they read the board in the depot.', 'Our cutters wear gloves all day.', 'Friday prayers are at one, so nothing then.', 'Magda speaks only Polish.', 'Deux de nos acheteurs sont daltoniens.',
    'We need the training before the shift, not after it.',
  ])('keeps "%s"', (sentence) => expect(factsIn([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)]).accommodations.map(({ what }) => what)).toEqual([sentence]));

  it('tells a need once, when it is said twice', () => {
    const said = 'Two of our buyers are colour-blind.';
    expect(factsIn([fromVera(`Hi,\n\n${said}\n\nVera`), note('- two of their buyers are colour-blind')]).accommodations).toHaveLength(1);
  });

  it('keeps no needs from our own mails and from agreements', () => {
    const said = 'Our app works with gloves and with a screen reader.';
    expect(factsIn([{ body: said }], [{ body: said }]).accommodations).toEqual([]);
  });
});
