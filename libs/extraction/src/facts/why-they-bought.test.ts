import { factsIn, fromVera, note } from './testing.ts';

const why = (...communications: Parameters<typeof factsIn>[0]) => Object.fromEntries(Object.entries(factsIn(communications).whyTheyBought).map(([name, { value }]) => [name, value]));

describe('findWhyTheyBought', () => {
  it('tells the problem of whoever decides, not of whoever runs the systems', () => {
    const told = why(fromVera('We lose one client in ten because nobody calls back after an operation.\nBy the end of the year I want every owner called within a day.\nWhat tipped it for us was that your pilot reached 94 % of the owners in a week.'),
      { from: 'c-joel', to: ['tm-olga'], body: 'The data is messy: one owner in eight is in there twice.' });
    expect(told).toMatchObject({
      problem: 'We lose one client in ten because nobody calls back after an operation.', outcome: 'By the end of the year I want every owner called within a day.',
      tippingPoint: 'What tipped it for us was that your pilot reached 94 % of the owners in a week.',
    });
  });

  it('quotes what moves the buyer, though no word of buying is in it', () => {
    expect(why(fromVera('We have decided to go with you. I never want to explain a forecast miss to the board again because somebody forgot to update a field.')).quote).toContain('I never want to explain a forecast miss to the board again');
  });

  it('knows from our notes what closed the deal', () => {
    expect(why(note('They picked us because of the gate demo on the Tuesday, the drivers did it themselves in ten minutes.')).tippingPoint).toContain('the gate demo on the Tuesday');
  });

  it('leaves unknown what nobody said', () => {
    expect(why(fromVera('Hello Olga,\n\nthe contract is attached, please sign both copies.\n\nVera'))).toEqual({ problem: null, outcome: null, quote: null, tippingPoint: null });
  });
});
