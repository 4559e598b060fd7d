import { wholeSentence } from './whole-sentence.ts';

const whole = (body: string, words: string): string => {
  const at = body.indexOf(words);
  const { start, end } = wholeSentence(body, at, at + words.length);
  return body.slice(start, end);
};

describe('the sentence around some words', () => {
  it('begins after what was said before, and ends where it ends', () => {
    expect(whole('Thank you. My colleague has the plan and will send you the rest by Friday. Best', 'and will send you the rest')).toBe('My colleague has the plan and will send you the rest by Friday.');
    expect(whole('We close. 12 sessions in the price, and two on top.\n\nBest', '12 sessions in the price, and')).toBe('12 sessions in the price, and two on top.');
  });

  it('is the words themselves, when they are whole', () => {
    expect(whole('Before. We will send the plan. After', 'We will send the plan.')).toBe('We will send the plan.');
  });

  it('stays in its paragraph, its entry of a list, its turn to speak and its element', () => {
    expect(whole('A secret line\n\nand we will send it', 'and we will send it')).toBe('and we will send it');
    expect(whole('Tom: a secret\nAda: so we will send it\nTom: another', 'so we will send it')).toBe('so we will send it');
    expect(whole('<li>secret</li><li>and we will send it</li><li>secret</li>', 'and we will send it')).toBe('and we will send it');
    expect(whole('- secret\n- and we will send it\n- secret', 'and we will send it')).toBe('and we will send it');
  });
});
