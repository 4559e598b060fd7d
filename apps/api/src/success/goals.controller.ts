import { Body, Controller, Get, Header, Headers, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AddMetricIn, CorrectMeasurementIn, CsvIn, CsvView, EditMetricIn, Id, Imported, KeyOnly, MeasureIn, MetricAdded, RequestSignatureIn, RhythmIn, SuccessView } from '@throughline/contract/http';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { attachmentName } from '../common/attachment-name.ts';
import { PartId } from '../common/schemas.ts';
import { Action } from '../handoffs/action.decorator.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Goals } from './goals.service.ts';
import { Measurements } from './measurements.service.ts';
import { Signatures } from './signatures.service.ts';

const MeasurementId = z.coerce.number().int().min(1).max(2 ** 53);
const Key = z.string().trim().min(1).max(300).optional();

/** What success is, how far it has come, and who has signed it. */
@Controller('api/handoffs/:id/success')
export class GoalsController {
  private readonly goals: Goals;
  private readonly measurements: Measurements;
  private readonly signatures: Signatures;

  constructor(goals: Goals, measurements: Measurements, signatures: Signatures) {
    this.goals = goals;
    this.measurements = measurements;
    this.signatures = signatures;
  }

  @Get()
  @ApiOperation({ summary: 'The goals with what each lacks, their lines, values and forecasts, and where the signature stands.' })
  @ApiTags('Handoffs')
  @Requires('handoffs:read')
  @Answers(SuccessView)
  show(@Param('id', { schema: Id }) id: string) {
    return this.goals.show(id);
  }

  @Post('metrics')
  @ApiOperation({ summary: 'Adds a goal that no source names.' })
  @ApiTags('Actions')
  @Requires('handoffs:act')
  @Answers(MetricAdded)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: AddMetricIn }) body: z.output<typeof AddMetricIn>, @CurrentPrincipal() principal: Principal) {
    return this.goals.add(principal, id, body);
  }

  @Post('metrics/:metricId/edit')
  @ApiOperation({ summary: "Puts a person's word in place of the compiled one, field by field, or gives a field back." })
  @Action()
  edit(@Param('id', { schema: Id }) id: string, @Param('metricId', { schema: PartId }) metricId: string, @Body({ schema: EditMetricIn }) body: z.output<typeof EditMetricIn>, @CurrentPrincipal() principal: Principal) {
    return this.goals.edit(principal, id, metricId, body);
  }

  @Post('metrics/:metricId/remove')
  @ApiOperation({ summary: 'Takes a goal out; what was measured stays.' })
  @Action()
  remove(@Param('id', { schema: Id }) id: string, @Param('metricId', { schema: PartId }) metricId: string, @Body({ schema: KeyOnly }) { key }: z.output<typeof KeyOnly>, @CurrentPrincipal() principal: Principal) {
    return this.goals.keep(principal, id, metricId, false, key);
  }

  @Post('metrics/:metricId/restore')
  @ApiOperation({ summary: 'Puts a goal back that was taken out.' })
  @Action()
  restore(@Param('id', { schema: Id }) id: string, @Param('metricId', { schema: PartId }) metricId: string, @Body({ schema: KeyOnly }) { key }: z.output<typeof KeyOnly>, @CurrentPrincipal() principal: Principal) {
    return this.goals.keep(principal, id, metricId, true, key);
  }

  @Post('metrics/:metricId/measurements')
  @ApiOperation({ summary: 'Takes one measured value in; with an Idempotency-Key, however often it is sent.' })
  @Action('measurements:write')
  measure(@Param('id', { schema: Id }) id: string, @Param('metricId', { schema: PartId }) metricId: string, @Headers('idempotency-key') header: string | undefined, @Body({ schema: MeasureIn }) body: z.output<typeof MeasureIn>, @CurrentPrincipal() principal: Principal) {
    return this.measurements.measure(principal, id, metricId, { ...body, key: body.key ?? Key.safeParse(header).data });
  }

  @Post('metrics/:metricId/measurements/:measurementId/correct')
  @ApiOperation({ summary: 'Puts another value in place of one, or takes it back; both stay in the history.' })
  @Action('measurements:write')
  correct(@Param('id', { schema: Id }) id: string, @Param('metricId', { schema: PartId }) metricId: string, @Param('measurementId', { schema: MeasurementId }) measurementId: number, @Body({ schema: CorrectMeasurementIn }) body: z.output<typeof CorrectMeasurementIn>, @CurrentPrincipal() principal: Principal) {
    return this.measurements.correct(principal, id, metricId, measurementId, body);
  }

  @Post('measurements/preview')
  @ApiOperation({ summary: 'What a CSV table of measurements would bring, with every line that cannot be taken; nothing is taken in.' })
  @ApiTags('Handoffs')
  @Requires('measurements:write')
  @Answers(CsvView)
  preview(@Param('id', { schema: Id }) id: string, @Body({ schema: CsvIn }) body: z.output<typeof CsvIn>) {
    return this.measurements.preview(id, body);
  }

  @Post('measurements/import')
  @ApiOperation({ summary: 'Takes a whole CSV table of measurements in, or nothing of it.' })
  @ApiTags('Actions')
  @Requires('measurements:write')
  @Answers(Imported)
  import(@Param('id', { schema: Id }) id: string, @Body({ schema: CsvIn }) body: z.output<typeof CsvIn>, @CurrentPrincipal() principal: Principal) {
    return this.measurements.import(principal, id, body);
  }

  @Post('signature')
  @ApiOperation({ summary: 'Asks the economic buyer to sign criteria, scope and exclusions as they stand.' })
  @Action()
  request(@Param('id', { schema: Id }) id: string, @Body({ schema: RequestSignatureIn }) body: z.output<typeof RequestSignatureIn>, @CurrentPrincipal() principal: Principal) {
    return this.signatures.request(principal, id, body);
  }

  @Get('signatures/:signatureId')
  @ApiOperation({ summary: 'Exactly what was signed, as a PDF.' })
  @ApiTags('Documents')
  @ApiProduces('application/pdf')
  @Requires('handoffs:read')
  @Header('cache-control', 'no-store, no-transform')
  async signed(@Param('id', { schema: Id }) id: string, @Param('signatureId', { schema: Id }) signatureId: string): Promise<StreamableFile> {
    const { bytes, title } = await this.signatures.pdf(id, signatureId);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: attachmentName(title, 'pdf') });
  }

  @Post('rhythm')
  @ApiOperation({ summary: 'How often everybody is sent how far the goals have come, and goes through them together.' })
  @Action()
  rhythm(@Param('id', { schema: Id }) id: string, @Body({ schema: RhythmIn }) body: z.output<typeof RhythmIn>, @CurrentPrincipal() principal: Principal) {
    return this.goals.rhythm(principal, id, body);
  }
}
