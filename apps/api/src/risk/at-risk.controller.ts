import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AtRisk } from '@throughline/contract/http';
import { HandoffDetailRepository, HandoffRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { atRiskView, firstSubject } from './at-risk.view.ts';

@ApiTags('Risk')
@Controller('api/at-risk')
@Requires('risk:read')
export class AtRiskController {
  private readonly handoffs: HandoffRepository;
  private readonly details: HandoffDetailRepository;

  constructor(handoffs: HandoffRepository, details: HandoffDetailRepository) {
    this.handoffs = handoffs;
    this.details = details;
  }

  @Get()
  @ApiOperation({ summary: 'Every handoff under way, those in danger first, with the reason, the money at stake, the next action and how sure we are.' })
  @Answers(AtRisk)
  async list(): Promise<z.input<typeof AtRisk>> {
    const handoffs = await this.handoffs.underWay();
    const about = handoffs.flatMap((handoff) => {
      const subject = firstSubject(handoff);
      return subject === null ? [] : [{ handoffId: handoff.id, subject }];
    });
    return atRiskView(handoffs, await this.details.customerWords(about), Date.now());
  }
}
