import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CheckTemplateIn, PlanTemplateList, PlanTemplateView, RestoreTemplateIn, SaveTemplateIn, TemplateChecked } from '@throughline/contract/http';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { PartId } from '../common/schemas.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { PlanTemplates } from './plan-templates.service.ts';

const VersionQuery = z.object({ version: z.coerce.number().int().min(1).optional() });

/** The templates that plans are drafted from. A plan keeps the version that it was drafted from. */
@ApiTags('Plan templates')
@Controller('api/plan-templates')
@Requires('templates:edit')
export class PlanTemplatesController {
  private readonly templates: PlanTemplates;

  constructor(templates: PlanTemplates) {
    this.templates = templates;
  }

  @Get()
  @ApiOperation({ summary: 'Every template in its newest version, and for whom it is chosen.' })
  @Requires('handoffs:read')
  @Answers(PlanTemplateList)
  list() {
    return this.templates.list();
  }

  @Post('check')
  @ApiOperation({ summary: 'What is wrong with a template in YAML, line by line, or what it would change; nothing is kept.' })
  @Requires('handoffs:read')
  @Answers(TemplateChecked)
  check(@Body({ schema: CheckTemplateIn }) { content }: z.output<typeof CheckTemplateIn>) {
    return this.templates.check(content);
  }

  @Get(':template')
  @ApiOperation({ summary: 'One template, in its newest version or another one, as YAML and in outline.' })
  @Requires('handoffs:read')
  @Answers(PlanTemplateView)
  show(@Param('template', { schema: PartId }) template: string, @Query({ schema: VersionQuery }) { version }: z.output<typeof VersionQuery>) {
    return this.templates.show(template, version);
  }

  @Post()
  @ApiOperation({ summary: 'Keeps a template in YAML as a new version of its id; plans that are drafted from now on follow it.' })
  @Answers(PlanTemplateView)
  save(@Body({ schema: SaveTemplateIn }) body: z.output<typeof SaveTemplateIn>, @CurrentPrincipal() principal: Principal) {
    return this.templates.save(principal, body);
  }

  @Post(':template/restore')
  @ApiOperation({ summary: 'Makes an older version the newest one again; those between are kept.' })
  @Answers(PlanTemplateView)
  restore(@Param('template', { schema: PartId }) template: string, @Body({ schema: RestoreTemplateIn }) body: z.output<typeof RestoreTemplateIn>, @CurrentPrincipal() principal: Principal) {
    return this.templates.restore(principal, template, body);
  }
}
