import { tagged } from './tag.ts';
import { tokensOf } from './tokens.ts';
import { classOf } from './word-classes.ts';

const classes = (text: string, names: [string, ['seller']][] = []) => tagged(tokensOf(text), new Map(names)).map(classOf);

describe('the kind of a word', () => {
  it('is the same in two languages, when the words do the same work', () => {
    expect(classes('we can by Friday')).toEqual(classes('wir können bis Freitag'));
    expect(classes('you get our report')).toEqual(classes('vous recevez notre rapport'));
  });

  it('is what it names rather than the word, when it is a party, a figure or a day', () => {
    expect(classes('Acme pays 300 on Monday', [['acme', ['seller']]])).toEqual(['<seller>', 'does', '<num>', 'AT', '<time>']);
  });
});
