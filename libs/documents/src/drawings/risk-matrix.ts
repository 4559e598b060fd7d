import type { PackageRisk } from '@throughline/domain';
import { run, table } from '../model/build.ts';
import type { Picture } from '../model/document.ts';
import { words } from '../text/format.ts';
import type { Drawing, Paint, Shape } from './drawing.ts';

const LEVELS = ['low', 'medium', 'high'] as const;
const LEFT = 62;
const [WIDTH, HEIGHT] = [139, 54];

/** Risks keep the number they have in the register. */
const at = (risks: readonly PackageRisk[], severity: string, likelihood: string): string[] =>
  risks.flatMap((one, index) => (one.severity === severity && one.likelihood === likelihood ? [`R${index + 1}`] : []));

/** Three lines fit into a field; of more the rest is counted. */
function linesOf(numbers: readonly string[]): string[] {
  const shown = numbers.length <= 15 ? numbers : [...numbers.slice(0, 13), `+${numbers.length - 13}`];
  return [0, 5, 10].flatMap((start) => (start < shown.length ? [shown.slice(start, start + 5).join('  ')] : []));
}

const fillOf = (score: number): Paint => (score >= 6 ? 'lateTint' : score >= 3 ? 'watchTint' : 'tint');

function drawn(risks: readonly PackageRisk[]): Drawing {
  const shapes: Shape[] = [];
  LEVELS.toReversed().forEach((severity, row) => {
    const y = row * HEIGHT + 0.5;
    shapes.push({ kind: 'text', x: 0, y: y + 20, text: words(severity), size: 9, fill: 'soft' });
    LEVELS.forEach((likelihood, column) => {
      const score = (3 - row) * (column + 1);
      const fill = fillOf(score);
      const x = LEFT + column * WIDTH;
      shapes.push({ kind: 'box', x, y, width: WIDTH, height: HEIGHT, fill, line: 'paper' });
      shapes.push({ kind: 'text', x: x + WIDTH - 8, y: y + 14, text: String(score), size: 7.5, fill: 'quiet', anchor: 'end' });
      const lines = linesOf(at(risks, severity, likelihood));
      lines.forEach((text, line) => shapes.push({ kind: 'text', x: x + 10, y: y + (lines.length === 3 ? 18 : 24) + line * 15, text, size: 10, fill: score >= 6 ? 'late' : 'ink', strong: true }));
    });
  });
  const bottom = 3 * HEIGHT;
  LEVELS.forEach((likelihood, column) => shapes.push({ kind: 'text', x: LEFT + column * WIDTH + WIDTH / 2, y: bottom + 15, text: words(likelihood), size: 9, fill: 'soft', anchor: 'middle' }));
  shapes.push({ kind: 'text', x: LEFT + WIDTH * 1.5, y: bottom + 30, text: 'Likelihood', size: 8, fill: 'quiet', anchor: 'middle' });
  shapes.push({ kind: 'text', x: 0, y: 34, text: 'severity', size: 8, fill: 'quiet' });
  return { width: LEFT + WIDTH * 3 + 1, height: bottom + 34, shapes };
}

/** Severity against likelihood, each risk by its number in the register. */
export function riskMatrix(risks: readonly PackageRisk[]): Picture {
  const told = LEVELS.toReversed().flatMap((severity) => LEVELS.toReversed().flatMap((likelihood) => {
    const here = at(risks, severity, likelihood);
    return here.length === 0 ? [] : [`severity ${severity}, likelihood ${likelihood}: ${here.join(', ')}`];
  }));
  const rows = LEVELS.toReversed().map((severity, row) => ({ fills: ['none' as const, ...LEVELS.map((_, column) => fillOf((3 - row) * (column + 1)))], cells: [[run(`${words(severity)} severity`)], ...LEVELS.map((likelihood) => [run(at(risks, severity, likelihood).join(', ') || '–')])], notes: [] }));
  return {
    kind: 'picture', title: 'Risk matrix', alternative: told.length === 0 ? 'No risk is named.' : `${told.join('; ')}.`, drawing: drawn(risks),
    table: table('Severity and likelihood', [['', 2], ['Low likelihood', 3], ['Medium', 3], ['High', 3]], rows),
  };
}
