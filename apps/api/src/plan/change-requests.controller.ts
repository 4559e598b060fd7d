import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeRequestIn, ChangeRequestList, ChangeRequestView, DecideRequestIn, DropRequestIn, Id, PlanChanged } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { ChangeRequests } from './change-requests.service.ts';

/** Changes of a plan that somebody asks for before anybody agrees. */
@ApiTags('Plan')
@Controller('api/handoffs/:id/plan/change-requests')
@Requires('handoffs:act')
export class ChangeRequestsController {
  private readonly requests: ChangeRequests;

  constructor(requests: ChangeRequests) {
    this.requests = requests;
  }

  @Get()
  @ApiOperation({ summary: 'What was asked for, what it would have meant, and what became of it; the newest first.' })
  @Requires('handoffs:read')
  @Answers(ChangeRequestList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.requests.list(id);
  }

  @Post()
  @ApiOperation({ summary: 'Asks for changes with a reason: what they would mean is kept with them, and the plan stays as it is.' })
  @Answers(ChangeRequestView)
  ask(@Param('id', { schema: Id }) id: string, @Body({ schema: ChangeRequestIn }) body: z.output<typeof ChangeRequestIn>, @CurrentPrincipal() principal: Principal) {
    return this.requests.ask(principal, id, body);
  }

  @Post(':requestId/apply')
  @ApiOperation({ summary: 'Makes the changes that were asked for, in the plan as it is now.' })
  @Answers(PlanChanged)
  apply(@Param('id', { schema: Id }) id: string, @Param('requestId', { schema: Id }) requestId: string, @Body({ schema: DecideRequestIn }) body: z.output<typeof DecideRequestIn>, @CurrentPrincipal() principal: Principal) {
    return this.requests.apply(principal, id, requestId, body);
  }

  @Post(':requestId/drop')
  @ApiOperation({ summary: 'Drops what was asked for, and says why.' })
  @Answers(ChangeRequestView)
  drop(@Param('id', { schema: Id }) id: string, @Param('requestId', { schema: Id }) requestId: string, @Body({ schema: DropRequestIn }) body: z.output<typeof DropRequestIn>, @CurrentPrincipal() principal: Principal) {
    return this.requests.drop(principal, id, requestId, body.note);
  }
}
