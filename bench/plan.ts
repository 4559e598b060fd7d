import { LiveSchedule } from '@throughline/domain';
import type { LinkType, PlanDocument, PlanTask } from '@throughline/domain';

import { goal, ms, percentile, printTable } from './table.ts';

const SIZES = [100, 1_000, 5_000, 50_000];
const GOAL_SIZE = 5_000;
const FULL_GOAL = 50;
const CHANGE_GOAL = 10;
const ROUNDS = 9;
const TYPES: LinkType[] = ['FS', 'FS', 'FS', 'SS', 'FF', 'SF'];

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** So many tasks on two calendars with holidays, three links each to one of the sixty tasks before it, of all four kinds with lags. */
function planOf(size: number): PlanDocument {
  const below = numbers(size);
  const nothing = { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null };
  const tasks = Array.from({ length: size }, (_, at): PlanTask => ({
    id: `t${at}`, title: `Task ${at}`, phase: 'work', kind: 'task', side: at % 3 === 0 ? 'customer' : 'vendor', ownerRole: null, owner: null, contactId: null, duration: 1 + below(8), estimate: null,
    calendar: at % 3 === 0 ? 'customer' : 'vendor', constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'template', ref: null }, actual: nothing,
  }));
  const links = tasks.flatMap((_, at) => {
    const before = new Set(Array.from({ length: at === 0 ? 0 : 3 }, () => Math.max(0, at - 1 - below(60))));
    return [...before].map((from) => ({ from: `t${from}`, to: `t${at}`, type: TYPES[below(TYPES.length)]!, lag: below(5) - 1 }));
  });
  const holidays = (month: string) => Array.from({ length: 30 }, (_, year) => ({ from: `${2026 + year}-${month}`, to: `${2026 + year}-${month}`, kind: 'holiday' as const, reason: '' }));
  return {
    template: { id: 'bench', version: 1 }, start: '2026-03-02', goLiveTarget: null, tasks, links, resources: [], escalation: [], cadence: [], baseline: null,
    calendars: [{ id: 'vendor', title: 'Ours', weekend: [6, 7], off: holidays('05-01') }, { id: 'customer', title: 'Theirs', weekend: [6, 7], off: holidays('12-28') }],
    phases: [{ id: 'work', title: 'Work', acceptance: [], acceptedAt: null, acceptedBy: null }], cutover: { checklist: [], criteria: [], decisions: [], rollback: { trigger: '', steps: [], testedAt: null, testedBy: null } },
  };
}

/** The least that any schedule has to do: an order, and the longest way to each task in plain days, one calendar, no late dates, no floats, no report. */
function plainPass({ tasks, links }: PlanDocument): number {
  const place = new Map(tasks.map(({ id }, at) => [id, at]));
  const after: number[][] = tasks.map(() => []);
  const waiting = tasks.map(() => 0);
  for (const { from, to } of links) {
    after[place.get(from)!]!.push(place.get(to)!);
    waiting[place.get(to)!]! += 1;
  }
  const finish = tasks.map(({ duration }) => duration);
  const order = waiting.flatMap((count, at) => (count === 0 ? [at] : []));
  for (let at = 0; at < order.length; at += 1) {
    for (const next of after[order[at]!]!) {
      finish[next] = Math.max(finish[next]!, finish[order[at]!]! + tasks[next]!.duration);
      if (--waiting[next]! === 0) order.push(next);
    }
  }
  return finish.reduce((longest, one) => Math.max(longest, one), 0);
}

/** Milliseconds of the processor that a piece of work takes, the middle of some rounds, so that what else runs on the machine does not count. Its clock is coarse: each round does the work many times. */
function cost(times: number, work: (time: number) => void): number {
  return percentile(Array.from({ length: ROUNDS }, (_, round) => {
    const start = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) work(round * times + time);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / times;
  }), 0.5);
}

const micro = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} µs` : ms(value));

const rows: (string | number)[][] = [];
for (const size of SIZES) {
  const plan = planOf(size);
  const times = Math.max(2, Math.round(50_000 / size));
  const full = cost(times, () => new LiveSchedule(plan).result());
  const plain = cost(times, () => plainPass(plan));
  const live = new LiveSchedule(plan);
  const [leading] = live.result().criticalPath;
  const change = (at: number, duration: number): void => {
    const task = plan.tasks[at]!;
    live.change({ ...task, duration });
    live.result();
  };
  const below = numbers(1);
  const anywhere = cost(times * 4, () => change(below(size), 1 + below(8)));
  // The first task of the critical path moves whatever follows it, and with the end of the plan the latest dates of all.
  const lead = plan.tasks.findIndex(({ id }) => id === leading);
  const first = cost(times, (time) => change(lead, 60 + (time % 2) * 60));
  const judged = (value: number, limit: number): string => (size === GOAL_SIZE ? `**${micro(value)}** (${goal(value < limit)})` : micro(value));
  rows.push([size.toLocaleString('en'), plan.links.length.toLocaleString('en'), judged(full, FULL_GOAL), `${((full / size) * 1000).toFixed(1)} µs`, micro(plain), (full / plain).toFixed(1), micro(anywhere), judged(first, CHANGE_GOAL)]);
}
printTable(`Scheduling a plan, in time of the processor: goals at ${GOAL_SIZE.toLocaleString('en')} tasks are ${FULL_GOAL} ms for all of it and ${CHANGE_GOAL} ms for one change`, ['tasks', 'links', 'all of it', 'a task', 'plain topological pass', 'times the plain pass', 'one change anywhere', 'one that moves everything'], rows);
