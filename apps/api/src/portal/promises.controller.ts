import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionAccepted, ConfirmPromiseIn, DisputePromiseIn, PortalPromises } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PortalPromisesService } from './promises.service.ts';

/** What the customer was promised, and whether it was kept. */
@ApiTags('Portal')
@Controller('api/portal/promises')
@Requires('customer')
export class PortalPromisesController {
  private readonly promises: PortalPromisesService;

  constructor(promises: PortalPromisesService) {
    this.promises = promises;
  }

  @Get()
  @ApiOperation({ summary: 'What was promised to them, in words they have heard.' })
  @Answers(PortalPromises)
  list(@CurrentPrincipal() reader: Principal) {
    return this.promises.list(reader);
  }

  @Post(':entryId/confirm')
  @ApiOperation({ summary: 'Says that a delivered promise is kept.' })
  @Answers(ActionAccepted)
  confirm(@Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: ConfirmPromiseIn }) body: z.output<typeof ConfirmPromiseIn>, @CurrentPrincipal() reader: Principal) {
    return this.promises.step(reader, entryId, 'confirm', body);
  }

  @Post(':entryId/dispute')
  @ApiOperation({ summary: 'Says what is missing in a delivered promise: it is open again.' })
  @Answers(ActionAccepted)
  dispute(@Param('entryId', { schema: PartId }) entryId: string, @Body({ schema: DisputePromiseIn }) body: z.output<typeof DisputePromiseIn>, @CurrentPrincipal() reader: Principal) {
    return this.promises.step(reader, entryId, 'dispute', body);
  }
}
