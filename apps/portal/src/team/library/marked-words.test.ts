import { besideTitle, marked } from './marked-words.ts';

const pieces = [{ text: 'migration', hit: true }, { text: ' line: zero.\nHannah Okafor\nRupert Haines, for the ', hit: false }, { text: 'Migration', hit: true }];

it('marks the words that were found, as whole words and in any case, and loses none', () => {
  const text = 'The Migration line: no migrations.';
  expect(marked(text, { pieces }).filter(({ hit }) => hit)).toEqual([{ text: 'Migration', hit: true }]);
  expect(marked(text, { pieces }).map((piece) => piece.text).join('')).toBe(text);
});

it('says beside a title what the title does not', () => {
  const beside = besideTitle({ title: 'The migration line: zero.', pieces });
  expect(beside.map(({ text }) => text).join('')).toBe('Hannah Okafor, Rupert Haines, for the Migration');
  expect(beside.filter(({ hit }) => hit)).toHaveLength(1);
  expect(besideTitle({ title: 'The migration', pieces: [{ text: 'migration', hit: true }] })).toEqual([]);
});
