import { applyDecorators, Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeliveryAccepted, DossierCheck } from '@throughline/contract/http';
import type { Request } from 'express';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { correlationId } from '../common/correlation.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Checker } from '../check/checker.service.ts';
import { DELIVERY_BODY, DOSSIER_BODY } from './delivery-body.ts';
import { IntakeService } from './intake.service.ts';
import { SignedBodies } from './signed-body.ts';

@ApiTags('Intake')
@Controller('webhooks')
@Requires('nobody')
export class WebhooksController {
  private readonly intake: IntakeService;
  private readonly signed: SignedBodies;
  private readonly checker: Checker;

  constructor(intake: IntakeService, signed: SignedBodies, checker: Checker) {
    this.intake = intake;
    this.signed = signed;
    this.checker = checker;
  }

  @Post('deals')
  @ApiOperation({ summary: 'Takes a closed deal in, signed as Standard Webhooks says: a dossier, or a reference to a deal that is asked back later.', description: 'Answers as soon as it is stored, whether Temporal is up or not; may be repeated at will.' })
  @SignedDelivery()
  @ApiBody(DELIVERY_BODY)
  @Answers(DeliveryAccepted, 202)
  async deal(@Req() request: Request): Promise<z.input<typeof DeliveryAccepted>> {
    const { id, body } = await this.signed.read(request);
    return this.intake.take({ source: 'webhook', deliveryId: id.slice(0, 200), body, options: {}, correlationId: correlationId(request) });
  }

  @Post('deals/updated')
  @ApiOperation({ summary: 'Checks a deal that is still open against the 90 points, by a webhook signed as Standard Webhooks says.', description: 'The body is a dossier, whose closedAt is the day on which the close is expected. Nothing is stored and no handoff begins.' })
  @SignedDelivery()
  @ApiBody(DOSSIER_BODY)
  @Answers(DossierCheck, 200)
  async updated(@Req() request: Request): Promise<z.input<typeof DossierCheck>> {
    return this.checker.check((await this.signed.read(request)).body);
  }
}

/** The headers by which a delivery is known and proven. */
function SignedDelivery(): MethodDecorator {
  return applyDecorators(...['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ApiHeader({ name, required: true })));
}
