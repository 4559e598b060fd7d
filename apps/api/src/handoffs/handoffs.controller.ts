import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EventPage, HandoffDetail, HandoffPage, HandoffQuery, Id, PackageView } from '@throughline/contract/http';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { HandoffReader } from './handoff-reader.service.ts';

const EventQuery = z.object({
  /** What the last page answered as `next`. */
  after: z.string().regex(/^\d{1,15}$/).optional(),
  size: z.coerce.number().int().min(1).max(500).default(100),
});

@ApiTags('Handoffs')
@Controller('api/handoffs')
@Requires('handoffs:read')
export class HandoffsController {
  private readonly handoffs: HandoffReader;

  constructor(handoffs: HandoffReader) {
    this.handoffs = handoffs;
  }

  @Get()
  @ApiOperation({ summary: 'Where every handoff stands: filtered, searched by account or deal, in pages.' })
  @Answers(HandoffPage)
  list(@Query({ schema: HandoffQuery }) query: z.output<typeof HandoffQuery>): Promise<z.input<typeof HandoffPage>> {
    return this.handoffs.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One handoff with everything that its page shows.' })
  @Answers(HandoffDetail)
  show(@Param('id', { schema: Id }) id: string): Promise<z.input<typeof HandoffDetail>> {
    return this.handoffs.show(id);
  }

  @Get(':id/package')
  @ApiOperation({ summary: 'The newest compiled package.' })
  @Answers(PackageView)
  package(@Param('id', { schema: Id }) id: string): Promise<z.input<typeof PackageView>> {
    return this.handoffs.package(id);
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'What happened, the newest first.' })
  @Answers(EventPage)
  events(@Param('id', { schema: Id }) id: string, @Query({ schema: EventQuery }) query: z.output<typeof EventQuery>): Promise<z.input<typeof EventPage>> {
    return this.handoffs.events(id, query);
  }
}
