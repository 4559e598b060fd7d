import type { PartClaims } from '@throughline/domain';
import { readingParts } from '@throughline/extraction';
import { ASKED, keptClaims, languageModel, readParts } from '@throughline/integrations/llm';

import type { Deal } from '../deals.ts';
import { perfectClaims } from './perfect.ts';
import { Recordings } from './recordings.ts';

/** A second reader for a measurement: what it claims about a deal, and what there is to say about it at the end. */
export interface SecondReader { claims: (deal: Deal) => Promise<PartClaims[]>; about: () => string }

const BUDGET = 50_000_000;

function recordedReader(recordings: Recordings): SecondReader {
  const { recorded } = recordings;
  if (recorded === null) throw new Error(`${recordings.folder} holds no recordings. Add --record, with LLM_PROVIDER, LLM_MODEL and a key, to make some.`);
  let [parts, missing] = [0, 0];
  return {
    async claims({ dossier }) {
      const claims = await keptClaims(readingParts(dossier), recorded.model, recordings);
      parts += claims.length * 2;
      missing += claims.flatMap(({ promises, facts }) => [promises, facts]).filter((one) => one === null).length;
      return claims;
    },
    about: () => `With ${recorded.model} as second reader (${recorded.asked}), from recorded answers; ${missing} of ${parts} are missing.`,
  };
}

function recordingReader(recordings: Recordings, env: NodeJS.ProcessEnv, say: (line: string) => void): SecondReader {
  const { LLM_PROVIDER: provider, LLM_MODEL: model, LLM_API_KEY: apiKey, LLM_BASE_URL: baseUrl } = env;
  if ((provider !== 'anthropic' && provider !== 'openai-compatible') || !model) throw new Error('To record, set LLM_PROVIDER (anthropic or openai-compatible) and LLM_MODEL, as docs/language-model.md says.');
  const reader = languageModel({ provider, model, apiKey, baseUrl, maxOutputTokens: Number(env['LLM_MAX_OUTPUT_TOKENS'] ?? 16_000) });
  return {
    async claims({ slug, dossier }) {
      await recordings.begin({ model: reader.name, asked: ASKED });
      const { asked, answered, failures, tokens } = await readParts(readingParts(dossier), { model: reader, answers: recordings, budget: BUDGET, timeoutMs: Number(env['LLM_TIMEOUT_SECONDS'] ?? 300) * 1000 });
      say(`${slug}: ${answered} of ${asked} answers, ${tokens.input} tokens read, ${tokens.output} written${failures.length > 0 ? `; ${failures.join(', ')}` : ''}`);
      return keptClaims(readingParts(dossier), reader.name, recordings);
    },
    about: () => `With ${reader.name} as second reader (${ASKED}), recorded in ${recordings.folder}.`,
  };
}

/** The second reader that a command line asks for: `--llm-recordings DIR` with or without `--record`, or `--llm-perfect`; null for none. */
export function secondReaderOf(args: readonly string[], env: NodeJS.ProcessEnv, say: (line: string) => void): SecondReader | null {
  if (args.includes('--llm-perfect')) return { claims: async (deal) => perfectClaims(deal), about: () => 'With the annotations themselves as answers of the second reader: this measures what locating, checking and merging lose, and no model.' };
  const at = args.indexOf('--llm-recordings');
  if (at < 0) return null;
  const folder = args[at + 1];
  if (folder === undefined || folder.startsWith('--')) throw new Error('--llm-recordings needs a folder.');
  const recordings = new Recordings(folder);
  return args.includes('--record') ? recordingReader(recordings, env, say) : recordedReader(recordings);
}
