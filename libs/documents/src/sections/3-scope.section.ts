import { linked, list, paragraph, part, placeOf, quiet, run, section, table } from '../model/build.ts';
import type { Block, Row, Section } from '../model/document.ts';
import { cell } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { quantityOf, words } from '../text/format.ts';
import { dueOf, termsOf } from './promise-terms.ts';

/** What delivery must honour, each with the way to its words in the ledger. */
function promised(subject: Subject): Block {
  const items = subject.compiled.commitments.flatMap((one, index) => {
    if (one.direction !== 'seller' || one.strength === 'retracted') return [];
    const terms = termsOf(one);
    return [{ line: [linked(`P${index + 1}`, placeOf(`commitments/${index}`)), quiet('  '), run(one.what), ...(one.due === null ? [] : [quiet(' · due '), ...dueOf(one)]), ...(terms.length === 0 ? [] : [quiet(' · '), ...terms])], notes: [] }];
  });
  return items.length === 0 ? paragraph([run('No promise was found in what was read. '), ...subject.missing('commitments')], 'gap') : list(items);
}

/** What was sold, what was promised beside it, and what was excluded. */
export function scopeSection(subject: Subject): Section {
  const { lineItems, outOfScope } = subject.compiled;
  const rows = lineItems.map((item): Row => ({
    cells: [[run(item.name), ...(item.kind === null ? [] : [quiet(`  ${words(item.kind).toLowerCase()}`)])], cell(item.features.join('; ') || null), [run(quantityOf(item))], item.notes === null ? [quiet('–')] : [run(item.notes)]],
    notes: [],
  }));
  const sold = rows.length === 0 ? paragraph(subject.missing('lineItems'), 'gap') : table('Sold scope', [['Product', 4], ['Features included', 6], ['Users', 3], ['Notes', 3]], rows);
  const excluded = outOfScope.length === 0 ? paragraph(subject.missing('outOfScope'), 'gap') : list(outOfScope.map((one) => ({ line: [run(one.what)], notes: subject.cite(one) })));
  return section('3', 'Sold scope and capabilities', [sold], {
    parts: [part('Capabilities promised in the sales cycle: delivery must honour these', [promised(subject)], 'scope'), part('Explicitly out of scope', [excluded], 'scope')],
  });
}
