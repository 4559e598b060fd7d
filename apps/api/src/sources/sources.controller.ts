import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DossierChoice, Id, SourceId, SourcePage, SourceQuery, SourceView } from '@throughline/contract/http';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { attachmentName } from '../common/attachment-name.ts';
import { Sources } from './sources.service.ts';

const TYPES = { text: 'text/plain', html: 'text/html', markdown: 'text/markdown', json: 'application/json' } as const;

/** The mails, calls, documents and findings that a handoff rests on. */
@ApiTags('Sources')
@Controller('api/handoffs/:id/sources')
@Requires('handoffs:read')
export class SourcesController {
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  @Get()
  @ApiOperation({ summary: 'What the dossier brought: typed, dated, attributed; filtered by kind, person and days, in pages.' })
  @Answers(SourcePage)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: SourceQuery }) query: z.output<typeof SourceQuery>): Promise<z.input<typeof SourcePage>> {
    return this.sources.list(id, query);
  }

  @Get(':sourceId')
  @ApiOperation({ summary: 'One source to read: whose words are where, and what the package took from it.' })
  @Answers(SourceView)
  show(@Param('id', { schema: Id }) id: string, @Param('sourceId', { schema: SourceId }) sourceId: string, @Query({ schema: DossierChoice }) { dossier }: z.output<typeof DossierChoice>): Promise<z.input<typeof SourceView>> {
    return this.sources.show(id, sourceId, dossier);
  }

  @Get(':sourceId/raw')
  @ApiOperation({ summary: 'The source byte for byte as it came, to be saved; a finding comes as JSON.' })
  @ApiProduces(...Object.values(TYPES))
  // Somebody else's page must never run as one of ours, even where a browser shows what it was told to save.
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('x-content-type-options', 'nosniff')
  // The digest is of these very bytes, so nobody may compress them on the way.
  @Header('cache-control', 'no-store, no-transform')
  async raw(
    @Param('id', { schema: Id }) id: string,
    @Param('sourceId', { schema: SourceId }) sourceId: string,
    @Query({ schema: DossierChoice }) { dossier }: z.output<typeof DossierChoice>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { title, externalId, format, bytes, sha256, body } = await this.sources.raw(id, sourceId, dossier);
    response.setHeader('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    return new StreamableFile(Readable.from([Buffer.from(body)]), {
      type: `${TYPES[format]}; charset=utf-8`, length: bytes, disposition: attachmentName(title ?? externalId, format),
    });
  }
}
