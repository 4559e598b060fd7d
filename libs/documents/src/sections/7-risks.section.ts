import type { Level } from '@throughline/domain';
import { riskMatrix } from '../drawings/risk-matrix.ts';
import { facts, paragraph, part, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Line, Row, Section } from '../model/document.ts';
import { cell } from '../model/subject.ts';
import type { Subject } from '../model/subject.ts';
import { words } from '../text/format.ts';

const graded = (level: Level): Line => (level === 'high' ? [toned('High', 'late')] : [run(words(level))]);

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
        ...(one.contingency === null && one.owner === null ? [] : [[...(one.contingency === null ? [] : [quiet('If it happens: '), run(`${one.contingency} `)]), ...(one.owner === null ? [] : [quiet('Owner: '), run(one.owner)])]]),
        ...(one.mitigation === null ? [[toned(`Not known: what we do about it${one.owner === null ? ', and who' : ''}.`, 'watch'), quiet(ask === null ? '' : ` Ask ${ask.name}.`)]] : []),
      ],
    };
  });
  const [first] = risks;
  const register = rows.length === 0 ? paragraph(subject.missing('risks'), 'gap') : table('Risk register', [['', 1], ['Risk', 9], ['Type', 4], ['Severity', 3], ['Likelihood', 3], ['Mitigation', 6]], rows);
  const worst = facts([{ label: 'The thing most likely to cause a difficult first 90 days', line: first === undefined ? subject.missing('risks') : [run(first.statement)], notes: first === undefined ? [] : [[quiet(`R1, the highest of the register with ${first.score} of 9; ${first.severity} severity, ${first.likelihood} likelihood`)], ...subject.cite(first)] }]);
  return section('7', 'Risk register', [register, worst], { parts: risks.length === 0 ? [] : [part('Risk matrix', [riskMatrix(risks)], 'risks')] });
}
