import { checkOf } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { compileDossier } from '@throughline/extraction';
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.postMessage(checkOf(compileDossier(workerData as Dossier)));
