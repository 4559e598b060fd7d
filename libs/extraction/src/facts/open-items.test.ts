import { factsIn, fromVera, note } from './testing.ts';

const whats = (communications: Parameters<typeof factsIn>[0]) => factsIn(communications).openItems.map(({ what }) => what);

describe('findOpenItems', () => {
  it.each([
    'I never heard back on the freezer survey.', 'Still waiting for the pen test summary.', 'Nobody has answered us on the escrow.', 'We asked three times who pays for the printers.', 'Wir haben noch keine Antwort zur Lagerung der Akkus.', 'Toujours pas de réponse sur les taxes de déplacement.',
  ])('keeps what a customer waits for: "%s"', (sentence) => expect(whats([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)])).toEqual([sentence]));

  it.each(['- telephone at night: not clear who takes the calls', '- owner of the test data: to be decided', '- nobody is assigned to the labels'])('keeps what our notes leave open: "%s"', (line) => expect(whats([note(`Call Vera\n${line}\n`)])).toHaveLength(1));

  it('keeps the question with the words that put it off', () => {
    const call = 'Vera Lindqvist: Does it print on the label printers we have?\nSam Achieng: Good question, let me find out.\n';
    expect(whats([{ kind: 'call', body: call }])).toEqual(['Does it print on the label printers we have? Good question, let me find out.']);
  });

  it('reads "question 2" as the question of that number', () => {
    const asked = { ...fromVera('Hello,\n\n1. Where is our data hosted?\n2. Who monitors failed messages at night?\n\nVera'), subject: 'Questions', at: '2025-11-03T10:00:00+01:00' };
    const answer = { body: 'Hello Vera,\n\n1. In Frankfurt.\n\nOlga', subject: 'Re: Questions', at: '2025-11-05T10:00:00+01:00' };
    const reminder = { ...fromVera('Olga, you did not answer my question 2.\n\nVera'), subject: 'Re: Questions', at: '2025-12-01T10:00:00+01:00' };
    expect(whats([asked, answer, reminder])).toEqual(['Who monitors failed messages at night? Olga, you did not answer my question 2.']);
  });

  it('tells what two people wait for once', () => {
    expect(factsIn([fromVera('Hi,\n\nStill no answer on the zebra printers.\n\nVera'), note('- zebra printers: no answer from product yet')]).openItems).toHaveLength(1);
  });

  it('asks a date again, when papers and people differ', () => {
    expect(whats([fromVera('Hi,\n\nMarisol says 180 segments, the SOW says 60. Which one is it?\n\nVera')])).toHaveLength(1);
  });

  it.each(['How are you?', 'Shall we say Thursday?', 'Nobody knows which spreadsheet is right.'])('leaves out "%s"', (sentence) => expect(whats([{ kind: 'call', body: `Vera Lindqvist: ${sentence}\nOlga Renner: Thursday is fine for me, thanks.\n` }])).toEqual([]));
});
