import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Id, ImportPlanIn, ImportTemplateIn, PlanFormat, PlanImported } from '@throughline/contract/http';
import type { Response } from 'express';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { attachmentName } from '../common/attachment-name.ts';
import { CurrentPrincipal } from '../identity/current-principal.decorator.ts';
import type { Principal } from '../identity/principal.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { FILE_TYPES, PlanFiles } from './plan-files.service.ts';

const ExportQuery = z.object({ format: PlanFormat.default('csv') });
const TemplateQuery = z.object({ template: z.string().min(1).max(100).optional() });

/** Plans as files of other programs. */
@ApiTags('Plan')
@Controller('api/handoffs/:id/plan')
export class PlanFilesController {
  private readonly files: PlanFiles;

  constructor(files: PlanFiles) {
    this.files = files;
  }

  @Get('export')
  @ApiOperation({ summary: 'The plan as a file: CSV, or the XML of Microsoft Project.' })
  @ApiProduces(...Object.values(FILE_TYPES))
  @Requires('handoffs:read')
  @Header('cache-control', 'no-store')
  @Header('x-content-type-options', 'nosniff')
  async export(@Param('id', { schema: Id }) id: string, @Query({ schema: ExportQuery }) { format }: z.output<typeof ExportQuery>, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { content, name } = await this.files.write(id, format);
    response.setHeader('content-type', FILE_TYPES[format]);
    response.setHeader('content-disposition', attachmentName(name, format));
    return content;
  }

  @Post('import')
  @ApiOperation({ summary: 'Takes a file over in place of the plan’s tasks, whole or not at all; first only says what would change, and what is wrong by line.' })
  @Requires('handoffs:act')
  @Answers(PlanImported)
  import(@Param('id', { schema: Id }) id: string, @Body({ schema: ImportPlanIn }) body: z.output<typeof ImportPlanIn>, @CurrentPrincipal() principal: Principal) {
    return this.files.read(principal, id, body);
  }

  @Get('template')
  @ApiOperation({ summary: 'The template of the plan, or another one, as YAML to be edited.' })
  @ApiProduces('application/yaml')
  @Requires('handoffs:read')
  @Header('content-type', 'application/yaml; charset=utf-8')
  @Header('x-content-type-options', 'nosniff')
  template(@Param('id', { schema: Id }) id: string, @Query({ schema: TemplateQuery }) { template }: z.output<typeof TemplateQuery>): Promise<string> {
    return this.files.template(id, template);
  }

  @Post('template')
  @ApiOperation({ summary: 'Drafts the plan anew from a template in YAML, checked by its schema; first only says what would change.' })
  @Requires('handoffs:act')
  @Answers(PlanImported)
  importTemplate(@Param('id', { schema: Id }) id: string, @Body({ schema: ImportTemplateIn }) body: z.output<typeof ImportTemplateIn>, @CurrentPrincipal() principal: Principal) {
    return this.files.readTemplate(principal, id, body);
  }
}
