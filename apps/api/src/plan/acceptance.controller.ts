import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptPhaseIn, CriterionIn, GoNoGoIn, Id, PlanChanged, RespondWithinIn, RollbackIn, TickIn, UndoPlanIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { EscalationLevel, PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PlanRecords } from './plan-records.service.ts';

/** What is seen to and decided in a plan: phases are accepted, the cut-over is prepared and agreed on. */
@ApiTags('Plan')
@Controller('api/handoffs/:id/plan')
@Requires('handoffs:act')
export class AcceptanceController {
  private readonly records: PlanRecords;

  constructor(records: PlanRecords) {
    this.records = records;
  }

  @Post('phases/:phase/criteria/:criterion')
  @ApiOperation({ summary: 'Says that a criterion of a phase is met, and by whose word, or that it is open again.' })
  @Answers(PlanChanged)
  criterion(@Param('id', { schema: Id }) id: string, @Param('phase', { schema: PartId }) phase: string, @Param('criterion', { schema: PartId }) criterion: string, @Body({ schema: CriterionIn }) { met, ...said }: z.output<typeof CriterionIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'criterion', phase, criterion, met }, said);
  }

  @Post('phases/:phase/accept')
  @ApiOperation({ summary: 'Accepts a phase whose criteria are met.' })
  @Answers(PlanChanged)
  accept(@Param('id', { schema: Id }) id: string, @Param('phase', { schema: PartId }) phase: string, @Body({ schema: AcceptPhaseIn }) said: z.output<typeof AcceptPhaseIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'accept_phase', phase }, said);
  }

  @Post('phases/:phase/reopen')
  @ApiOperation({ summary: 'Takes the acceptance of a phase back.' })
  @Answers(PlanChanged)
  reopen(@Param('id', { schema: Id }) id: string, @Param('phase', { schema: PartId }) phase: string, @Body({ schema: UndoPlanIn }) { key }: z.output<typeof UndoPlanIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'reopen_phase', phase }, { key, by: null });
  }

  @Post('cutover/checklist/:item')
  @ApiOperation({ summary: 'Ticks a point of the cut-over’s checklist, or takes the tick away.' })
  @Answers(PlanChanged)
  tick(@Param('id', { schema: Id }) id: string, @Param('item', { schema: PartId }) item: string, @Body({ schema: TickIn }) { ticked, ...said }: z.output<typeof TickIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'tick', item, ticked }, said);
  }

  @Post('cutover/decision')
  @ApiOperation({ summary: 'Records go or no-go: who decided, when, and why.' })
  @Answers(PlanChanged)
  decide(@Param('id', { schema: Id }) id: string, @Body({ schema: GoNoGoIn }) { decision, reason, ...said }: z.output<typeof GoNoGoIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'decide', decision, reason }, said);
  }

  @Post('cutover/rollback')
  @ApiOperation({ summary: 'Says that the way back was tested, or that it is not.' })
  @Answers(PlanChanged)
  rollback(@Param('id', { schema: Id }) id: string, @Body({ schema: RollbackIn }) { tested, ...said }: z.output<typeof RollbackIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'rollback_tested', tested }, said);
  }

  @Post('escalation/:level')
  @ApiOperation({ summary: 'Says within how many working hours a level of the escalation path answers; calls for help that come from now on are counted by it.' })
  @Answers(PlanChanged)
  respondWithin(@Param('id', { schema: Id }) id: string, @Param('level', { schema: EscalationLevel }) level: number, @Body({ schema: RespondWithinIn }) { hours, key }: z.output<typeof RespondWithinIn>, @CurrentPrincipal() principal: Principal) {
    return this.records.record(principal, id, { kind: 'respond_within', level, hours }, { key, by: null });
  }
}
