import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmIntroductionIn, Id, IntroductionIn, IntroductionSaved } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Action } from './action.decorator.ts';
import { IntroductionDrafts } from './introduction-drafts.service.ts';

@Controller('api/handoffs/:id/introduction')
export class IntroductionController {
  private readonly drafts: IntroductionDrafts;

  constructor(drafts: IntroductionDrafts) {
    this.drafts = drafts;
  }

  @Put()
  @ApiOperation({ summary: 'Saves the draft; refused when somebody else saved after the revision that was edited.' })
  @ApiTags('Actions')
  @Requires('handoffs:act')
  @Answers(IntroductionSaved)
  save(@Param('id', { schema: Id }) id: string, @Body({ schema: IntroductionIn }) body: z.output<typeof IntroductionIn>, @CurrentPrincipal() principal: Principal) {
    return this.drafts.save(principal, id, body);
  }

  @Post('confirm')
  @ApiOperation({ summary: 'Sends the revision that was read to every contact of the customer, and opens the portal to them.' })
  @Action()
  confirm(@Param('id', { schema: Id }) id: string, @Body({ schema: ConfirmIntroductionIn }) body: z.output<typeof ConfirmIntroductionIn>, @CurrentPrincipal() principal: Principal) {
    return this.drafts.confirm(principal, id, body);
  }
}
