import type { Token } from './tokens.ts';
import { DOING, MONTHS, NUMBERS, TIMES, WEEKDAYS } from './words.ts';

/** What a word is, as patterns of cues ask for it with `%`. */
export type Tag = 'num' | 'money' | 'time' | 'name' | 'own' | 'other' | 'seller' | 'customer' | 'do' | 'does' | 'doing' | 'done' | 'cap';

export interface TaggedToken extends Token {
  tags: ReadonlySet<Tag>;
}

/** What names and defined terms mean in one deal and for one speaker: lower-case words, and initials as they are written → tags. */
export type Names = ReadonlyMap<string, readonly Tag[]>;

const MONEY = /^(?:[$£€¥]|usd|eur|gbp|chf|k)$/;

function verbTags(word: string): Tag[] {
  if (DOING.has(word)) return ['do'];
  const stems = (cut: number) => [word.slice(0, -cut), `${word.slice(0, -cut)}e`, word.slice(0, -cut - 1)];
  if (word.endsWith('ing') && word.length > 5 && stems(3).some((stem) => DOING.has(stem))) return ['doing'];
  if (word.endsWith('ies') && DOING.has(`${word.slice(0, -3)}y`)) return ['does'];
  if (word.endsWith('s') && (DOING.has(word.slice(0, -1)) || (word.endsWith('es') && DOING.has(word.slice(0, -2))))) return ['does'];
  if (word.endsWith('ied') && DOING.has(`${word.slice(0, -3)}y`)) return ['done'];
  if (word.endsWith('ed') && stems(2).some((stem) => DOING.has(stem))) return ['done'];
  return IRREGULAR.has(word) ? ['done'] : [];
}

const IRREGULAR = new Set('sent got given gave provided built held paid brought wrote written told found stood ran run took taken made did done kept let shown came come taught sat led met'.split(' '));

export function tagged(tokens: readonly Token[], names: Names): TaggedToken[] {
  return tokens.map((token, index) => {
    const tags = new Set<Tag>(names.get(token.text) ?? names.get(token.raw) ?? []);
    if (token.kind === 'number' || NUMBERS.has(token.text)) tags.add('num');
    if (MONEY.test(token.text)) tags.add('money');
    // "may" and "march" are months only where they are written so.
    if (WEEKDAYS.has(token.text) || TIMES.has(token.text) || MONTHS.has(token.text) || (token.text === 'may' && token.capital && index > 0)) tags.add('time');
    if (token.kind === 'word') for (const tag of verbTags(token.text)) tags.add(tag);
    if (token.capital && index > 0) tags.add('cap');
    return { ...token, tags };
  });
}
