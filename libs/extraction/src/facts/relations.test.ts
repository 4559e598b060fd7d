import type { Relations } from '@throughline/domain';
import { factsAs, factsIn, fromVera, note } from './testing.ts';

const told = (list: keyof Relations, kind: string, sentence: string) => factsAs(kind, kind === 'call' ? `Vera Lindqvist: ${sentence}` : sentence).relations[list].map(({ what }) => what);

describe('findRelations', () => {
  it.each<[keyof Relations, string, string]>([
    ['objectives', 'call', 'By 2031 we want a third of our income to come from repairs, and to become independent of the two big builders.'],
    ['objectives', 'mail', 'Our strategy until 2029 is to run fewer yards, and to run each of them day and night.'],
    ['objectives', 'mail', 'Wir haben uns vorgenommen, bis 2030 ganz ohne Zwischenhändler zu verkaufen.'],
    ['governance', 'mail', 'The harbour authority is our regulator and inspects each crane once a year, unannounced.'],
    ['governance', 'call', 'Nothing is released here without the change advisory board, and it meets on Wednesdays.'],
    ['governance', 'note', 'Very risk-averse since the 2022 fine: wants each step minuted.'],
    ['governance', 'sow', 'The joint steering committee meets every month and is chaired by the customer.'],
    ['constraints', 'mail', 'Out on the pontoons there is no wifi, and there will be none next year either.'],
    ['constraints', 'call', 'Nothing may be installed on the cabin computers, they belong to the manufacturer.'],
    ['constraints', 'mail', 'The stock system is an AS/400 and hands over one text file once a night.'],
    ['standings', 'note', 'Joel is our strongest supporter and has the ear of the owner.'],
    ['standings', 'mail', 'Joel has my full confidence, what he says goes.'],
    ['strains', 'call', 'You should know that your support let us down in 2022, and the yard has not forgotten it.'],
    ['strains', 'note', 'Purchasing and the yard do not talk to each other since the last project.'],
    ['strains', 'mail', 'Zwischen Einkauf und Werft herrscht Funkstille.'],
    ['successFactors', 'call', 'What works here is to start with one crew and let the others watch.'],
    ['successFactors', 'note', 'Lesson from their last rollout: began with the foremen, stuck from week one. Success factor = foremen.'],
  ])('keeps under %s what a %s tells: %s', (list, kind, sentence) => expect(told(list, kind, sentence).join(' ')).toContain(sentence.slice(0, 40)));

  it('keeps how they found the sale, and what goes on in their market, with the words', () => {
    const { salesExperience, market } = factsIn([fromVera('Hi Olga,\n\nNobody pushed us, and your people listened, which was a pleasure.\n\nThe whole industry is being bought up by two funds.\n\nVera')]);
    expect(salesExperience).toMatchObject({ value: 'Nobody pushed us, and your people listened, which was a pleasure.', status: 'stated_by_customer', statedBy: 'Vera Lindqvist' });
    expect(market).toMatchObject({ value: 'The whole industry is being bought up by two funds.', status: 'stated_by_customer' });
  });

  it.each([
    ['ours', 'Our strategy is to release new features every quarter, and our market grows by twenty per cent a year.'],
    ['proposal', 'The platform works offline and nothing has to be installed. A steering committee meets every month.'],
    ['mail', 'Thank you for the demo yesterday.'],
    ['mail', 'Could you send the slides for the steering committee?'],
    ['mail', 'Wednesday works for us, and my colleague reports back on Friday.'],
    ['note', 'Call w/ Vera 30 min, moved to Tuesday, coffee terrible.'],
  ])('takes nothing from %s: %s', (kind, text) => {
    const { relations, market, salesExperience } = factsAs(kind, text);
    expect([...Object.values(relations).flat(), market.value, salesExperience.value].filter((one) => one !== null)).toEqual([]);
  });

  it('reads long hostile lines in a moment', () => {
    const hostile = ['we want to ', 'the market of the sector ', 'no signal no wifi ', 'your people your offer ', 'reports to ', 'every change every supplier ', 'in the next years by 2030 '].map((piece) => piece.repeat(4000));
    const begun = performance.now();
    for (const line of hostile) factsIn([note(line)]);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
