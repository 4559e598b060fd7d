import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AcceptReviewIn, Id } from '@throughline/contract/http';
import type { z } from 'zod';
import { Action } from '../handoffs/action.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Promises } from './promises.service.ts';

/** The gate between sales and delivery. */
@Controller('api/handoffs/:id/review')
export class GateController {
  private readonly promises: Promises;

  constructor(promises: Promises) {
    this.promises = promises;
  }

  @Post('accept')
  @ApiOperation({ summary: 'Customer success takes the package over; below the threshold, or with a promise that nobody stands for, only with a reason.' })
  @Action()
  accept(@Param('id', { schema: Id }) id: string, @Body({ schema: AcceptReviewIn }) body: z.output<typeof AcceptReviewIn>, @CurrentPrincipal() principal: Principal) {
    return this.promises.accept(principal, id, body);
  }
}
