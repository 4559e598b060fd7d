import { factsIn, note } from './testing.ts';

const rivals = (...communications: Parameters<typeof factsIn>[0]) => factsIn(communications).competitors;

describe('findCompetitors', () => {
  it('knows a rival by what is said of them, why we won and what they may do', () => {
    const [vetwise] = rivals(note('We won because the pilot ran on their own data and Vetwise could not read it.\nVetwise will be back at renewal with a lower price.'));
    expect(vetwise).toMatchObject({ name: 'Vetwise', whyWeWon: 'We won because the pilot ran on their own data and Vetwise could not read it.', nextMove: 'Vetwise will be back at renewal with a lower price.' });
  });

  it('takes no town, no number and no pronoun for one', () => {
    const call = { kind: 'call' as const, from: 'tm-olga', to: ['c-vera'], body: 'Olga Renner: Who else are you talking to?\nVera Lindqvist: Two others. Weighright and some outfit from Leeds, TruckLog I think.' };
    expect(rivals(call).map(({ name }) => name)).toEqual(['Weighright', 'TruckLog']);
  });
});
