import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { recordBriefing, returnReview } from '@throughline/contract/handoff';
import { AnswerGapIn, Id, RecordBriefingIn, ReturnReviewIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Action } from './action.decorator.ts';
import { GapAnswers } from './gap-answers.service.ts';
import { HandoffActions } from './handoff-actions.service.ts';

/** From the compiled package to the briefing. */
@Controller('api/handoffs/:id')
export class ReviewController {
  private readonly actions: HandoffActions;
  private readonly answers: GapAnswers;

  constructor(actions: HandoffActions, answers: GapAnswers) {
    this.actions = actions;
    this.answers = answers;
  }

  @Post('review/return')
  @ApiOperation({ summary: 'Customer success gives the package back with the gaps it wants answered.' })
  @Action()
  return(@Param('id', { schema: Id }) id: string, @Body({ schema: ReturnReviewIn }) body: z.output<typeof ReturnReviewIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, returnReview, body);
  }

  @Post('gaps/:gapId/answer')
  @ApiOperation({ summary: 'Answers a gap of the package, which is then compiled again.' })
  @Action('gaps:answer')
  answer(@Param('id', { schema: Id }) id: string, @Param('gapId', { schema: PartId }) gapId: string, @Body({ schema: AnswerGapIn }) body: z.output<typeof AnswerGapIn>, @CurrentPrincipal() principal: Principal) {
    return this.answers.answer(principal, id, gapId, body);
  }

  @Post('briefing')
  @ApiOperation({ summary: 'Records the briefing as held, and whether customer success accepted what it heard.' })
  @Action()
  briefing(@Param('id', { schema: Id }) id: string, @Body({ schema: RecordBriefingIn }) body: z.output<typeof RecordBriefingIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, recordBriefing, body);
  }
}
