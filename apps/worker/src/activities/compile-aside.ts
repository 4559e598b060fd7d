import { compileWithLedger } from '@throughline/domain';
import type { Dossier, GapAnswer, HandoffPackage, Instant, LedgerEntry, RegisterEntry } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SecondClaims } from './second-claims.ts';

export interface CompileRequest {
  dossier: Dossier;
  answers: GapAnswer[];
  at: Instant;
  /** Null where no second reader is configured. */
  second: SecondClaims | null;
  /** The promises as people have left them. */
  ledger: LedgerEntry[];
  /** The risks as people have left them. */
  register: RegisterEntry[];
}

export interface CompileOutcome {
  package: HandoffPackage;
  ledger: LedgerEntry[];
  register: RegisterEntry[];
}

/** Characters that are read in well under a second; starting a thread for fewer costs more than it saves. */
const READ_HERE = 100_000;
const BEAT_MS = 5_000;
/** A dossier as large as the API takes needs a tenth of it. */
const MEMORY_MB = 2_000;

export function compileHere({ dossier, answers, at, ledger, register, second }: CompileRequest): CompileOutcome {
  const reading = readDossier(dossier, undefined, second?.claims);
  return compileWithLedger(dossier, second ? { ...reading, secondReader: second.secondReader } : reading, answers, at, ledger, register);
}

/**
 * Compiles a package; a large one in a thread of its own, so that the worker goes on answering meanwhile, `beat` is
 * called every few seconds, and a reading that needs too much memory ends alone.
 */
export async function compileAside(request: CompileRequest, beat: () => void): Promise<CompileOutcome> {
  const { communications = [], documents = [] } = request.dossier;
  const characters = [...communications, ...documents].reduce((sum, { body }) => sum + body.length, 0);
  if (characters <= READ_HERE) return compileHere(request);
  const isSource = import.meta.url.endsWith('.ts');
  const thread = new Worker(new URL(isSource ? './compiling.thread.ts' : './compiling.thread.js', import.meta.url), {
    workerData: request, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, ...(isSource ? { execArgv: ['--conditions=@throughline/source', '--disable-warning=ExperimentalWarning'] } : {}),
  });
  const beating = setInterval(beat, BEAT_MS);
  try {
    const [compiled] = (await once(thread, 'message')) as [CompileOutcome];
    return compiled;
  } finally {
    clearInterval(beating);
    await thread.terminate();
  }
}
