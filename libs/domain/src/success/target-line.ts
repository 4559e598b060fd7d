import { MS_PER_DAY } from '../time/instant.ts';
import type { Day } from '../time/instant.ts';
import type { MetricTerms } from './metric.ts';

/** A step of the plan as far as targets hang on it. */
export interface PlanMark { id: string; title: string; day: Day; isGoLive: boolean }

/** What is to be reached on a day; `id` names the milestone, null for the ends of the line. */
export interface TargetPoint { day: Day; value: number; id: string | null; title: string; said: boolean }

type Line = Pick<MetricTerms, 'baseline' | 'baselineOn' | 'target' | 'by' | 'milestoneTargets' | 'indicator' | 'category'>;

const day = (of: Day): number => Date.parse(`${of}T00:00:00Z`) / MS_PER_DAY;

/**
 * The way from the baseline to the target. What shows value moves only once people work with the new system: it stays at the
 * baseline until go-live, as long as there is time left after it. What a person said for a milestone bends the line.
 */
export function targetLine(terms: Line, marks: readonly PlanMark[]): TargetPoint[] {
  const { baseline, target, by } = terms;
  if (baseline === null || target === null || by === null) return [];
  const goLive = marks.find(({ isGoLive }) => isGoLive)?.day ?? null;
  const starts = terms.baselineOn ?? marks[0]?.day ?? by;
  const waits = goLive !== null && goLive > starts && goLive < by && terms.category !== 'technical';
  const said = marks.flatMap((mark): TargetPoint[] => {
    const value = terms.milestoneTargets[mark.id];
    return value === undefined || mark.day <= starts || mark.day >= by ? [] : [{ day: mark.day, value, id: mark.id, title: mark.title, said: true }];
  });
  const ends: TargetPoint[] = [
    ...(starts < by ? [{ day: starts, value: baseline, id: null, title: 'Baseline', said: false }] : []),
    ...(waits && !said.some((one) => one.day <= goLive) ? [{ day: goLive, value: baseline, id: null, title: 'Go-live', said: false }] : []),
    { day: by, value: target, id: null, title: 'Target', said: false },
  ];
  const fixed = [...ends, ...said].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const between = marks.flatMap((mark): TargetPoint[] => {
    if (mark.day <= starts || mark.day > by || said.some(({ id }) => id === mark.id)) return [];
    return [{ day: mark.day, value: onLine(fixed, mark.day) ?? target, id: mark.id, title: mark.title, said: false }];
  });
  return [...fixed.filter((one) => one.id !== null || !between.some((mark) => mark.day === one.day && one.title === 'Go-live')), ...between].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What the line asks for on a day, straight from point to point; null where there is no line yet, the target after its end. */
export function targetOn(line: readonly TargetPoint[], on: Day): number | null {
  return onLine(line, on);
}

function onLine(line: readonly TargetPoint[], on: Day): number | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || on < first.day) return null;
  if (on >= last.day) return last.value;
  const after = line.findIndex((one) => one.day > on);
  const [from, to] = [line[after - 1], line[after]];
  if (from === undefined || to === undefined) return null;
  return from.value + ((to.value - from.value) * (day(on) - day(from.day))) / (day(to.day) - day(from.day));
}
