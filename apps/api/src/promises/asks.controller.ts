import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionAccepted, AnswerAskIn, AskGapIn, AskLink, AskQuestion, Id } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { Action } from '../handoffs/action.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Asks } from './asks.service.ts';

@Controller('api/handoffs/:id/gaps/:gapId/ask')
export class AsksController {
  private readonly asks: Asks;

  constructor(asks: Asks) {
    this.asks = asks;
  }

  @Post()
  @ApiOperation({ summary: 'Asks a person for what is missing, by mail and with a day; they answer without an account.' })
  @Action('gaps:answer')
  ask(@Param('id', { schema: Id }) id: string, @Param('gapId', { schema: PartId }) gapId: string, @Body({ schema: AskGapIn }) body: z.output<typeof AskGapIn>, @CurrentPrincipal() principal: Principal) {
    return this.asks.ask(principal, id, gapId, body);
  }
}

/** For whoever was asked by mail. The link says which question; it stands in the body, so that no log keeps it. */
@ApiTags('Answers')
@Controller('api/answers')
@Requires('nobody')
export class AnswersController {
  private readonly asks: Asks;

  constructor(asks: Asks) {
    this.asks = asks;
  }

  @Post('open')
  @ApiOperation({ summary: 'Shows the question of a link, by which nothing changes.' })
  @Answers(AskQuestion)
  open(@Body({ schema: AskLink }) { token }: z.output<typeof AskLink>) {
    return this.asks.open(token);
  }

  @Post()
  @ApiOperation({ summary: 'Answers the question of a link.' })
  @Answers(ActionAccepted)
  answer(@Body({ schema: AnswerAskIn }) body: z.output<typeof AnswerAskIn>) {
    return this.asks.answer(body);
  }
}
