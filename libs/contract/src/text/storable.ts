/** PostgreSQL's text holds every character but NUL, and its JSON no half of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** What is said to somebody whose text cannot be kept. */
export const NOT_STORABLE = 'There is a character in it that is no text: NUL, or half of an emoji.';

/** Whether the database can keep a text as it is. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}
