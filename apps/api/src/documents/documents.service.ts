import { Inject, Injectable } from '@nestjs/common';
import type { DocumentList } from '@throughline/contract/http';
import { DOCUMENTS, FORMATS, OUTPUTS } from '@throughline/documents';
import type { DocumentFile, Lessons } from '@throughline/documents';
import { handoffInstant } from '@throughline/domain';
import type { Dossier, SuccessPlan } from '@throughline/domain';
import type { StoredPackage } from '@throughline/persistence';
import { HandoffDetailRepository, HandoffRepository, loadSuccessPlan, PackageRepository } from '@throughline/persistence';
import type { z } from 'zod';
import type { DataSource } from 'typeorm';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { DocumentWriter } from './document-writer.ts';
import type { WrittenDocument } from './document-writer.ts';

export const TYPES = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8', md: 'text/markdown; charset=utf-8', zip: 'application/zip', json: 'application/json; charset=utf-8',
} as const;

type Format = keyof typeof TYPES;

/** How a file says what it is, and that it is not for the customer unless it is. */
const TITLES: Record<Known['output'], string> = {
  package: 'internal handoff', customer: 'what was agreed', briefing: 'internal briefing', plan: 'internal plan', 'metrics-plan': 'internal metrics plan', risks: 'internal risks',
  relationships: 'internal relationships', 'style-guide': 'internal style guide', 'feedback-plan': 'internal feedback plan', lessons: 'internal lessons',
};
type Known = Omit<z.input<typeof DocumentList>['items'][number], 'type' | 'file'> & { file: DocumentFile };

const formatOf = (file: DocumentFile): Format => file.slice(file.indexOf('.') + 1) as Format;
const FILES: Known[] = [
  ...DOCUMENTS.internal.map((file): Known => ({ file, output: 'package', audience: 'internal', format: formatOf(file) })),
  ...DOCUMENTS.customer.map((file): Known => ({ file, output: 'customer', audience: 'customer', format: formatOf(file) })),
  ...OUTPUTS.flatMap((output) => FORMATS.map((format): Known => ({ file: `${output}.${format}`, output, audience: 'internal', format }))),
];

/** What the team takes away of a package. */
@Injectable()
export class Documents {
  private readonly dataSource: DataSource;
  private readonly handoffs: HandoffRepository;
  private readonly details: HandoffDetailRepository;
  private readonly packages: PackageRepository;
  private readonly writer: DocumentWriter;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, handoffs: HandoffRepository, details: HandoffDetailRepository, packages: PackageRepository, writer: DocumentWriter) {
    this.dataSource = dataSource;
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
    const lessons = known.output === 'lessons' ? await this.lessons(handoffId) : null;
    const success = known.output === 'metrics-plan' ? await this.success(handoffId) : null;
    const document = await this.writer.write({ file: known.file, compiled: body, dossierId, dossier: () => this.dossier(handoffId, dossierId), lessons, success });
    return { ...document, format: known.format, title: `${body.account.name}, ${TITLES[known.output]}` };
  }

  private async dossier(handoffId: string, dossierId: string): Promise<Dossier> {
    const dossier = await this.packages.dossier(handoffId, dossierId);
    if (dossier === null) throw notFound('The dossier of this package is gone.');
    return dossier;
  }

  /** Null as long as no workflow has told of the handoff: then the package alone says it. */
  private async success(handoffId: string): Promise<SuccessPlan | null> {
    const handoff = await this.handoffs.find(handoffId);
    return handoff?.state ? loadSuccessPlan(this.dataSource, handoffId, handoff.state, handoffInstant(handoff.state.clock, Date.now()).slice(0, 10)) : null;
  }

  private async lessons(handoffId: string): Promise<Lessons> {
    const { lessons } = await this.details.parts(handoffId);
    if (lessons === null) throw new HttpProblem(404, 'no_lessons', 'Lessons are drafted when the observation ends: there are none to write down yet.');
    const { findings, draftedAt, signedOffAt, signedOffByName, note } = lessons;
    return { findings, draftedAt, signedOffAt, signedOffBy: signedOffByName, note };
  }

  private async stored(handoffId: string): Promise<StoredPackage> {
    const stored = await this.details.package(handoffId);
    if (stored !== null) return stored;
    if ((await this.handoffs.find(handoffId)) === null) throw notFound('There is no such handoff.');
    throw new HttpProblem(404, 'not_compiled', 'The package of this handoff has not been compiled yet: there is nothing to write down.');
  }
}
