import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, PlanLevelling, SimulateIn, SimulationView } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PlanStudies } from './plan-studies.service.ts';

/** What a plan can be asked beside its dates. */
@ApiTags('Plan')
@Controller('api/handoffs/:id/plan')
@Requires('handoffs:read')
export class PlanStudiesController {
  private readonly studies: PlanStudies;

  constructor(studies: PlanStudies) {
    this.studies = studies;
  }

  @Get('levelling')
  @ApiOperation({ summary: 'What could begin later, within its float, so that nobody has more to do than hours to do it in; computed when asked for.' })
  @Answers(PlanLevelling)
  levelling(@Param('id', { schema: Id }) id: string) {
    return this.studies.levelling(id);
  }

  @Post('simulation')
  @ApiOperation({ summary: 'By which day go-live is reached with which confidence, by estimates and finished plans; nothing is kept.' })
  @Answers(SimulationView)
  simulation(@Param('id', { schema: Id }) id: string, @Body({ schema: SimulateIn }) body: z.output<typeof SimulateIn>) {
    return this.studies.simulation(id, body);
  }
}
