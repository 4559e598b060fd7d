import { amount, standingMeasurements, standingSentence } from '@throughline/domain';
import type { Day, Goal } from '@throughline/domain';
import { paragraph, part, quiet, run, section, table } from '../model/build.ts';
import type { Block, HandoffDocument, Section } from '../model/document.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { cleaned } from '../text/clean.ts';
import { dayOf } from '../text/format.ts';
import { goalDrawing, wayOf } from './goal-drawing.ts';

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
  const drawing = goalDrawing(goal, today);
  const blocks: Block[] = [
    paragraph([run(`${wayOf(terms)}. ${standingSentence(goal)}`)]),
    ...(drawing === null || measured === null ? [] : [{ kind: 'picture' as const, title: terms.name, alternative: standingSentence(goal), drawing, table: null }]),
    ...(measured === null ? [] : [measured]),
    paragraph([quiet(`${terms.accountable ?? 'Nobody yet'} answers for it; measured every ${terms.everyDays} days.`)], 'quiet'),
  ];
  return part(terms.name, blocks, goal.id);
}
