import { compilePackage, dossierInstant } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { parentPort, workerData } from 'node:worker_threads';

const dossier = workerData as Dossier;
const { account, deal, rubric, gaps, blocking } = compilePackage(dossier, readDossier(dossier), [], dossierInstant(dossier));
parentPort?.postMessage({ account: account.name, deal: deal.name, passes: rubric.total >= rubric.threshold, rubric, gaps, blocking });
