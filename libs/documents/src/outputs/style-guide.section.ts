import { list, paragraph, part, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Block, Line, Row, Section } from '../model/document.ts';
import { cell } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { acquaintances } from '../sections/acquaintances.ts';
import { clean } from '../text/clean.ts';

/** How each of the customer's people wants to be spoken with, and what is better left unsaid. */
export function styleGuideSection(subject: Subject): Section {
  const { stakeholders, account, accommodations, sensitiveTopics } = subject.compiled;
  const ours = acquaintances(subject.dossier);
  const rows = stakeholders.filter(({ hasLeft }) => !hasLeft).map((one): Row => {
    const warnings: Line[] = [
      ...(one.callFirst ? [[quiet('Call first when something goes wrong.')]] : []),
      ...(one.doNotEscalateUnprepared ? [[toned('Never escalate to without preparation.', 'watch')]] : []),
      ...(one.fear.value === null ? [] : [[quiet('Fears: '), run(one.fear.value)], ...subject.cite(one.fear)]),
    ];
    return { cells: [[strong(one.name), quiet(one.title === null ? '' : `, ${one.title}`)], cell(one.preferences), cell(one.timezone), cell((ours.get(one.contact) ?? []).map(clean).join(', ') || null)], notes: warnings };
  });
  const listed = (entries: typeof accommodations, field: string): Block => (entries.length === 0 ? paragraph(subject.missing(field), 'gap') : list(entries.map((one) => ({ line: [run(one.what)], notes: subject.cite(one) }))));
  const where = [account.locale, account.timezone].filter((one) => one !== null).join(', ');
  return section('', 'How to speak with them', [
    paragraph([run(where === '' ? 'Their language and time zone are not known.' : `Language and time of the company: ${where}.`)]),
    rows.length === 0 ? paragraph(subject.missing('stakeholders'), 'gap') : table('How to speak with them', [['Who', 5], ['Prefers', 7], ['Time zone', 4], ['Spoken with so far by', 6]], rows),
  ], {
    parts: [part('What was granted to them', [listed(accommodations, 'accommodations')], 'style'), part('Never in front of the customer', [listed(sensitiveTopics, 'sensitiveTopics')], 'style')],
  });
}
