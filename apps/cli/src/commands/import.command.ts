import { createApiClient } from '@throughline/client';
import { parseDossier } from '@throughline/contract/dossier';
import type { DossierProblem } from '@throughline/contract/dossier';
import { DealReference } from '@throughline/contract/http';
import { ask } from '../ask.ts';
import { problemReport, readJson } from '../dossier-file.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { settingsOf } from '../settings.ts';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Checked {
  file: string;
  /** The file as it is: what the server hashes and keeps. */
  text: string;
  problems: DossierProblem[];
}

/** Takes dossier files in, all or none of them: each is checked here before anything is sent. */
export async function importFiles(files: string[], options: CommonOptions & { demonstration?: boolean; dayLength?: number }, terminal: Terminal): Promise<void> {
  const checked = await Promise.all(files.map((file) => check(file, terminal)));
  const wrong = checked.filter(({ problems }) => problems.length > 0);
  if (wrong.length > 0) throw new CommandFailure(EXIT.badInput, wrong.map(({ file, problems }) => problemReport(file, problems)).join('\n'), { files: wrong.map(({ file, problems }) => ({ file, problems })) });

  const settings = settingsOf(options, terminal);
  const client = createApiClient({ baseUrl: settings.url, apiKey: settings.apiKey });
  const query = { via: 'cli' as const, demonstration: options.demonstration === true ? 'true' : 'false', ...(options.dayLength === undefined ? {} : { dayLength: options.dayLength }) };
  const taken = [];
  for (const { file, text } of checked) {
    const answer = await ask(settings, client.POST('/api/import', { params: { query }, body: text as never, bodySerializer: (body) => body as unknown as string, headers: { 'content-type': 'application/json' } }));
    taken.push({ file, ...answer });
    if (!options.json) terminal.out(`${file}: ${SENTENCES[answer.status]}\n  ${answer.url}`);
  }
  if (options.json) terminal.out(JSON.stringify({ items: taken }, null, 2));
}

const SENTENCES = {
  accepted: 'taken in. Its handoff starts now.',
  duplicate: 'taken in before. Nothing has changed.',
  superseded: 'kept, but a newer export of this deal is in use.',
} as const;

async function check(file: string, terminal: Terminal): Promise<Checked> {
  const read = await readJson(file, terminal);
  if (read.problems) return { file, text: read.text, problems: read.problems };
  const isReference = DealReference.safeParse(read.input).success;
  return { file, text: read.text, problems: isReference ? [] : (parseDossier(read.input).problems ?? []) };
}
