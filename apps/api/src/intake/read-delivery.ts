import { createHash } from 'node:crypto';
import { parseDossier } from '@throughline/contract/dossier';
import type { DossierProblem } from '@throughline/contract/dossier';
import { DealReference } from '@throughline/contract/http';
import type { Dossier, SourceSystem } from '@throughline/domain';
import type { ReadBody } from './read-body.ts';

/** Why a delivery cannot be used. */
export interface Unusable {
  status: 400 | 413 | 422;
  code: 'not_json' | 'too_large' | 'not_a_dossier';
  reason: string;
  problems: DossierProblem[];
}

/** What a delivery says: a deal with its dossier, or only which deal it is. */
export interface Readable {
  deal: { system: SourceSystem; externalId: string };
  dossier: { body: Dossier; contentHash: string } | null;
}

/** Reads a delivery's body, or says everything that is wrong with it. */
export function readDelivery(body: ReadBody, limit: number): { readable: Readable; unusable?: never } | { readable?: never; unusable: Unusable } {
  if (body.tooLarge) {
    const reason = `The body has ${body.size} bytes; at most ${limit} are taken in. Its beginning is kept.`;
    return { unusable: { status: 413, code: 'too_large', reason, problems: [] } };
  }
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes));
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : 'It is not UTF-8 text.';
    return { unusable: { status: 400, code: 'not_json', reason: 'The body is not valid JSON.', problems: [{ path: '', message }] } };
  }
  return isReference(input) ? readReference(input) : readDossier(input);
}

function isReference(input: unknown): input is { dealRef: unknown } {
  return typeof input === 'object' && input !== null && 'dealRef' in input;
}

function readReference(input: unknown): ReturnType<typeof readDelivery> {
  const parsed = DealReference.safeParse(input);
  if (parsed.success) return { readable: { deal: parsed.data.dealRef, dossier: null } };
  return { unusable: notADossier(parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))) };
}

function readDossier(input: unknown): ReturnType<typeof readDelivery> {
  const { dossier, problems } = parseDossier(input);
  if (problems) return { unusable: notADossier(problems) };
  const contentHash = createHash('sha256').update(JSON.stringify(dossier)).digest('hex');
  return { readable: { deal: { system: dossier.source.system, externalId: dossier.deal.externalId }, dossier: { body: dossier, contentHash } } };
}

function notADossier(problems: DossierProblem[]): Unusable {
  const reason = problems.length === 1 ? 'This is not a deal dossier: one thing in it is wrong.' : `This is not a deal dossier: ${problems.length} things in it are wrong.`;
  return { status: 422, code: 'not_a_dossier', reason, problems };
}
