import { factsIn, fromVera, note } from './testing.ts';

const statements = (communications: Parameters<typeof factsIn>[0], documents: Parameters<typeof factsIn>[1] = []) => factsIn(communications, documents).risks.map(({ statement }) => statement);

describe('findRisks', () => {
  it.each([
    'The wifi in the cold store is patchy at best.', 'Our e-commerce lead left in October and the post is frozen.', 'Between Black Friday and Christmas nobody touches the shop.', 'The drivers don’t want an app and they’ll say so.', 'We tried this once in 2021 and it was binned after nine months.',
    'Our licence for the old portal expires in June.', 'About 3,000 of the 41,000 addresses have no unit number.', 'The scanner gateway depends on a vendor we have no contract with.', 'I’m worried that the night crew won’t use it.', 'Finance has not reviewed that assumption.', 'Das Personal sperrt sich, ehrlich gesagt.', 'In de zomer is niemand op kantoor, nobody can test then.',
  ])('keeps "%s"', (sentence) => expect(statements([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)])).toEqual([sentence]));

  it.each(['Thanks, see you on Tuesday.', 'The canteen is on the second floor.', 'We have 41,000 addresses in three regions.', 'Please send the invoice to Joel.', 'Everybody enjoyed the demo.'])('sees no risk in "%s"', (sentence) => {
    expect(statements([fromVera(`Hi Olga,\n\n${sentence}\n\nVera`)])).toEqual([]);
  });

  it('tells the same risk once, with all who spoke of it', () => {
    const { risks } = factsIn([fromVera('Hi,\n\nThe change freeze on the core starts on 20 November.\n\nVera'), note('- core has a change freeze from 20 nov, wave 2 sits right on it')]);
    expect(risks).toHaveLength(1);
    expect(risks[0]!.evidence.map(({ sourceId }) => sourceId).toSorted()).toEqual(['s-0', 's-1']);
  });

  it('tells a short remark with the sentence that it speaks of, both as evidence', () => {
    const { risks } = factsIn([fromVera('Hi,\n\nThe printers hang on a box in the corner of the hall. Nobody dares touch it.\n\nVera')]);
    expect(risks).toMatchObject([{ statement: 'The printers hang on a box in the corner of the hall. Nobody dares touch it.' }]);
    expect(risks[0]!.evidence.map(({ quote }) => quote).toSorted()).toEqual(['Nobody dares touch it.', 'The printers hang on a box in the corner of the hall.']);
  });

  it('keeps clauses that undo what was said, of signed agreements only', () => {
    const body = '# Agreement\n\n9.2 This is the whole agreement and replaces anything said or written beforehand.\n';
    expect(factsIn([], [{ body, signed: true }]).risks).toMatchObject([{ type: 'commercial', severity: 'high' }]);
    expect(factsIn([], [{ body, kind: 'proposal' }]).risks).toEqual([]);
  });

  it('keeps a register that can be read, however much was said', () => {
    const body = Array.from({ length: 60 }, (_, index) => `- supplier ${String.fromCodePoint(97 + (index % 26))}${index} is late and nobody owns part${index}`).join('\n');
    expect(factsIn([note(body)]).risks.length).toBeLessThanOrEqual(14);
  });
});
