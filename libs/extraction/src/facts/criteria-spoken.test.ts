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
});
