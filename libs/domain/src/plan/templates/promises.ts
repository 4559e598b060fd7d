import type { HandoffPackage, PackageCommitment } from '../../package/package.ts';
import type { Day } from '../../time/instant.ts';
import type { PlanLink, PlanTask } from '../model.ts';
import { taskOf } from './draft-plan.ts';
import type { PlanFrame } from './draft-plan.ts';

/** Words by which a promise names what of the plan keeps it, the first that fits counts. */
const KEPT_BY: readonly [RegExp, string][] = [
  [/\b(?:rollback|roll-back|way back)\b/i, 'rollback-tested'],
  [/\bkick-?off\b/i, 'kick-off'],
  [/\b(?:sandbox|test environment)\b/i, 'sandbox'],
  [/\b(?:go[- ]?live|going live|be live|live by|live before|in production|cut-?over|launch)\b/i, 'go-live'],
  [/\b(?:project|detailed|implementation) plan\b/i, 'detailed-plan'],
  [/\b(?:single sign-on|sso|okta|saml)\b/i, 'sso-test'],
  [/\b(?:migrated|migration|data loaded|load(?:ing)? (?:the|your|our) data)\b/i, 'data-loaded'],
  [/\b(?:acceptance test|user acceptance|uat)\b/i, 'acceptance-passed'],
];
const TRAINED = /\btrain(?:ed|ing|ings)\b/i;
const ABOUT_TRAINING = /\btraining (?:plan|schedule|material|materials|agenda|offer)\b/i;

/** What is counted from go-live is kept after it, by something else. */
const AFTER_GO_LIVE = /\b(?:after|of|following|from) (?:the )?go[- ]?live\b|\bhypercare\b/i;

/** The task that keeps a promise, as far as its words say so; null for one that stands by itself. What hangs on a condition pushes nothing. */
function keptBy(promise: PackageCommitment, tasks: readonly PlanTask[], goLiveTarget: Day | null): string | null {
  const there = (id: string): string | null => (tasks.some((task) => task.id === id) ? id : null);
  if (promise.direction === 'customer' || promise.strength !== 'firm' || AFTER_GO_LIVE.test(promise.what)) return null;
  if (promise.category === 'timeline' && promise.dueResolved === goLiveTarget) return there('go-live');
  if (promise.category === 'training' && TRAINED.test(promise.what) && !ABOUT_TRAINING.test(promise.what)) return there('train-users');
  const integration = tasks.find(({ id, title }) => id.startsWith('integration-') && id.endsWith('-build') && promise.what.toLowerCase().includes(title.replace('Connect ', '').toLowerCase()));
  if (integration) return integration.id;
  for (const [words, id] of KEPT_BY) if (words.test(promise.what) && there(id) !== null) return id;
  return null;
}

const title = (what: string): string => (what.length <= 90 ? what : `${what.slice(0, 88).trimEnd()} …`);

const OF_A_PROMISE = 'promise-';

/** Whether a step of a plan is the day of a promise, and no step on the way. */
export const isPromiseStep = ({ id }: { id: string }): boolean => id.startsWith(OF_A_PROMISE);

/**
 * Each promise with a day that lies within the plan as a milestone to be reached by then: after what keeps it, or by itself
 * on its day. What was hedged or taken back binds nobody.
 */
export function promiseTasks(commitments: HandoffPackage['commitments'], tasks: readonly PlanTask[], { start, goLiveTarget, calendars, phase: first }: PlanFrame & { phase: string }): { tasks: PlanTask[]; links: PlanLink[] } {
  const found: { tasks: PlanTask[]; links: PlanLink[] } = { tasks: [], links: [] };
  for (const promise of commitments) {
    const day = promise.dueResolved;
    if (day === null || day < start || promise.strength === 'retracted' || promise.strength === 'hedged') continue;
    const by = keptBy(promise, tasks, goLiveTarget);
    const [side, id] = [promise.direction === 'customer' ? 'customer' as const : 'vendor' as const, `${OF_A_PROMISE}${promise.id}`];
    const phase = tasks.find((task) => task.id === by)?.phase ?? first;
    const task = taskOf({ id, title: title(promise.what), phase, side, roles: [], days: 0, needs: [] }, { kind: 'promise', ref: promise.id }, calendars);
    found.tasks.push({ ...task, owner: promise.by, constraint: { kind: 'finish_by', day, promise: promise.id } });
    if (by !== null) found.links.push({ from: by, to: id, type: 'FS', lag: 0 });
  }
  return found;
}
