import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { acknowledgePromise, mergePromises, stepPromise } from '@throughline/contract/handoff';
import { AcknowledgePromiseIn, AddPromiseIn, AssignPromiseIn, CorrectPromiseIn, Id, LabelPage, MergePromisesIn, PromiseAdded, PromiseList, SplitPromiseIn, StepPromiseIn } from '@throughline/contract/http';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { Action } from '../handoffs/action.decorator.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Promises } from './promises.service.ts';

const LabelQuery = z.object({
  /** What the last page answered as `next`. */
  after: z.string().regex(/^\d{1,15}$/).optional(),
  size: z.coerce.number().int().min(1).max(1000).default(500),
});

/** The ledger of promises. */
@Controller('api/handoffs/:id/promises')
export class PromisesController {
  private readonly promises: Promises;
  private readonly actions: HandoffActions;

  constructor(promises: Promises, actions: HandoffActions) {
    this.promises = promises;
    this.actions = actions;
  }

  @Get()
  @ApiOperation({ summary: 'Every promise of either side that stands, with its quotes, its differences and where it stands.' })
  @ApiTags('Handoffs')
  @Requires('handoffs:read')
  @Answers(PromiseList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.promises.list(id);
  }

  @Post()
  @ApiOperation({ summary: 'Adds a promise that somebody found in a source: a span of it, and a sentence.' })
  @ApiTags('Actions')
  @Requires('handoffs:act')
  @Answers(PromiseAdded)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: AddPromiseIn }) body: z.output<typeof AddPromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.promises.add(principal, id, body);
  }

  @Post(':entryId/step')
  @ApiOperation({ summary: 'Takes a step: start, deliver, confirm, dispute, renegotiate, waive, break, dismiss or reopen.' })
  @Action()
  step(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: StepPromiseIn }) body: z.output<typeof StepPromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, stepPromise, { ...body, entryId });
  }

  @Post(':entryId/acknowledge')
  @ApiOperation({ summary: 'Stands for a promise of high risk by name.' })
  @Action()
  acknowledge(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: AcknowledgePromiseIn }) body: z.output<typeof AcknowledgePromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, acknowledgePromise, { ...body, entryId });
  }

  @Post(':entryId/owner')
  @ApiOperation({ summary: 'Gives a promise to somebody of the team, or back to whoever looks after the customer.' })
  @Action()
  assign(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: AssignPromiseIn }) body: z.output<typeof AssignPromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.promises.assign(principal, id, entryId, body);
  }

  @Post(':entryId/correct')
  @ApiOperation({ summary: "Puts a person's word in place of the reader's, field by field, or gives a field back." })
  @Action()
  correct(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: CorrectPromiseIn }) body: z.output<typeof CorrectPromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.promises.correct(principal, id, entryId, body);
  }

  @Post(':entryId/merge')
  @ApiOperation({ summary: 'Says that another entry is the same promise: its quotes come here.' })
  @Action()
  merge(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: MergePromisesIn }) body: z.output<typeof MergePromisesIn>, @CurrentPrincipal() principal: Principal) {
    return this.actions.send(principal, id, mergePromises, { ...body, entryId });
  }

  @Post(':entryId/split')
  @ApiOperation({ summary: 'Says that an entry is several promises, each with its own words.' })
  @Action()
  split(@Param('id', { schema: Id }) id: string, @Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: SplitPromiseIn }) body: z.output<typeof SplitPromiseIn>, @CurrentPrincipal() principal: Principal) {
    return this.promises.split(principal, id, entryId, body);
  }
}

@ApiTags('Administration')
@Controller('api/labels')
@Requires('labels:read')
export class LabelsController {
  private readonly promises: Promises;

  constructor(promises: Promises) {
    this.promises = promises;
  }

  @Get()
  @ApiOperation({ summary: 'What people taught the reader: spans with what they are, for the next training.' })
  @Answers(LabelPage)
  list(@Query({ schema: LabelQuery }) query: z.output<typeof LabelQuery>) {
    return this.promises.labels(query);
  }
}
