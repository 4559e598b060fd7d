import { createHash } from 'node:crypto';
import { Controller, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '@throughline/contract/config';
import { DeliveryAccepted, ImportQuery } from '@throughline/contract/http';
import type { Request } from 'express';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { correlationId } from '../common/correlation.ts';
import { largeBodies } from '../common/large-bodies.ts';
import { CONFIG } from '../common/tokens.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { DELIVERY_BODY } from './delivery-body.ts';
import { requireDemonstrations } from './demonstrations.ts';
import { IntakeService } from './intake.service.ts';
import { readBody } from './read-body.ts';

@ApiTags('Intake')
@Controller('api/import')
export class ImportController {
  private readonly config: Config;
  private readonly intake: IntakeService;
  private readonly turns = largeBodies();

  constructor(@Inject(CONFIG) config: Config, intake: IntakeService) {
    this.config = config;
    this.intake = intake;
  }

  @Post()
  @ApiOperation({ summary: 'Takes a closed deal in from the workspace, the command line or a program.', description: 'The same file twice is one delivery.' })
  @Requires('deals:import')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Makes repetitions one delivery; without it, the same content is.' })
  @ApiBody(DELIVERY_BODY)
  @Answers(DeliveryAccepted, 202)
  async import(
    @Req() request: Request,
    @Query({ schema: ImportQuery }) { demonstration, dayLength, via }: z.output<typeof ImportQuery>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<z.input<typeof DeliveryAccepted>> {
    if (demonstration) requireDemonstrations(principal);
    const body = await readBody(request, this.config.MAX_WEBHOOK_BYTES, this.turns);
    const deliveryId = deliveryIdOf(request.get('idempotency-key'), principal, body.bytes);
    const options = demonstration ? { demonstration, ...(dayLength === undefined ? {} : { dayLength }) } : {};
    return this.intake.take({ source: via, deliveryId, body, options, correlationId: correlationId(request) });
  }
}

/** The same content is the same delivery. A key of the caller's counts for the caller and the content alone, so that nobody's deal passes for somebody else's. */
function deliveryIdOf(key: string | undefined, principal: Principal, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes);
  return key ? `key:${hash.update(JSON.stringify([principal.kind, principal.id, key])).digest('hex')}` : `sha256:${hash.digest('hex')}`;
}
