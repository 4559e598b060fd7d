import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '@throughline/contract/config';
import { DossierCheck } from '@throughline/contract/http';
import type { Request } from 'express';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { largeBodies } from '../common/large-bodies.ts';
import { CONFIG } from '../common/tokens.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { DOSSIER_BODY } from '../intake/delivery-body.ts';
import { readBody } from '../intake/read-body.ts';
import { Checker } from './checker.service.ts';

@ApiTags('Intake')
@Controller('api/check')
export class CheckController {
  private readonly config: Config;
  private readonly checker: Checker;
  private readonly turns = largeBodies();

  constructor(@Inject(CONFIG) config: Config, checker: Checker) {
    this.config = config;
    this.checker = checker;
  }

  @Post()
  @ApiOperation({ summary: 'Measures a dossier by the 90 points, before or after the close; nothing is stored.', description: 'Every lost point says what is missing and whom to ask.' })
  @Requires('deals:import')
  @ApiBody(DOSSIER_BODY)
  @Answers(DossierCheck, 200)
  async check(@Req() request: Request): Promise<z.input<typeof DossierCheck>> {
    return this.checker.check(await readBody(request, this.config.MAX_WEBHOOK_BYTES, this.turns));
  }
}
