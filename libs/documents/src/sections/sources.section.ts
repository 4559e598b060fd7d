import { paragraph, placeOf, quiet, run, section, strong, table } from '../model/build.ts';
import type { Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, number, several, words } from '../text/format.ts';

/** Everything the package was compiled from; of a part of the package, what it rests on. */
export function sourcesSection({ compiled }: Subject, restsOn: (place: string) => boolean = () => true): Section {
  const all = compiled.sources.map((one, index): Row => ({
    id: placeOf(`sources/${index}`),
    cells: [
      [quiet(`S${index + 1}`)], [strong(one.title)], [run(words(one.kind)), ...(one.signed === true ? [quiet(', signed')] : one.signed === false ? [quiet(', not signed')] : [])],
      [run(one.at === null ? 'no date' : dayOf(one.at))], [run(one.by ?? '–')], [run(one.characters === 0 ? '–' : number(one.characters))],
    ],
    notes: [],
  }));
  const rows = all.filter(({ id = '' }) => restsOn(id));
  if (all.length === 0) return section('F', 'Sources', [paragraph([run('No source was in the dossier.')], 'gap')]);
  return section('F', 'Sources', [
    paragraph([run(`Compiled from ${several(all.length, 'source', 'sources')}${rows.length < all.length ? `, of which this rests on ${rows.length}` : ''}; the ZIP dossier has each of them, byte for byte.`)]),
    table('Sources', [['', 1.2], ['Title', 8], ['Kind', 4], ['Date', 4], ['By', 4], ['Characters', 3]], rows),
  ]);
}
