import { writeDocument } from '@throughline/documents';
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentRequest } from './document-writer.ts';

const { file, compiled, dossier, beside } = workerData as DocumentRequest;
parentPort?.postMessage(await writeDocument(file, compiled, dossier, beside));
