import { parseDossier } from '@throughline/contract/dossier';
import type { DossierProblem } from '@throughline/contract/dossier';
import type { Dossier } from '@throughline/domain';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What a file holds as JSON, with its very text; or why it cannot be read. */
export type JsonFile = { text: string; input: unknown; problems?: never } | { text: string; problems: DossierProblem[] };

const READING: Record<string, string> = { ENOENT: 'There is no such file.', EISDIR: 'This is a folder. Name a file in it.', EACCES: 'You may not read this file.', EPERM: 'You may not read this file.' };

/** Reads a file, or standard input for `-`, as JSON. */
export async function readJson(file: string, { cwd, input }: Pick<Terminal, 'cwd' | 'input'>): Promise<JsonFile> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await input() : await readFile(resolve(cwd, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return { text: '', problems: [{ path: '', message: READING[code] ?? `The file cannot be read (${code}).` }] };
  }
  if (bytes.length === 0) return { text: '', problems: [{ path: '', message: 'This is empty.' }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { text: '', problems: [{ path: '', message: 'This is not text in UTF-8.' }] };
  }
  try {
    return { text, input: JSON.parse(text) as unknown };
  } catch (error) {
    return { text, problems: [{ path: '', message: `It is not valid JSON: ${(error as Error).message}` }] };
  }
}

/** Every problem of a file, each with where it is. */
export function problemReport(file: string, problems: readonly DossierProblem[]): string {
  const head = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  return [`${nameOf(file)} is not a deal dossier: ${head}.`, ...problems.map(({ path, message }) => `  ${path || 'the whole of it'}: ${message}`)].join('\n');
}

export const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file);

/** The dossier in a file or on standard input; with anything wrong in it, the command ends and lists all of it. */
export async function readDossierFile(file: string, terminal: Pick<Terminal, 'cwd' | 'input'>): Promise<Dossier> {
  const read = await readJson(file, terminal);
  const { dossier, problems } = read.problems ? { dossier: undefined, problems: read.problems } : parseDossier(read.input);
  if (dossier) return dossier;
  throw new CommandFailure(EXIT.badInput, problemReport(file, problems ?? []), { files: [{ file, problems }] });
}
