import { writeDocuments } from '@throughline/documents';
import { compileDossier } from '@throughline/extraction';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { nameOf, readDossierFile } from '../dossier-file.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { sourcesOf } from '../sources-of.ts';
import type { Terminal } from '../terminal.ts';

/** Compiles a dossier into its package, without a server. Standard output gets the package alone, a folder gets the documents as well. */
export async function compileFile(file: string, { out }: { out: string }, terminal: Terminal): Promise<void> {
  terminal.err(`Reading ${nameOf(file)} …`);
  const dossier = await readDossierFile(file, terminal);
  const folder = out === '-' ? null : await writable(resolve(terminal.cwd, out));
  terminal.err(`${dossier.account.name}: compiling ${sourcesOf(dossier)} …`);
  const compiled = compileDossier(dossier);
  if (folder === null) return terminal.out(JSON.stringify(compiled, null, 2));
  terminal.err('Writing the documents …');
  for (const [audience, whom] of [['internal', 'for your own people'], ['customer', 'for the customer']] as const) {
    for (const [name, bytes] of await writeDocuments(compiled, dossier, audience)) {
      await written(join(folder, name), bytes);
      terminal.err(`  ${join(out, name)} (${whom})`);
    }
  }
  const { rubric, commitments, gaps } = compiled;
  terminal.err(`${rubric.total} of ${rubric.max} points (the gate opens at ${rubric.threshold}), ${commitments.length} promises, ${gaps.length} open questions.`);
}

const REASONS: Record<string, string> = {
  EACCES: 'you may not write there', EPERM: 'you may not write there', EROFS: 'it is on a read-only disk', ENOSPC: 'the disk is full', EDQUOT: 'your quota is used up',
  EEXIST: 'there is a file of this name', ENOTDIR: 'a part of the path is a file', EISDIR: 'there is a folder of this name', ENAMETOOLONG: 'the name is too long',
};

function notWritten(path: string, error: unknown): CommandFailure {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new CommandFailure(EXIT.badInput, `${path} cannot be written: ${REASONS[code] ?? (error as Error).message}. Name another folder with --out.`, { path, code });
}

/** Makes the folder before the work, so that nobody waits for a package that cannot be kept. */
async function writable(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw notWritten(folder, error);
  }
}

async function written(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw notWritten(path, error);
  }
}
