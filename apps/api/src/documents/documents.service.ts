import { Injectable } from '@nestjs/common';
import type { DocumentList } from '@throughline/contract/http';
import { DOCUMENTS } from '@throughline/documents';
import type { Audience, DocumentFile } from '@throughline/documents';
import type { StoredPackage } from '@throughline/persistence';
import { HandoffDetailRepository, HandoffRepository, PackageRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DocumentWriter } from './document-writer.ts';
import type { WrittenDocument } from './document-writer.ts';

export const TYPES = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8', md: 'text/markdown; charset=utf-8', zip: 'application/zip', json: 'application/json; charset=utf-8',
} as const;

type Format = keyof typeof TYPES;
interface Known { file: DocumentFile; audience: Audience; format: Format }

const FILES = (Object.entries(DOCUMENTS) as [Audience, readonly DocumentFile[]][]).flatMap(([audience, files]) => files.map((file): Known => ({ file, audience, format: file.slice(file.indexOf('.') + 1) as Format })));

/** What the team takes away of a package. */
@Injectable()
export class Documents {
  private readonly handoffs: HandoffRepository;
  private readonly details: HandoffDetailRepository;
  private readonly packages: PackageRepository;
  private readonly writer: DocumentWriter;

  constructor(handoffs: HandoffRepository, details: HandoffDetailRepository, packages: PackageRepository, writer: DocumentWriter) {
    this.handoffs = handoffs;
    this.details = details;
    this.packages = packages;
    this.writer = writer;
  }

  async list(handoffId: string): Promise<z.input<typeof DocumentList>> {
    const { version, compiledAt } = await this.stored(handoffId);
    return { version, compiledAt, items: FILES.map((one) => ({ ...one, type: TYPES[one.format] })) };
  }

  async write(handoffId: string, name: string): Promise<WrittenDocument & { title: string; format: Format }> {
    const known = FILES.find(({ file }) => file === name);
    if (known === undefined) throw notFound(`There is no document ${name}. There are ${FILES.map(({ file }) => file).join(', ')}.`);
    const { body, dossierId } = await this.stored(handoffId);
    const dossier = await this.packages.dossier(handoffId, dossierId);
    if (dossier === null) throw notFound('The dossier of this package is gone.');
    const document = await this.writer.write({ file: known.file, compiled: body, dossier });
    return { ...document, format: known.format, title: `${body.account.name}, ${known.audience === 'customer' ? 'what was agreed' : 'internal handoff'}` };
  }

  private async stored(handoffId: string): Promise<StoredPackage> {
    const stored = await this.details.package(handoffId);
    if (stored !== null) return stored;
    if ((await this.handoffs.find(handoffId)) === null) throw notFound('There is no such handoff.');
    throw new HttpProblem(404, 'not_compiled', 'The package of this handoff has not been compiled yet: there is nothing to write down.');
  }
}
