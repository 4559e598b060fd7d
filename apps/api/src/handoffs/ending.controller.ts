import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { cancelHandoff, moveClock, signOffLessons } from '@throughline/contract/handoff';
import { Id, MoveClockIn, NoteIn, ReasonIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Action } from './action.decorator.ts';
import { HandoffActions } from './handoff-actions.service.ts';

/** How a handoff comes to its end, and how a demonstration gets there faster. */
@Controller('api/handoffs/:id')
export class EndingController {
  private readonly actions: HandoffActions;

  constructor(actions: HandoffActions) {
    this.actions = actions;
  }

  @Post('lessons/sign-off')
  @ApiOperation({ summary: 'Signs the lessons off, which closes the handoff.' })
  @Action()
  signOff(@Param('id', { schema: Id }) id: string, @Body({ schema: NoteIn }) body: z.output<typeof NoteIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, signOffLessons, body);
  }

  @Post('cancel')
  @ApiOperation({ summary: 'Cancels the handoff, from any phase.', description: 'There is no way back.' })
  @Action()
  cancel(@Param('id', { schema: Id }) id: string, @Body({ schema: ReasonIn }) body: z.output<typeof ReasonIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, cancelHandoff, body);
  }

  @Post('clock/move')
  @ApiOperation({ summary: 'Demonstrations only: goes on to the next date, or to a later instant of the handoff.' })
  @Action('clock:move')
  moveClock(@Param('id', { schema: Id }) id: string, @Body({ schema: MoveClockIn }) body: z.output<typeof MoveClockIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, moveClock, body);
  }
}
