import type { PackageStakeholder } from '@throughline/domain';
import { run, table } from '../model/build.ts';
import type { Picture } from '../model/document.ts';
import { words } from '../text/format.ts';
import { fitted } from './drawing.ts';
import type { Drawing, Paint, Shape } from './drawing.ts';

const INFLUENCE = ['high', 'medium', 'low'];
const RELATIONSHIP = ['risk', 'neutral', 'strong'];
const LEFT = 62;
const COLUMN = 139;
const LINE = 15;

const at = (people: readonly PackageStakeholder[], influence: string, relationship: string): PackageStakeholder[] => people.filter((one) => one.influence === influence && one.relationship === relationship);

/** Whoever has much to say and is not with us is where trouble comes from. */
const fillOf = (influence: string, relationship: string): Paint => (influence !== 'high' ? 'paper' : relationship === 'risk' ? 'lateTint' : relationship === 'strong' ? 'tint' : 'paper');

function drawn(people: readonly PackageStakeholder[]): Drawing {
  const shapes: Shape[] = [];
  let y = 0.5;
  for (const influence of INFLUENCE) {
    const height = Math.max(52, 18 + LINE * Math.max(...RELATIONSHIP.map((one) => Math.min(12, at(people, influence, one).length))));
    shapes.push({ kind: 'text', x: 0, y: y + 18, text: words(influence), size: 9, fill: 'soft' });
    RELATIONSHIP.forEach((relationship, column) => {
      const x = LEFT + column * COLUMN;
      shapes.push({ kind: 'box', x, y, width: COLUMN, height, fill: fillOf(influence, relationship), line: 'rule' });
      const here = at(people, influence, relationship);
      here.slice(0, 12).forEach((person, row) => {
        const rest = row === 11 && here.length > 12 ? ` and ${here.length - 11} more` : '';
        shapes.push({ kind: 'dot', x: x + 13, y: y + 16 + row * LINE, radius: 3, fill: relationship === 'risk' ? 'late' : relationship === 'strong' ? 'accent' : 'paper', line: relationship === 'risk' ? 'late' : 'accent' });
        shapes.push({ kind: 'text', x: x + 22, y: y + 19 + row * LINE, text: fitted(rest === '' ? person.name : rest.trim(), COLUMN - 28, 9), size: 9, fill: 'ink' });
      });
    });
    y += height;
  }
  RELATIONSHIP.forEach((relationship, column) => shapes.push({ kind: 'text', x: LEFT + column * COLUMN + COLUMN / 2, y: y + 15, text: words(relationship), size: 9, fill: 'soft', anchor: 'middle' }));
  shapes.push({ kind: 'text', x: LEFT + COLUMN * 1.5, y: y + 30, text: 'Relationship', size: 8, fill: 'quiet', anchor: 'middle' });
  shapes.push({ kind: 'text', x: 0, y: 32, text: 'influence', size: 8, fill: 'quiet' });
  return { width: LEFT + COLUMN * 3 + 1, height: y + 34, shapes };
}

/** Influence against relationship; null where nobody is graded. Who is not graded is not guessed at: they stand in the text below the picture. */
export function stakeholderMap(everybody: readonly PackageStakeholder[]): Picture | null {
  const people = everybody.filter((one) => !one.hasLeft);
  const graded = people.filter((one) => INFLUENCE.includes(one.influence ?? '') && RELATIONSHIP.includes(one.relationship ?? ''));
  if (graded.length === 0) return null;
  const rest = people.filter((one) => !graded.includes(one)).map((one) => one.name);
  const told = graded.map((one) => `${one.name}: ${one.influence ?? ''} influence, relationship ${one.relationship ?? ''}`);
  const alternative = [`${told.slice(0, 60).join('; ')}.`, ...(rest.length === 0 ? [] : [`Not graded: ${rest.slice(0, 60).join(', ')}.`])].join(' ');
  const rows = INFLUENCE.map((influence) => ({ fills: ['none' as const, ...RELATIONSHIP.map((one) => fillOf(influence, one))], cells: [[run(`${words(influence)} influence`)], ...RELATIONSHIP.map((one) => [run(at(people, influence, one).map(({ name }) => name).join(', ') || '–')])], notes: [] }));
  return { kind: 'picture', title: 'Stakeholder map', alternative, drawing: drawn(graded), table: table('Influence and relationship', [['', 2], ['Relationship at risk', 3], ['Neutral', 3], ['Strong', 3]], rows) };
}
