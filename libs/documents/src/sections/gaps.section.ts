import { paragraph, placeOf, quiet, run, section, strong, table } from '../model/build.ts';
import type { Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, several } from '../text/format.ts';

/** What is not known, what it costs, and who knows. What has been answered meanwhile stands with its author. */
export function gapsSection({ compiled }: Subject): Section {
  const rows = compiled.gaps.map((gap, index): Row => ({
    id: placeOf(`gaps/${index}`),
    cells: [
      [quiet(`G${index + 1}`)], [strong(gap.question)], [run(gap.points === 0 ? '–' : String(gap.points))],
      gap.ask === null ? [quiet('nobody is known')] : [run(gap.ask.name), ...(gap.ask.email === null ? [] : [quiet(`, ${gap.ask.email}`)])],
    ],
    notes: [[quiet(gap.why)], ...(gap.answer === null ? [] : [[quiet(`${gap.answer.by}, ${dayOf(gap.answer.at)}: `), run(gap.answer.text)]])],
  }));
  if (rows.length === 0) return section('D', 'Gaps, and whom to ask', [paragraph([run('Nothing is missing.')])]);
  const open = compiled.gaps.filter((gap) => gap.answer === null).length;
  return section('D', 'Gaps, and whom to ask', [paragraph([run(`${several(open, 'question is', 'questions are')} open.`)], 'lead'), table('What is not known', [['', 1.2], ['Question', 10], ['Points', 2], ['Ask', 6]], rows)]);
}
