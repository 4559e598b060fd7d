import { DOCUMENTS } from '@throughline/documents';
import type { Beside, DocumentFile, Lessons, SignedBy } from '@throughline/documents';
import type { Agreement, Dossier, HandoffPackage, SuccessPlan } from '@throughline/domain';
import { createHash } from 'node:crypto';
import { inThread } from '../common/in-thread.ts';
import { Turns } from '../common/turns.ts';

/** What was signed, as a thread writes it down. */
export interface AgreementTask { agreement: Agreement; signed: SignedBy }

/** What a thread writes. */
export interface DocumentTask { file: DocumentFile; compiled: HandoffPackage; dossier: Dossier; beside: Beside }

/** A dossier never changes under its id; it is read only when something has to be written. */
export interface DocumentRequest {
  file: DocumentFile;
  compiled: HandoffPackage;
  dossierId: string;
  dossier: () => Promise<Dossier>;
  lessons: Lessons | null;
  /** How success is measured, as people have left it; null for what does not tell of it. */
  success: SuccessPlan | null;
}

export interface WrittenDocument { bytes: Buffer; sha256: string }

/** A document takes a second or a few; one that takes this long never ends. */
const LONGEST_MS = 120_000;
const MEMORY_MB = 1_500;
/** What is kept of what was written, in bytes. */
const KEPT = 64 * 1024 * 1024;

/**
 * Writes documents in threads of their own, so that the API goes on answering meanwhile, and keeps the last ones: the same
 * package is written once, however often and by how many it is asked for.
 */
export class DocumentWriter {
  readonly #underway = new Map<string, Promise<WrittenDocument>>();
  /** In the order of their last use. */
  readonly #kept = new Map<string, WrittenDocument>();
  readonly #turns = new Turns({ atOnce: 1, inLine: 20, patience: 60_000 });

  async write(request: DocumentRequest): Promise<WrittenDocument> {
    const key = createHash('sha256').update(JSON.stringify([request.file, request.compiled, request.dossierId, request.lessons, request.success])).digest('hex');
    const document = this.#kept.get(key) ?? (await (this.#underway.get(key) ?? this.#begin(key, request)));
    this.#kept.delete(key);
    this.#kept.set(key, document);
    let total = [...this.#kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const [oldest, { bytes }] of this.#kept) {
      if (total <= KEPT) break;
      total -= bytes.length;
      this.#kept.delete(oldest);
    }
    return document;
  }

  /** What was signed, as a PDF: the same signature gives the same bytes. */
  async agreement(task: AgreementTask): Promise<Buffer> {
    return this.#turns.run('Too many documents are being written at this moment. Try again in a minute.', async () => Buffer.from(await writeAside(task)));
  }

  #begin(key: string, request: DocumentRequest): Promise<WrittenDocument> {
    const written = (request.file === 'dossier.zip' ? this.#packed(request) : this.#inTurn(request)).finally(() => this.#underway.delete(key));
    this.#underway.set(key, written);
    return written;
  }

  /** What somebody has saved one by one is not written again for the ZIP. */
  async #packed(request: DocumentRequest): Promise<WrittenDocument> {
    const written = new Map<string, Uint8Array>();
    for (const file of DOCUMENTS.internal) if (file !== request.file) written.set(file, (await this.write({ ...request, file })).bytes);
    return this.#inTurn(request, written);
  }

  async #inTurn({ file, compiled, dossier, lessons, success }: DocumentRequest, written: ReadonlyMap<string, Uint8Array> = new Map()): Promise<WrittenDocument> {
    return this.#turns.run('Too many documents are being written at this moment. Try again in a minute.', async () => {
      const bytes = Buffer.from(await writeAside({ file, compiled, dossier: await dossier(), beside: { written, lessons, success } }));
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
  }
}

const writeAside = (task: DocumentTask | AgreementTask): Promise<Uint8Array> => inThread({ module: './document.thread', of: import.meta.url, data: task, longestMs: LONGEST_MS, memoryMb: MEMORY_MB });
