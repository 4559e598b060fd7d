import { Injectable } from '@nestjs/common';
import type { PlacesChanged, PlacesIn, WorkingDaysView } from '@throughline/contract/http';
import { computeSchedule, isInPlan, spokenFreezes } from '@throughline/domain';
import type { PlanCalendar, PlanDocument } from '@throughline/domain';
import { calendarIn, isPlace, places } from '@throughline/integrations/calendar';
import type { HolidayPlace } from '@throughline/integrations/calendar';
import { HandoffDetailRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { refused } from '../common/http-problem.ts';
import { quoteViewIn, sourceNames } from '../common/quote.view.ts';
import { envelope } from '../handoffs/envelope.ts';
import type { Principal } from '../identity/principal.ts';
import { currentPlan } from './current-plan.ts';
import { keepSteps, PlanChanges } from './plan-changes.service.ts';
import { PlanReader } from './plan-reader.service.ts';

const SIDES = ['customer', 'vendor'] as const;
type Places = Record<(typeof SIDES)[number], string | null>;
type Changed = z.input<typeof PlacesChanged>;

/** On which days both sides work: where they are, and when nothing may be changed there. */
@Injectable()
export class WorkingDays {
  private readonly reader: PlanReader;
  private readonly changes: PlanChanges;
  private readonly details: HandoffDetailRepository;

  constructor(reader: PlanReader, changes: PlanChanges, details: HandoffDetailRepository) {
    this.reader = reader;
    this.changes = changes;
    this.details = details;
  }

  async show(handoffId: string): Promise<z.input<typeof WorkingDaysView>> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const stored = await this.details.package(handoffId);
    const quote = quoteViewIn(sourceNames(stored?.body ?? null));
    return {
      revision: read.plan.revision,
      sides: SIDES.flatMap((side) => {
        const calendar = document.calendars.find(({ id }) => id === side);
        if (!calendar) return [];
        const place = calendar.place ?? null;
        const own = side === 'customer' ? document.calendars.filter(isTheirs).flatMap(({ off }) => off) : calendar.off;
        const off = new Map(own.filter(({ to }) => to >= asOf).map((one) => [`${one.from} ${one.to} ${one.kind}`, one]));
        return [{ side, place, placeName: place === null ? null : nameOf(place), off: [...off.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1)) }];
      }),
      freezeCalendar: freezeCalendarOf(document),
      freezes: stored === null ? [] : spokenFreezes(stored.body).filter(({ from, to }) => (to ?? from) >= asOf).map((one) => ({ from: one.from, to: one.to, inPlan: isInPlan(document, one), said: quote(one.evidence) })),
    };
  }

  /** Says what the holidays of other places would change, and unless it is only looked at, takes them. */
  async move(principal: Principal, handoffId: string, { preview, revision, key, ...wanted }: z.output<typeof PlacesIn>): Promise<Changed> {
    for (const side of SIDES) if (wanted[side] !== null && !isPlace(wanted[side])) throw refused('unknown_place', `The holidays of “${wanted[side]}” are not known here.`, side);
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const moved = withPlaces(document, wanted);
    const [before, after] = [computeSchedule(document, asOf), computeSchedule(moved, asOf)];
    const last = before.finish > after.finish ? before.finish : after.finish;
    const said = { key: envelope(principal, 'placePlan', { key, handoffId, ...wanted }).key, revision: revision ?? read.plan.revision, cause: null, reason: '', told: null };
    const done = preview ? null : await this.changes.revise(principal, handoff, said, (current, stored) => ({ document: keepSteps(stored, withPlaces(current.document, wanted)), changes: changedSides(document, wanted).map((side) => ({ kind: 'place', side, place: wanted[side] === null ? null : nameOf(wanted[side]) })) }));
    return {
      applied: done !== null, revision: done?.revision ?? read.plan.revision, goLive: { before: before.goLive, after: after.goLive },
      holidays: SIDES.flatMap((side) => differing(side, document, moved).filter(({ day }) => day >= asOf && day <= last)),
    };
  }

  places(): { items: readonly HolidayPlace[] } {
    return { items: places() };
  }
}

/** The customer’s calendar, and the same one for the cut-over. */
const isTheirs = ({ id }: PlanCalendar): boolean => id === 'customer' || id === 'cutover';

const freezeCalendarOf = ({ calendars }: PlanDocument): string | null => (calendars.find(({ id }) => id === 'cutover') ?? calendars.find(isTheirs))?.id ?? null;

const changedSides = ({ calendars }: PlanDocument, wanted: Places): (typeof SIDES)[number][] => SIDES.filter((side) => calendars.some(({ id, place }) => id === side && (place ?? null) !== wanted[side]));

function withPlaces(document: PlanDocument, wanted: Places): PlanDocument {
  const sides = changedSides(document, wanted);
  return { ...document, calendars: document.calendars.map((calendar) => {
    const side = isTheirs(calendar) ? 'customer' : calendar.id === 'vendor' ? 'vendor' : null;
    return side !== null && sides.includes(side) ? calendarIn(calendar, wanted[side], document.start) : calendar;
  }) };
}

function differing(side: (typeof SIDES)[number], before: PlanDocument, after: PlanDocument): Changed['holidays'] {
  const holidays = ({ calendars }: PlanDocument) => new Map((calendars.find(({ id }) => id === side)?.off ?? []).flatMap(({ from, kind, reason }) => (kind === 'holiday' ? [[from, reason] as const] : [])));
  const [old, now] = [holidays(before), holidays(after)];
  const only = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>, comes: boolean) => [...these].flatMap(([day, name]) => (those.has(day) ? [] : [{ side, day, name, comes }]));
  return [...only(now, old, true), ...only(old, now, false)].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

function nameOf(place: string): string {
  const country = places().find(({ code }) => code === place.slice(0, 2));
  const region = country?.regions.find(({ code }) => code === place);
  return region ? `${region.name}, ${country!.name}` : (country?.name ?? place);
}
