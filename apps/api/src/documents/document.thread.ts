import { writeAgreement, writeDocument } from '@throughline/documents';
import { parentPort, workerData } from 'node:worker_threads';
import type { AgreementTask, DocumentTask } from './document-writer.ts';

const task = workerData as DocumentTask | AgreementTask;
parentPort?.postMessage(await ('agreement' in task ? writeAgreement(task.agreement, task.signed) : writeDocument(task.file, task.compiled, task.dossier, task.beside)));
