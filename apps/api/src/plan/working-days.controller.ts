import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HolidayPlaces, Id, PlacesChanged, PlacesIn, WorkingDaysView } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { WorkingDays } from './working-days.service.ts';

/** On which days both sides of a plan work. */
@ApiTags('Plan')
@Controller('api')
export class WorkingDaysController {
  private readonly days: WorkingDays;

  constructor(days: WorkingDays) {
    this.days = days;
  }

  @Get('holiday-places')
  @ApiOperation({ summary: 'The countries and regions whose public holidays are known.' })
  @Requires('handoffs:read')
  @Answers(HolidayPlaces)
  places() {
    return this.days.places();
  }

  @Get('handoffs/:id/plan/working-days')
  @ApiOperation({ summary: 'Where both sides work, when they are off, and the change freezes of which the customer’s people spoke, in their words.' })
  @Requires('handoffs:read')
  @Answers(WorkingDaysView)
  show(@Param('id', { schema: Id }) id: string) {
    return this.days.show(id);
  }

  @Post('handoffs/:id/plan/places')
  @ApiOperation({ summary: 'Gives both sides the public holidays of a country or region, beside what people wrote; first only says what would change.' })
  @Requires('handoffs:act')
  @Answers(PlacesChanged)
  move(@Param('id', { schema: Id }) id: string, @Body({ schema: PlacesIn }) body: z.output<typeof PlacesIn>, @CurrentPrincipal() principal: Principal) {
    return this.days.move(principal, id, body);
  }
}
