import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeliveryAccepted, Id, InboxItem, InboxPage, InboxQuery } from '@throughline/contract/http';
import { InboxRepository } from '@throughline/persistence';
import type { InboxRow } from '@throughline/persistence';
import type { Request } from 'express';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { correlationId } from '../common/correlation.ts';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { requireDemonstrations } from './demonstrations.ts';
import { IntakeService } from './intake.service.ts';

const isReplayable = (row: Pick<InboxRow, 'status' | 'complete'>) => row.status === 'rejected' && row.complete;
const view = (row: InboxRow): z.input<typeof InboxItem> => ({ ...row, replayable: isReplayable(row) });

/** Every delivery that was let in, above all those that could not be used. */
@ApiTags('Intake')
@Controller('api/inbox')
@Requires('inbox:read')
export class InboxController {
  private readonly inbox: InboxRepository;
  private readonly intake: IntakeService;

  constructor(inbox: InboxRepository, intake: IntakeService) {
    this.inbox = inbox;
    this.intake = intake;
  }

  @Get()
  @ApiOperation({ summary: 'Deliveries, the newest first.' })
  @Answers(InboxPage)
  async list(@Query({ schema: InboxQuery }) { status, page, size }: z.output<typeof InboxQuery>): Promise<z.input<typeof InboxPage>> {
    const found = await this.inbox.list({ status, limit: size, offset: (page - 1) * size });
    return { ...found, items: found.items.map(view) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One delivery with all of its problems.' })
  @Answers(InboxItem)
  async show(@Param('id', { schema: Id }) id: string): Promise<z.input<typeof InboxItem>> {
    const row = await this.inbox.find(id);
    if (row === null) throw notFound('There is no such delivery.');
    return view(row);
  }

  @Post(':id/replay')
  @ApiOperation({ summary: 'Tries a delivery that could not be used again, as it was sent.' })
  @Requires('inbox:replay')
  @Answers(DeliveryAccepted, 202)
  async replay(@Param('id', { schema: Id }) id: string, @Req() request: Request, @CurrentPrincipal() principal: Principal): Promise<z.input<typeof DeliveryAccepted>> {
    const item = await this.inbox.load(id);
    if (item === null) throw notFound('There is no such delivery.');
    if (!isReplayable(item) || item.body === null) throw new HttpProblem(409, 'not_replayable', notReplayable(item));
    if (item.options.demonstration) requireDemonstrations(principal);
    return this.intake.replay({ ...item, body: item.body }, correlationId(request));
  }
}

function notReplayable(item: Pick<InboxRow, 'status' | 'complete'>): string {
  if (item.status !== 'rejected') return 'This delivery has been taken in already.';
  return 'Only the beginning of this delivery was kept, because it was too large. The sender has to deliver it again.';
}
