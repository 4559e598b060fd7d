import { list, paragraph, placeOf, quiet, run, section, toned } from '../model/build.ts';
import type { Line, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf } from '../text/format.ts';

/** What delivery must close, with owner and day. */
export function openItemsSection(subject: Subject): Section {
  const { openItems } = subject.compiled;
  const whom = subject.ask('openItems.owner');
  const items = openItems.map((one, index) => {
    const terms: Line = [
      quiet('Owner: '), one.owner === null ? toned('not known', 'watch') : run(one.owner), quiet(', due: '), one.due === null ? toned('not known', 'watch') : run(dayOf(one.due)),
      ...(one.owner === null || one.due === null ? [quiet(whom === null ? '' : `. Ask ${whom.name}.`)] : []),
    ];
    return { id: placeOf(`openItems/${index}`), line: [quiet(`O${index + 1}  `), run(one.what)], notes: [terms, ...subject.cite(one)] };
  });
  return section('8', 'Open items', [items.length === 0 ? paragraph(subject.missing('openItems'), 'gap') : list(items, 'open')]);
}
