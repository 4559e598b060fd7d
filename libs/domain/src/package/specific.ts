import { isBoilerplate } from './answers.ts';
import { meaningWords } from './merge.ts';

/** Whether somebody can act on a statement: it names a person, a system, a number or a date, or says at some length what would happen. */
export function isSpecific(statement: string): boolean {
  return !isBoilerplate(statement) && (/\d|\S\s+["“(]?\p{Lu}/u.test(statement.slice(0, 2000)) || meaningWords(statement).size >= 6);
}
