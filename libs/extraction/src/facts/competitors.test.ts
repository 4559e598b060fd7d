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

  it('knows whom they looked at by what they say of their offer, and takes no system for one that they only looked at', () => {
    const call = (second: string) => ({ kind: 'call' as const, from: 'tm-olga', to: ['c-vera'], body: `Vera Lindqvist: We looked at Aquasight. ${second}` });
    expect(rivals(call('They were cheaper by a fifth, but their demo froze in front of my crews.')).map(({ name }) => name)).toEqual(['Aquasight']);
    expect(rivals(call('Nobody could find the records in there.'))).toEqual([]);
  });

  it('takes no stage of the sale for one', () => {
    expect(rivals(note('Comp: Pipewell.\nPoV: told him 5k accts, no charge.\nWhy us = PoV on own data.\nPipewell out after PoV (no write-back).')).map(({ name }) => name)).toEqual(['Pipewell']);
  });
});
