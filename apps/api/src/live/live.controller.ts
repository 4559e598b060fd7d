import { Controller, Param, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '@throughline/contract/http';
import type { Observable } from 'rxjs';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { eventStream } from './event-stream.ts';
import { LiveChanges } from './live-changes.ts';

/** Server-sent events for pages that stay open. */
@ApiTags('Live')
@Controller('api')
export class LiveController {
  private readonly changes: LiveChanges;

  constructor(changes: LiveChanges) {
    this.changes = changes;
  }

  @Sse('handoffs/stream')
  @ApiOperation({ summary: 'Says `changed` whenever any handoff has: for lists.' })
  @Requires('handoffs:read')
  all(): Observable<MessageEvent> {
    return eventStream(this.changes.of('any'));
  }

  @Sse('handoffs/:id/stream')
  @ApiOperation({ summary: 'Says `changed` whenever this handoff has.' })
  @Requires('handoffs:read')
  one(@Param('id', { schema: Id }) id: string): Observable<MessageEvent> {
    return eventStream(this.changes.of(id));
  }

  @Sse('portal/stream')
  @ApiOperation({ summary: 'Says `changed` whenever the reader’s own handoff has.' })
  @Requires('customer')
  own(@CurrentPrincipal() principal: Principal): Observable<MessageEvent> {
    if (principal.handoffId === null) throw new Error('A customer belongs to a handoff.');
    return eventStream(this.changes.of(principal.handoffId));
  }
}
