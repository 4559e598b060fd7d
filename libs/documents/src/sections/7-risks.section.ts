import type { Level, PackageRisk } from '@throughline/domain';
import { riskMatrix } from '../drawings/risk-matrix.ts';
import { facts, joined, paragraph, part, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import { cell } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, words } from '../text/format.ts';

const graded = (level: Level): Line => (level === 'high' ? [toned('High', 'late')] : [run(words(level))]);

/** Who does what by when, what is done if it happens all the same, and what tells that it does. */
function treatment(one: PackageRisk): Line[] {
  const buffer = (one.bufferDays ?? 0) > 0 && one.phase ? ` (${one.bufferDays} working days more, ${one.phase})` : '';
  const said = (label: string, value: string | null | undefined): Line => (value === null || value === undefined ? [] : [quiet(`${label}: `), run(value)]);
  const apart = (parts: readonly Line[]): Line => joined(parts.filter((line) => line.length > 0), ' · ');
  const lines: Line[] = [
    apart([said('Owner', one.owner), said('Theirs', one.customerOwner), said('Done by', one.dueOn ? dayOf(one.dueOn) : null), said('Looked at again', one.reviewOn ? dayOf(one.reviewOn) : null), one.proposed ? [quiet('proposed, not looked at yet')] : []]),
    said('If it happens', one.contingency === null ? null : `${one.contingency}${buffer}`),
    said('Sign', one.trigger),
  ];
  return lines.filter((line) => line.length > 0);
}

/** The register, ranked by severity times likelihood, with the matrix drawn. */
export function risksSection(subject: Subject): Section {
  const { risks } = subject.compiled;
  const rows = risks.map((one, index): Row => {
    const ask = subject.ask('risks');
    return {
      id: placeOf(`risks/${index}`),
      cells: [[quiet(`R${index + 1}`)], [strong(one.statement)], [run(words(one.type))], graded(one.severity), graded(one.likelihood), cell(one.mitigation)],
      notes: [
        ...subject.cite(one),
        ...treatment(one),
        ...(one.mitigation === null ? [[toned(`Not known: what we do about it${one.owner === null ? ', and who' : ''}.`, 'watch'), quiet(ask === null ? '' : ` Ask ${ask.name}.`)]] : []),
      ],
    };
  });
  const [first] = risks;
  const register = rows.length === 0 ? paragraph(subject.missing('risks'), 'gap') : table('Risk register', [['', 1], ['Risk', 9], ['Type', 4], ['Severity', 3], ['Likelihood', 3], ['Mitigation', 6]], rows);
  const worst = facts([{ label: 'The thing most likely to cause a difficult first 90 days', line: first === undefined ? subject.missing('risks') : [run(first.statement)], notes: first === undefined ? [] : [[quiet(`R1, the highest of the register with ${first.score} of 9; ${first.severity} severity, ${first.likelihood} likelihood`)], ...subject.cite(first)] }]);
  return section('7', 'Risk register', [register, worst], { parts: risks.length === 0 ? [] : [part('Risk matrix', [riskMatrix(risks)], 'risks')] });
}
