import { INVISIBLE } from './invisible.ts';
import { type MappedText, TextBuilder } from './mapped-text.ts';

/** Plain text as it is read: without invisible characters, with every kind of line break as a line feed. */
export function plainText(body: string, from = 0): MappedText {
  const builder = new TextBuilder();
  let at = 0;
  for (const match of body.matchAll(INVISIBLE)) {
    builder.addVerbatim(body.slice(at, match.index), from + at);
    at = match.index + match[0].length;
  }
  builder.addVerbatim(body.slice(at), from + at);
  const mapped = builder.build();
  // Replaced one for one, so that the map stays.
  return { ...mapped, text: mapped.text.replace(/\r(?=\n)/g, ' ').replace(/[\r\u0085\u2028\u2029]/g, '\n').replace(/[\u00a0\u2007\u202f]/g, ' ') };
}
