import type { AntiPatternKey, RubricCategoryKey } from '@throughline/domain';
import { paragraph, part, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';

const CATEGORY: Record<RubricCategoryKey, string> = { businessContext: 'Business context', technicalRequirements: 'Technical requirements', successCriteria: 'Success criteria', riskRegister: 'Risk register', openItems: 'Open items' };
const PATTERN: Record<AntiPatternKey, string> = {
  contract_as_handoff: 'Sending the contract as the handoff', no_meeting: 'Handoff without a meeting', no_success_criteria: 'No success criteria',
  vague_risks: 'Vague risk register', no_out_of_scope: 'Nothing said about what is out of scope', no_competitive_context: 'No competitive context',
};

/** The gate: points by category with what each lost one is missing, and the six ways in which handoffs fail. */
export function rubricSection({ compiled }: Subject): Section {
  const { total, max, threshold, categories, antiPatterns } = compiled.rubric;
  const rows = categories.map((one): Row => ({
    cells: [[strong(CATEGORY[one.key])], [run(`${one.points} of ${one.max}`)], [run(one.lost.length === 0 ? 'Nothing is missing.' : `${one.max - one.points} lost`)]],
    notes: one.lost.map((lost) => [toned(`−${lost.points}  `, 'watch'), run(lost.missing), quiet(lost.ask === null ? '' : ` Ask ${lost.ask.name}.`)]),
  }));
  const patterns = antiPatterns.map((one): Row => ({ cells: [[strong(PATTERN[one.key])], one.found ? [toned('found', 'late')] : [quiet('not found')], [run(one.why)]], notes: one.found ? [[quiet('What mends it: '), run(one.fix)]] : [] }));
  const head = total >= threshold ? `${total} of ${max} points: the gate, which opens at ${threshold}, is open.` : `${total} of ${max} points: ${threshold - total} more, and the gate opens.`;
  return section('E', 'The gate', [paragraph([run(head)], 'lead'), table('Points', [['Category', 5], ['Points', 3], ['', 6]], rows)], {
    parts: [part('Six ways in which handoffs fail', [table('Six ways in which handoffs fail', [['What goes wrong', 5], ['Here', 2], ['Why', 8]], patterns)], 'gate')],
  });
}
