import { strFromU8, strToU8, unzipSync } from 'fflate';
import { pack } from '../zip/pack.ts';

/** Ids that the library draws by lot or counts from its first document on; looked for only where markup names them, never in text. */
const NAMED = /(="|PAGEREF )(rId[0-9a-z_-]{21}|_Toc\d{1,12})(?=["\s])/g;
const COUNTED = /(<w:bookmark(?:Start|End)\b[^>]{0,200}?\bw:id=")(\d{1,12})(?=")/g;
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** The document written anew without anything that differs from run to run: ids in order of appearance, dates of the package. */
export function sameBytes(docx: Uint8Array, compiledAt: string): Uint8Array {
  const ids = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return number;
  };
  const named = (_: string, before: string, id: string): string => `${before}${id.startsWith('_Toc') ? '_Toc' : 'rIdLink'}${numberOf(id)}`;
  const counted = (_: string, before: string, id: string): string => `${before}${numberOf(`bookmark ${id}`)}`;
  const date = new Date(compiledAt).toISOString().replace(/\.\d+/, '');
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (!/\.(?:xml|rels)$/.test(name)) files.set(name, bytes);
    else files.set(name, strToU8(strFromU8(bytes).replace(NAMED, named).replace(COUNTED, counted).replace(DATES, (_, before: string, after: string) => `${before}${date}${after}`)));
  }
  return pack(files, compiledAt);
}
