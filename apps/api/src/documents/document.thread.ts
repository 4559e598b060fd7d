import { writeDocument } from '@throughline/documents';
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentTask } from './document-writer.ts';

const { file, compiled, dossier, beside } = workerData as DocumentTask;
parentPort?.postMessage(await writeDocument(file, compiled, dossier, beside));
