import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DocumentList, DocumentName, Id } from '@throughline/contract/http';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.ts';
import { attachmentName } from '../common/attachment-name.ts';
import { Requires } from '../identity/requires.decorator.ts';
import { Documents, TYPES } from './documents.service.ts';

/** The package as files: for our own people, and for the customer. */
@ApiTags('Documents')
@Controller('api/handoffs/:id/documents')
@Requires('handoffs:read')
export class DocumentsController {
  private readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  @Get()
  @ApiOperation({ summary: 'What the newest package is written down as, for whom.' })
  @Answers(DocumentList)
  list(@Param('id', { schema: Id }) id: string): Promise<z.input<typeof DocumentList>> {
    return this.documents.list(id);
  }

  @Get(':file')
  @ApiOperation({ summary: 'One file of the newest package, to be saved: the same bytes each time, and slow only the first time.' })
  @ApiProduces(...Object.values(TYPES))
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('x-content-type-options', 'nosniff')
  // The digest is of these very bytes, so nobody may compress them on the way.
  @Header('cache-control', 'no-store, no-transform')
  async file(@Param('id', { schema: Id }) id: string, @Param('file', { schema: DocumentName }) file: string, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, sha256, title, format } = await this.documents.write(id, file);
    response.setHeader('repr-digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    return new StreamableFile(Readable.from([bytes]), { type: TYPES[format], length: bytes.length, disposition: attachmentName(title, format) });
  }
}
