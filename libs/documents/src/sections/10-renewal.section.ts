import type { PackageStatement } from '@throughline/domain';
import { facts, list, paragraph, part, quiet, run, section } from '../model/build.ts';
import type { Block, Section } from '../model/document.ts';
import { known } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf } from '../text/format.ts';

/** What whoever speaks about the renewal wants to have known from the start. */
export function renewalSection(subject: Subject): Section {
  const { renewalNotes, expansion, deal } = subject.compiled;
  const listed = (all: readonly PackageStatement[], field: string): Block => (all.length === 0 ? paragraph(subject.missing(field), 'gap') : list(all.map((one) => ({ line: [run(one.what)], notes: subject.cite(one) }))));
  return section('10', 'Notes for the CSM and AE on renewal', [
    facts([{ label: 'Renewal date', line: known(subject, deal.renewalDate === null ? null : dayOf(deal.renewalDate), 'deal.renewalDate'), notes: [] }]),
    listed(renewalNotes, 'renewalNotes'),
  ], { parts: [part('Where it could grow', [listed(expansion, 'expansion'), paragraph([quiet('Nothing here is agreed with the customer.')], 'quiet')], 'renewal')] });
}
