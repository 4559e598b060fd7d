import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { computeSchedule, touchpoints } from '@throughline/domain';
import type { PlanDocument, ScheduledPlan } from '@throughline/domain';
import { writeCalendar } from '@throughline/integrations/calendar';
import type { CalendarEvent } from '@throughline/integrations/calendar';
import { PlanRepository, PlanSubscriptionRepository } from '@throughline/persistence';
import type { PlanRead } from '@throughline/persistence';
import { notFound, refused } from '../common/http-problem.ts';
import { CONFIG } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { currentPlan } from './current-plan.ts';
import { PlanReader } from './plan-reader.service.ts';

/** The hour at which both sides meet unless they agree on another, for an hour. */
const MEETING = { from: 10, to: 11 } as const;

/** The plan's dates as a calendar that somebody subscribes to by a secret address of their own. */
@Injectable()
export class PlanCalendars {
  private readonly config: Config;
  private readonly subscriptions: PlanSubscriptionRepository;
  private readonly plans: PlanRepository;
  private readonly reader: PlanReader;

  constructor(@Inject(CONFIG) config: Config, subscriptions: PlanSubscriptionRepository, plans: PlanRepository, reader: PlanReader) {
    this.config = config;
    this.subscriptions = subscriptions;
    this.plans = plans;
    this.reader = reader;
  }

  async subscribe(principal: Principal, handoffId: string): Promise<{ url: string }> {
    await this.reader.find(handoffId);
    const token = await this.subscriptions.issue(subscriber(principal, handoffId));
    return { url: new URL(`/api/calendars/${token}.ics`, this.config.PUBLIC_URL).href };
  }

  async end(principal: Principal, handoffId: string): Promise<{ ended: number }> {
    return { ended: await this.subscriptions.revoke(subscriber(principal, handoffId)) };
  }

  /** The calendar of an address; 404 for one that is not, or no longer, somebody's. */
  async read(token: string): Promise<string> {
    const found = await this.subscriptions.find(token);
    if (found === null) throw notFound('This calendar is not there any more. Ask for a new address where you read the plan.');
    const { handoff, read } = await this.reader.find(found.handoffId);
    const { document, asOf, now } = currentPlan(read, handoff, Date.now());
    // A draft is ours alone.
    if (found.contactId !== null && read.plan.status === 'draft') throw notFound();
    const scheduled = computeSchedule(document, asOf);
    const isShown = (at: number): boolean => found.contactId === null || isTheirs(document, at, found.contactId);
    const events = [...dueDates(document, scheduled, isShown, read), ...(await this.meetings(document, scheduled, read))];
    return writeCalendar(`${handoff.accountName ?? 'Plan'}: plan`, events, now);
  }

  private async meetings(document: PlanDocument, scheduled: ScheduledPlan, { plan }: PlanRead): Promise<CalendarEvent[]> {
    const all = touchpoints(document, scheduled);
    const instants = await this.plans.instants(plan.timeZone, all.flatMap(({ day }) => [{ day, hour: MEETING.from }, { day, hour: MEETING.to }]));
    return all.map(({ id, title, channel, day, audience, host }, index) => ({
      uid: `${id}.${plan.handoffId}@throughline`, summary: title, sequence: plan.revision,
      description: [audience === '' ? '' : `For: ${audience}.`, host === null ? '' : `Host: ${host}.`].filter((part) => part !== '').join('\n'),
      at: channel === 'mail' ? { day } : { start: instants[2 * index]!, end: instants[2 * index + 1]! },
    }));
  }
}

function subscriber({ kind, id }: Principal, handoffId: string): { handoffId: string; personId: string | null; contactId: string | null } {
  if (kind === 'api_key') throw refused('person_needed', 'A calendar is somebody’s: sign in, and subscribe in your own name.', null);
  return { handoffId, personId: kind === 'person' ? id : null, contactId: kind === 'contact' ? id : null };
}

/** What a customer’s contact has to do themselves, and the milestones that both sides know. */
function isTheirs({ tasks }: PlanDocument, at: number, contactId: string): boolean {
  const { side, from, kind, contactId: meant } = tasks[at]!;
  if (from.kind === 'promise') return false;
  return side === 'customer' ? meant === null || meant === contactId : kind === 'milestone' && from.kind === 'template';
}

function dueDates({ tasks, phases }: PlanDocument, { tasks: dates }: ScheduledPlan, isShown: (at: number) => boolean, { plan }: PlanRead): CalendarEvent[] {
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  return tasks.flatMap((task, at) => {
    // Touchpoints are meetings of their own, and what is done is no date any more.
    if (task.category === 'touchpoint' || task.actual.finishedOn !== null || !isShown(at)) return [];
    const what = task.kind === 'milestone' ? task.title : `Due: ${task.title}`;
    return [{ uid: `due-${task.id}.${plan.handoffId}@throughline`, summary: what, description: titles.get(task.phase) ?? '', at: { day: dates[at]!.finish }, sequence: plan.revision }];
  });
}
