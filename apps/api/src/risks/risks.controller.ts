import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptRiskIn, AddRiskIn, CloseRiskIn, EditRiskIn, Id, MergeRisksIn, ReopenRiskIn, RiskChanged, RiskList } from '@throughline/contract/http';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Risks } from './risks.service.ts';

/** The register of risks. */
@ApiTags('Risks')
@Controller('api/handoffs/:id/risks')
export class RisksController {
  private readonly risks: Risks;

  constructor(risks: Risks) {
    this.risks = risks;
  }

  @Get()
  @ApiOperation({ summary: 'The register, ranked by severity times likelihood, with evidence, mitigation, the history of each score, matrix and buffers.' })
  @Requires('handoffs:read')
  @Answers(RiskList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.risks.list(id);
  }

  @Post()
  @ApiOperation({ summary: 'Adds a risk; one that nobody could act on is refused, with an example of how to say it.' })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: AddRiskIn }) body: z.output<typeof AddRiskIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.add(principal, id, body);
  }

  @Post(':riskId/edit')
  @ApiOperation({ summary: "Puts a person's word in place of the compiler's, field by field, or gives a field back." })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  edit(@Param('id', { schema: Id }) id: string, @Param('riskId', { schema: PartId }) riskId: string, @Body({ schema: EditRiskIn }) body: z.output<typeof EditRiskIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.edit(principal, id, riskId, body);
  }

  @Post(':riskId/accept')
  @ApiOperation({ summary: 'Takes a proposed risk into the register as it stands.' })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  accept(@Param('id', { schema: Id }) id: string, @Param('riskId', { schema: PartId }) riskId: string, @Body({ schema: AcceptRiskIn }) body: z.output<typeof AcceptRiskIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.accept(principal, id, riskId, body);
  }

  @Post(':riskId/merge')
  @ApiOperation({ summary: 'Says that another risk is the same: its evidence comes here.' })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  merge(@Param('id', { schema: Id }) id: string, @Param('riskId', { schema: PartId }) riskId: string, @Body({ schema: MergeRisksIn }) body: z.output<typeof MergeRisksIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.merge(principal, id, riskId, body);
  }

  @Post(':riskId/close')
  @ApiOperation({ summary: 'Closes a risk with a reason.' })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  close(@Param('id', { schema: Id }) id: string, @Param('riskId', { schema: PartId }) riskId: string, @Body({ schema: CloseRiskIn }) body: z.output<typeof CloseRiskIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.close(principal, id, riskId, body);
  }

  @Post(':riskId/reopen')
  @ApiOperation({ summary: 'Opens a closed risk again.' })
  @Requires('handoffs:act')
  @Answers(RiskChanged)
  reopen(@Param('id', { schema: Id }) id: string, @Param('riskId', { schema: PartId }) riskId: string, @Body({ schema: ReopenRiskIn }) body: z.output<typeof ReopenRiskIn>, @CurrentPrincipal() principal: Principal) {
    return this.risks.reopen(principal, id, riskId, body);
  }
}
