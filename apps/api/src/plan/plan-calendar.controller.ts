import { Controller, Delete, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Id, PlanSubscription, SubscriptionEnded } from '@throughline/contract/http';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { handoffOf } from '../portal/handoff-of.ts';
import { PlanCalendars } from './plan-calendar.service.ts';

const CalendarFile = z.string().regex(/^[\w-]{20,200}\.ics$/);

/** Subscriptions to the dates of a plan. */
@ApiTags('Plan')
@Controller('api')
export class PlanCalendarController {
  private readonly calendars: PlanCalendars;

  constructor(calendars: PlanCalendars) {
    this.calendars = calendars;
  }

  @Post('handoffs/:id/plan/calendar')
  @ApiOperation({ summary: 'A secret address of the reader’s own from which a calendar reads touchpoints and due dates; an earlier one ends.' })
  @Requires('handoffs:read')
  @Answers(PlanSubscription)
  subscribe(@Param('id', { schema: Id }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.calendars.subscribe(principal, id);
  }

  @Delete('handoffs/:id/plan/calendar')
  @ApiOperation({ summary: 'Ends the reader’s own subscription.' })
  @Requires('handoffs:read')
  @Answers(SubscriptionEnded)
  end(@Param('id', { schema: Id }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.calendars.end(principal, id);
  }

  @Post('portal/plan/calendar')
  @ApiTags('Portal')
  @ApiOperation({ summary: 'A secret address from which the reader’s calendar reads their dates and the touchpoints; an earlier one ends.' })
  @Requires('customer')
  @Answers(PlanSubscription)
  subscribeCustomer(@CurrentPrincipal() reader: Principal) {
    return this.calendars.subscribe(reader, handoffOf(reader));
  }

  @Delete('portal/plan/calendar')
  @ApiTags('Portal')
  @ApiOperation({ summary: 'Ends the reader’s own subscription.' })
  @Requires('customer')
  @Answers(SubscriptionEnded)
  endCustomer(@CurrentPrincipal() reader: Principal) {
    return this.calendars.end(reader, handoffOf(reader));
  }

  @Get('calendars/:file')
  @ApiOperation({ summary: 'The calendar of a secret address (RFC 5545).' })
  @ApiProduces('text/calendar')
  @Requires('nobody')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'no-store')
  read(@Param('file', { schema: CalendarFile }) file: string): Promise<string> {
    return this.calendars.read(file.slice(0, -'.ics'.length));
  }
}
