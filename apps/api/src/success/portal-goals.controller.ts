import { Body, Controller, Get, Header, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ActionAccepted, CaseStudyIn, Id, MeasureByLinkIn, MeasureIn, MeasureLink, MeasureQuestion, PortalGoals, SignGoalsIn } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { attachmentName } from '../common/attachment-name.ts';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { handoffOf } from '../portal/handoff-of.ts';
import { Measurements } from './measurements.service.ts';
import { PortalGoalsService } from './portal-goals.service.ts';
import { Signatures } from './signatures.service.ts';

/** What success is and how far it has come, for the customer. */
@ApiTags('Portal')
@Controller('api/portal/goals')
@Requires('customer')
export class PortalGoalsController {
  private readonly goals: PortalGoalsService;
  private readonly signatures: Signatures;

  constructor(goals: PortalGoalsService, signatures: Signatures) {
    this.goals = goals;
    this.signatures = signatures;
  }

  @Get()
  @ApiOperation({ summary: 'The goals with their lines and values, what is to be signed, and what was.' })
  @Answers(PortalGoals)
  show(@CurrentPrincipal() reader: Principal) {
    return this.goals.show(reader);
  }

  @Post('sign')
  @ApiOperation({ summary: 'Signs criteria, scope and exclusions, exactly as they were read.' })
  @Answers(ActionAccepted)
  sign(@Body({ schema: SignGoalsIn }) body: z.output<typeof SignGoalsIn>, @CurrentPrincipal() reader: Principal) {
    return this.signatures.sign(reader, handoffOf(reader), body);
  }

  @Post(':metricId/measurements')
  @ApiOperation({ summary: 'Takes in a value of a goal that the reader answers for.' })
  @Answers(ActionAccepted)
  measure(@Param('metricId', { schema: PartId }) metricId: string, @Body({ schema: MeasureIn }) body: z.output<typeof MeasureIn>, @CurrentPrincipal() reader: Principal) {
    return this.goals.measure(reader, metricId, body);
  }

  @Post('case-study')
  @ApiOperation({ summary: 'Says whether there may be a case study.' })
  @Answers(ActionAccepted)
  answer(@Body({ schema: CaseStudyIn }) body: z.output<typeof CaseStudyIn>, @CurrentPrincipal() reader: Principal) {
    return this.goals.answerCaseStudy(reader, body);
  }

  @Get('signatures/:signatureId')
  @ApiOperation({ summary: 'Exactly what was signed, as a PDF.' })
  @ApiProduces('application/pdf')
  @Header('cache-control', 'no-store, no-transform')
  async signed(@Param('signatureId', { schema: Id }) signatureId: string, @CurrentPrincipal() reader: Principal): Promise<StreamableFile> {
    const { bytes, title } = await this.signatures.pdf(handoffOf(reader), signatureId);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: attachmentName(title, 'pdf') });
  }
}

/** For whoever was asked for a value by mail. The link says which; it stands in the body, so that no log keeps it. */
@ApiTags('Answers')
@Controller('api/measurements')
@Requires('nobody')
export class MeasureByLinkController {
  private readonly measurements: Measurements;

  constructor(measurements: Measurements) {
    this.measurements = measurements;
  }

  @Post('open')
  @ApiOperation({ summary: 'Shows which value a link asks for, by which nothing changes.' })
  @Answers(MeasureQuestion)
  open(@Body({ schema: MeasureLink }) { token }: z.output<typeof MeasureLink>) {
    return this.measurements.open(token);
  }

  @Post()
  @ApiOperation({ summary: 'Gives the value that a link asks for.' })
  @Answers(ActionAccepted)
  give(@Body({ schema: MeasureByLinkIn }) body: z.output<typeof MeasureByLinkIn>) {
    return this.measurements.byLink(body);
  }
}
