import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { beginVerification, refusalOfHead } from '@throughline/integrations/webhooks';
import type { WebhookRefusal } from '@throughline/integrations/webhooks';
import type { Request } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { HttpProblem } from '../common/http-problem.ts';
import { largeBodies } from '../common/large-bodies.ts';
import { CONFIG } from '../common/tokens.ts';
import { readBody } from './read-body.ts';
import type { ReadBody } from './read-body.ts';

const SENTENCES: Record<WebhookRefusal, string> = {
  missing_headers: 'A delivery needs the headers webhook-id, webhook-timestamp and webhook-signature.',
  bad_signature: 'The signature does not fit the body. Check the secret, and that the body is sent exactly as it was signed.',
  too_old: 'The delivery was signed more than five minutes ago. Sign it anew, and check the clock of the sender.',
  too_new: 'The delivery was signed more than five minutes in the future. Check the clock of the sender.',
};

/** Reads the body of a delivery that is signed as Standard Webhooks says, whoever sends it; what is not is refused. */
@Injectable()
export class SignedBodies {
  private readonly config: Config;
  private readonly turns = largeBodies();
  private readonly logger: PinoLogger;
  private refused = 0;

  constructor(@Inject(CONFIG) config: Config, logger: PinoLogger) {
    this.config = config;
    this.logger = logger;
  }

  async read(request: Request): Promise<{ id: string; body: ReadBody }> {
    const [id, timestamp, signature] = [request.get('webhook-id'), request.get('webhook-timestamp'), request.get('webhook-signature')];
    const head = { id, timestamp, signature, secrets: this.config.WEBHOOK_SECRETS };
    // Whoever does not even claim to have signed just now is not listened to.
    const refusal = refusalOfHead(head, new Date());
    if (refusal || !id) throw this.notVerified(refusal ?? 'missing_headers');
    const verification = beginVerification(head);
    const body = await readBody(request, this.config.MAX_WEBHOOK_BYTES, this.turns, (piece) => verification.update(piece));
    const verdict = verification.verdict(new Date());
    if (!verdict.ok) throw this.notVerified(verdict.code);
    return { id, body };
  }

  /** Nothing of it is kept: anybody could fill the disk. */
  private notVerified(code: WebhookRefusal): HttpProblem {
    this.refused += 1;
    this.logger.warn({ code, refusedSinceStart: this.refused }, 'a delivery could not be verified');
    return new HttpProblem(401, code, SENTENCES[code]);
  }
}
