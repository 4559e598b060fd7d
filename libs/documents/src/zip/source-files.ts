import type { Dossier, HandoffPackage, PackageSource } from '@throughline/domain';

const ENDING = { text: 'txt', markdown: 'md', html: 'html.txt' };

/** A name that every system takes and none reads anything into: letters, digits and dashes of ASCII, with the source's number before it. */
export function safeName(number: number, title: string, ending: string): string {
  const plain = title.slice(0, 400).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
  return `S${number}${plain === '' ? '' : `-${plain}`}.${ending}`;
}

function contentOf(dossier: Dossier, { part, id }: PackageSource): { text: string; ending: string } | null {
  if (part === 'contributions') {
    const found = dossier.contributions?.find((one) => one.id === id);
    return found === undefined ? null : { text: `${JSON.stringify(found, null, 2)}\n`, ending: 'json' };
  }
  const found = dossier[part]?.find((one) => one.id === id);
  // An HTML mail keeps its bytes, under a name that no double click runs.
  return found === undefined ? null : { text: found.body, ending: ENDING[found.format ?? 'text'] };
}

/** Each source as it came, byte for byte, under the number that the documents give it. */
export function sourceFiles(compiled: HandoffPackage, dossier: Dossier): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(compiled.sources.flatMap((source, index): [string, Uint8Array][] => {
    const content = contentOf(dossier, source);
    return content === null ? [] : [[`sources/${safeName(index + 1, source.title, content.ending)}`, encoder.encode(content.text)]];
  }));
}
