import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActionAccepted, CompleteTaskIn, HelpAsked, HelpIn, PortalHome, PortalPeople, PortalSurvey, SurveyAnswerIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PortalService } from './portal.service.ts';

/** What a customer's contact sees and does. No address names a handoff: it is always their own. */
@ApiTags('Portal')
@Controller('api/portal')
@Requires('customer')
export class PortalController {
  private readonly portal: PortalService;

  constructor(portal: PortalService) {
    this.portal = portal;
  }

  @Get('home')
  @ApiOperation({ summary: 'What happens next, what waits for the reader, and who to turn to.' })
  @Answers(PortalHome)
  home(@CurrentPrincipal() reader: Principal) {
    return this.portal.home(reader);
  }

  @Get('people')
  @ApiOperation({ summary: 'Who is who, on both sides.' })
  @Answers(PortalPeople)
  people(@CurrentPrincipal() reader: Principal) {
    return this.portal.people(reader);
  }

  @Get('surveys/:id')
  @ApiOperation({ summary: 'A survey that the reader is asked to answer, with the answer given so far.' })
  @Answers(PortalSurvey)
  survey(@Param('id', { schema: PartId }) id: string, @CurrentPrincipal() reader: Principal) {
    return this.portal.survey(reader, id);
  }

  @Put('surveys/:id/answer')
  @ApiOperation({ summary: 'Answers a survey, or corrects the answer, until it closes.' })
  @Answers(ActionAccepted)
  answer(@Param('id', { schema: PartId }) id: string, @Body({ schema: SurveyAnswerIn }) body: z.output<typeof SurveyAnswerIn>, @CurrentPrincipal() reader: Principal) {
    return this.portal.answer(reader, id, body);
  }

  @Post('tasks/:milestoneId/complete')
  @ApiOperation({ summary: 'Completes a task of the customer’s.' })
  @Answers(ActionAccepted)
  complete(@Param('milestoneId', { schema: PartId }) milestoneId: string, @Body({ schema: CompleteTaskIn }) body: z.output<typeof CompleteTaskIn>, @CurrentPrincipal() reader: Principal) {
    return this.portal.complete(reader, milestoneId, body);
  }

  @Post('help')
  @ApiOperation({ summary: 'Calls for a person, who answers within the promised time.' })
  @Answers(HelpAsked)
  help(@Body({ schema: HelpIn }) body: z.output<typeof HelpIn>, @CurrentPrincipal() reader: Principal) {
    return this.portal.help(reader, body);
  }
}
