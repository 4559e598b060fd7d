import { figuresIn } from './figures-in.ts';
import { factsIn, fromVera } from './testing.ts';

const criteria = (body: string) => factsIn([{ ...fromVera(body), at: '2026-02-06T10:00:00Z' }]).successCriteria.map(({ metric, baseline, target, by, owner }) => [metric, baseline, target, by, owner]);

describe('criteria in a mail', () => {
  it('are one for each sentence that names its measure, today and the aim', () => {
    expect(criteria('How we will judge it:\n\nOwners called back within a day: from 42 % today to 95 % by 31 December 2026.\nNo-shows have to fall from 12 % to 6 % by 31 March 2027, Joel is responsible for it.\nReception staff satisfaction above 4.0 of 5 by 30 November 2026, against 3.1 now.')).toEqual([
      ['Owners called back within a day', '42 %', '95 %', '2026-12-31', 'Vera Lindqvist'],
      ['No-shows', '12 %', '6 %', '2027-03-31', 'Joel Marek'],
      ['Reception staff satisfaction', '3.1', '4.0', '2026-11-30', 'Vera Lindqvist'],
    ]);
  });

  it('are read from a list that is announced as what is measured', () => {
    expect(criteria('Hi Olga,\n\nwhat we will measure:\n- days from gate to invoice: 9 today, 1 by the end of September\n- disputed tickets: 140 a month now, should be under 30 by Christmas\n- 80% of drivers on the tablet within 60 days\n').map(([metric, baseline, target]) => [metric, baseline, target])).toEqual([
      ['days from gate to invoice', '9', '1'], ['disputed tickets', '140', '30'], ['80% of drivers on the tablet within 60 days', null, '80%'],
    ]);
  });

  it('are read in German, with the measure and not the word for goal', () => {
    expect(criteria('Mein Ziel ist klar: die Erstlösungsquote muss von 61 % auf 80 % bis Ende des Jahres.')).toEqual([['Die Erstlösungsquote', '61 %', '80 %', '2026-12-31', 'Vera Lindqvist']]);
  });

  it('take for the aim where they want to be, not for today, also where a second wish follows in the sentence', () => {
    expect(criteria('We need to be at 95 megalitres a day by the end of March 2028, and I want dry holes under one in four by next September.').map(([, ...values]) => values)).toEqual([[null, '95', '2028-03-31', 'Vera Lindqvist']]);
  });

  it('count the cent of per cent as no hundred, and what has to happen inside some days as no aim', () => {
    expect(figuresIn('about fourteen per cent of them, quatorze pour cent, cent euros').map(({ value, unit }) => [value, unit])).toEqual([[14, 'per cent'], [14, 'pour cent'], [100, null]]);
    expect(criteria('We are at sixty-one percent inside fifteen days and I need ninety-eight by December.').map(([, ...values]) => values)).toEqual([['sixty-one percent', 'ninety-eight', '2026-12-31', 'Vera Lindqvist']]);
  });

  it('are none where somebody only tells how things are', () => {
    expect(criteria("There's roughly 220,000 accounts in there, we did a count in November, about fourteen per cent of them are duplicates.")).toEqual([]);
  });
});
