import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '@throughline/contract/config';
import { DeliveryAccepted } from '@throughline/contract/http';
import { beginVerification, refusalOfHead } from '@throughline/integrations/webhooks';
import type { WebhookRefusal } from '@throughline/integrations/webhooks';
import type { Request } from 'express';
import { PinoLogger } from 'nestjs-pino';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { correlationId } from '../common/correlation.ts';
import { HttpProblem } from '../common/http-problem.ts';
import { largeBodies } from '../common/large-bodies.ts';
import { CONFIG } from '../common/tokens.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { DELIVERY_BODY } from './delivery-body.ts';
import { IntakeService } from './intake.service.ts';
import { readBody } from './read-body.ts';

const SENTENCES: Record<WebhookRefusal, string> = {
  missing_headers: 'A delivery needs the headers webhook-id, webhook-timestamp and webhook-signature.',
  bad_signature: 'The signature does not fit the body. Check the secret, and that the body is sent exactly as it was signed.',
  too_old: 'The delivery was signed more than five minutes ago. Sign it anew, and check the clock of the sender.',
  too_new: 'The delivery was signed more than five minutes in the future. Check the clock of the sender.',
};

@ApiTags('Intake')
@Controller('webhooks')
@Requires('nobody')
export class WebhooksController {
  private readonly config: Config;
  private readonly intake: IntakeService;
  private readonly turns = largeBodies();
  private readonly logger: PinoLogger;
  private refused = 0;

  constructor(@Inject(CONFIG) config: Config, intake: IntakeService, logger: PinoLogger) {
    this.config = config;
    this.intake = intake;
    this.logger = logger;
  }

  @Post('deals')
  @ApiOperation({ summary: 'Takes a closed deal in, signed as Standard Webhooks says: a dossier, or a reference to a deal that is asked back later.', description: 'Answers as soon as it is stored, whether Temporal is up or not; may be repeated at will.' })
  @ApiHeader({ name: 'webhook-id', required: true })
  @ApiHeader({ name: 'webhook-timestamp', required: true })
  @ApiHeader({ name: 'webhook-signature', required: true })
  @ApiBody(DELIVERY_BODY)
  @Answers(DeliveryAccepted, 202)
  async deal(@Req() request: Request): Promise<z.input<typeof DeliveryAccepted>> {
    const [id, timestamp, signature] = [request.get('webhook-id'), request.get('webhook-timestamp'), request.get('webhook-signature')];
    const head = { id, timestamp, signature, secrets: this.config.WEBHOOK_SECRETS };
    // Whoever does not even claim to have signed just now is not listened to.
    const refusal = refusalOfHead(head, new Date());
    if (refusal || !id) throw this.notVerified(refusal ?? 'missing_headers');
    const verification = beginVerification(head);
    const body = await readBody(request, this.config.MAX_WEBHOOK_BYTES, this.turns, (piece) => verification.update(piece));
    const verdict = verification.verdict(new Date());
    if (!verdict.ok) throw this.notVerified(verdict.code);
    return this.intake.take({ source: 'webhook', deliveryId: id.slice(0, 200), body, options: {}, correlationId: correlationId(request) });
  }

  /** Nothing of it is kept: anybody could fill the disk. */
  private notVerified(code: WebhookRefusal): HttpProblem {
    this.refused += 1;
    this.logger.warn({ code, refusedSinceStart: this.refused }, 'a delivery could not be verified');
    return new HttpProblem(401, code, SENTENCES[code]);
  }
}
