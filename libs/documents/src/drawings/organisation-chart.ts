import type { PackageStakeholder } from '@throughline/domain';
import type { Picture } from '../model/document.ts';
import { run, table } from '../model/build.ts';
import { fitted } from './drawing.ts';
import type { Drawing, Shape } from './drawing.ts';

const WIDTH = 480;
const BOX = { width: 190, height: 34, gap: 8, indent: 26 };

interface Place { person: PackageStakeholder; depth: number }

/**
 * People in the order of the chart: whoever nobody stands above first, each followed by those who report to them.
 * People who report to one another in a circle begin a chart of their own.
 */
function inOrder(people: readonly PackageStakeholder[]): Place[] {
  const ids = new Set(people.map((one) => one.contact));
  const placed = new Set<string>();
  const places: Place[] = [];
  // A stack instead of recursion: a chain of reports may be as long as the list.
  const place = (root: PackageStakeholder): void => {
    const open: Place[] = [{ person: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (placed.has(next.person.contact)) continue;
      placed.add(next.person.contact);
      places.push(next);
      const { contact } = next.person;
      open.push(...people.filter((one) => one.reportsTo === contact).map((person) => ({ person, depth: (next?.depth ?? 0) + 1 })).toReversed());
    }
  };
  for (const person of people) if (person.reportsTo === null || !ids.has(person.reportsTo)) place(person);
  for (const person of people) if (!placed.has(person.contact)) place(person);
  return places;
}

function drawn(places: readonly Place[]): Drawing {
  const step = BOX.height + BOX.gap;
  const shapes: Shape[] = [];
  const lastAt: number[] = [];
  places.forEach(({ person, depth }, row) => {
    // Charts deeper than this keep their order and stop moving right.
    const level = Math.min(depth, 9);
    const [x, y] = [level * BOX.indent + 0.5, row * step + 0.5];
    const above = lastAt[level - 1];
    if (depth > 0 && above !== undefined) {
      const stem = x - BOX.indent / 2;
      shapes.push({ kind: 'path', points: [[stem, above * step + BOX.height + 0.5], [stem, y + BOX.height / 2], [x, y + BOX.height / 2]], line: 'quiet' });
    }
    lastAt[level] = row;
    lastAt.length = level + 1;
    const width = Math.min(WIDTH - x - 1, BOX.width + 60);
    shapes.push({ kind: 'box', x, y, width, height: BOX.height, fill: 'tint', line: 'rule', round: 4 });
    shapes.push({ kind: 'text', x: x + 10, y: y + 14.5, text: fitted(person.name, width - 20, 9.5), size: 9.5, fill: 'ink', strong: true });
    shapes.push({ kind: 'text', x: x + 10, y: y + 26.5, text: fitted(person.title ?? 'Title not known', width - 20, 8), size: 8, fill: person.title === null ? 'watch' : 'soft' });
  });
  return { width: WIDTH, height: Math.max(1, places.length * step - BOX.gap + 1), shapes };
}

/** Most people that a chart can show and still be read. */
const MOST = 60;

/** Who reports to whom on the customer's side; those who have left are not in it. Null where nobody has said it. */
export function organisationChart(everybody: readonly PackageStakeholder[]): Picture | null {
  const people = everybody.filter((one) => !one.hasLeft);
  const places = inOrder(people).slice(0, MOST);
  const nameOf = (id: string | null): string | null => people.find((one) => one.contact === id)?.name ?? null;
  const known = people.filter((one) => nameOf(one.reportsTo) !== null);
  if (known.length === 0) return null;
  const alternative = `${known.map((one) => `${one.name} reports to ${nameOf(one.reportsTo) ?? ''}`).slice(0, MOST).join('; ')}.`;
  const rows = places.map(({ person, depth }) => ({ cells: [[run(`${'\u2003'.repeat(Math.min(depth, 9))}${depth > 0 ? '– ' : ''}${person.name}`)], [run(person.title ?? 'not known')], [run(nameOf(person.reportsTo) ?? 'not known')]], notes: [] }));
  return { kind: 'picture', title: 'Organisation chart', alternative, drawing: drawn(places), table: table('Who reports to whom', [['Name', 3], ['Title', 4], ['Reports to', 3]], rows) };
}
