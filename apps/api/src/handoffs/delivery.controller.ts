import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { acknowledgeHelp, completeMilestone, reopenMilestone, resolveHelp } from '@throughline/contract/handoff';
import { CompleteMilestoneIn, Id, NoteIn, ReasonIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Action } from './action.decorator.ts';
import { HandoffActions } from './handoff-actions.service.ts';

/** The plan's steps, and the customer's calls for help. */
@Controller('api/handoffs/:id')
export class DeliveryController {
  private readonly actions: HandoffActions;

  constructor(actions: HandoffActions) {
    this.actions = actions;
  }

  @Post('milestones/:milestoneId/complete')
  @ApiOperation({ summary: 'Completes a step of the plan, with a note and, where the step asks for it, the address of a proof.' })
  @Action()
  complete(@Param('id', { schema: Id }) id: string, @Param('milestoneId', { schema: PartId }) milestoneId: string, @Body({ schema: CompleteMilestoneIn }) body: z.output<typeof CompleteMilestoneIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, completeMilestone, { ...body, milestoneId });
  }

  @Post('milestones/:milestoneId/reopen')
  @ApiOperation({ summary: 'Takes a completion back.' })
  @Action()
  reopen(@Param('id', { schema: Id }) id: string, @Param('milestoneId', { schema: PartId }) milestoneId: string, @Body({ schema: ReasonIn }) body: z.output<typeof ReasonIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, reopenMilestone, { ...body, milestoneId });
  }

  @Post('escalations/:escalationId/acknowledge')
  @ApiOperation({ summary: 'Says that somebody is looking into a customer’s call for help: its clock stops.' })
  @Action()
  acknowledge(@Param('id', { schema: Id }) id: string, @Param('escalationId', { schema: PartId }) escalationId: string, @Body({ schema: NoteIn }) body: z.output<typeof NoteIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, acknowledgeHelp, { ...body, escalationId });
  }

  @Post('escalations/:escalationId/resolve')
  @ApiOperation({ summary: 'Says how the customer was helped; the customer reads it.' })
  @Action()
  resolve(@Param('id', { schema: Id }) id: string, @Param('escalationId', { schema: PartId }) escalationId: string, @Body({ schema: NoteIn }) body: z.output<typeof NoteIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, resolveHelp, { ...body, escalationId });
  }
}
