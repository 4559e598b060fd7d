import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PortalPlan } from '@throughline/contract/http';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PortalPlanService } from './portal-plan.service.ts';

@ApiTags('Portal')
@Controller('api/portal/plan')
@Requires('customer')
export class PortalPlanController {
  private readonly plan: PortalPlanService;

  constructor(plan: PortalPlanService) {
    this.plan = plan;
  }

  @Get()
  @ApiOperation({ summary: 'The plan for whoever reads: their own tasks first, the phases, the dates, and why a date moved.' })
  @Answers(PortalPlan)
  show(@CurrentPrincipal() reader: Principal) {
    return this.plan.read(reader);
  }
}
