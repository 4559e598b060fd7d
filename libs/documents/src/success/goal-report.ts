import { amount, goalChart, standingMeasurements, standingSentence } from '@throughline/domain';
import type { Day, Goal } from '@throughline/domain';
import type { Drawing, Shape } from '../drawings/drawing.ts';
import { paragraph, part, quiet, run, section, table } from '../model/build.ts';
import type { Block, HandoffDocument, Section } from '../model/document.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { cleaned } from '../text/clean.ts';
import { dayOf } from '../text/format.ts';

const FRAME = { width: 420, height: 130 };
const [LEFT, TOP] = [48, 12];

/** How the goals of a customer stand on a day, for the customer and for us. */
export async function writeGoalReport(account: string, goals: readonly Goal[], today: Day): Promise<Uint8Array> {
  return renderPdf(report(cleaned(account), cleaned([...goals]), today));
}

function report(account: string, goals: readonly Goal[], today: Day): HandoffDocument {
  const reached = goals.filter(({ standing }) => standing.stand === 'reached').length;
  return {
    audience: 'customer', title: `${account}: how far we have come`, compiledAt: `${today}T00:00:00.000Z`,
    cover: {
      kind: 'Report', account, deal: 'How far we have come', confidentiality: `Between ${account} and us`,
      facts: [{ label: 'On', value: dayOf(today) }, { label: 'Goals', value: String(goals.length) }, { label: 'Reached', value: String(reached) }], gate: null,
    },
    sections: [section('1', 'The goals', goals.length === 0 ? [paragraph([quiet('No goal is set yet.')], 'quiet')] : [], { parts: goals.map((goal) => goalPart(goal, today)) })],
  };
}

function goalPart(goal: Goal, today: Day): Section {
  const { terms } = goal;
  const rows = standingMeasurements(goal.measurements).map(({ on, value, by }) => ({ cells: [[run(dayOf(on))], [run(amount(value, terms.unit))], [run(by === '' ? '–' : by)]], notes: [] }));
  const measured = rows.length === 0 ? null : table('Measured', [['Day', 4], ['Value', 4], ['By', 6]], rows);
  const drawing = drawn(goal, today);
  const words = [terms.baseline === null ? 'No baseline' : `From ${amount(terms.baseline, terms.unit)}`, terms.target === null ? 'no target' : `to ${amount(terms.target, terms.unit)}`, ...(terms.by === null ? [] : [`by ${dayOf(terms.by)}`])].join(' ');
  const blocks: Block[] = [
    paragraph([run(`${words}. ${standingSentence(goal)}`)]),
    ...(drawing === null || measured === null ? [] : [{ kind: 'picture' as const, title: terms.name, alternative: standingSentence(goal), drawing, table: measured }]),
    ...(measured === null ? [] : [measured]),
    paragraph([quiet(`${terms.accountable ?? 'Nobody yet'} answers for it; measured every ${terms.everyDays} days.`)], 'quiet'),
  ];
  return part(terms.name, blocks, goal.id);
}

/** Baseline and target line, what was measured, today, and where it goes. */
function drawn(goal: Goal, today: Day): Drawing | null {
  const chart = goalChart(goal, today, FRAME);
  if (chart === null) return null;
  const at = ({ x, y }: { x: number; y: number }): [number, number] => [LEFT + x, TOP + y];
  const across = (y: number): [number, number][] => [at({ x: 0, y }), at({ x: FRAME.width, y })];
  const path = (points: readonly { x: number; y: number }[], line: 'ink' | 'soft' | 'accent', dashed: boolean): Shape[] => (points.length < 2 ? [] : [{ kind: 'path', points: points.map(at), line, ...(dashed ? { dashed } : {}) }]);
  return {
    width: LEFT + FRAME.width + 12, height: TOP + FRAME.height + 24,
    shapes: [
      ...chart.values.flatMap(({ y, value }): Shape[] => [{ kind: 'path', points: across(y), line: 'rule' }, { kind: 'text', x: LEFT - 6, y: TOP + y + 3, text: amount(value, null), size: 8, fill: 'soft', anchor: 'end' }]),
      ...chart.days.map(({ x, day }): Shape => ({ kind: 'text', x: LEFT + x, y: TOP + FRAME.height + 14, text: day.slice(0, 7), size: 8, fill: 'soft', anchor: 'middle' })),
      { kind: 'path', points: [at({ x: chart.today, y: 0 }), at({ x: chart.today, y: FRAME.height })], line: 'watch' },
      ...path(chart.line, 'soft', true), ...path(chart.measured, 'accent', false), ...path(chart.forecast, 'accent', true),
      ...chart.measured.map((point): Shape => ({ kind: 'dot', x: at(point)[0], y: at(point)[1], radius: 3, fill: 'accent', line: 'paper' })),
    ],
  };
}
