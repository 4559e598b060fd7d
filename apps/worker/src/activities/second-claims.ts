import type { Dossier, PartClaims, SecondReader } from '@throughline/domain';
import { readingParts } from '@throughline/extraction';
import { ASKED, keptClaims } from '@throughline/integrations/llm';
import type { AnswerStore } from '@throughline/integrations/llm';

/** What the second reader has claimed, and how far it came: a package says so. */
export interface SecondClaims { claims: PartClaims[]; secondReader: SecondReader }

/** What is kept of a model's reading of a dossier. Nobody is asked. */
export async function secondClaims(dossier: Dossier, model: string, answers: Pick<AnswerStore, 'find'>): Promise<SecondClaims> {
  const claims = await keptClaims(readingParts(dossier), model, answers);
  const read = claims.filter(({ promises, facts }) => promises !== null && facts !== null).length;
  const anything = claims.some(({ promises, facts }) => promises !== null || facts !== null);
  const state = read === claims.length ? 'complete' : anything ? 'partial' : 'unavailable';
  return { claims, secondReader: { model, asked: ASKED, state, read, parts: claims.length } };
}
