import type { ReadRisk } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument, isNote, isSeller } from './fact-context.ts';
import { RISK_CUES, RISK_HEADING, type RiskCue, type Voice } from './risk-cues.ts';

const LEAST = 2.5;
/** A register longer than this is read by nobody: the weightiest stay. */
const MOST = 14;
const INTERNAL = new Set(['proof_of_value', 'solution_design', 'architecture_review', 'roi_analysis', 'stakeholder_map', 'deal_strategy', 'discovery_notes', 'research', 'other', 'security_questionnaire']);
const FIGURE = /\d|\b(?:january|february|march|april|june|july|august|september|october|november|december|percent)\b/;
const CONTRAST = /\b(?:but|however|although|unless|still|aber|mais|maar|pero|only|never|nobody|problem)\b/;

interface Candidate { spoken: Spoken; cue: RiskCue | null; score: number }

function voiceOf(spoken: Spoken): Voice | null {
  const { source } = spoken.sentence;
  if (isDocument(spoken)) return source.signed ? 'signed' : INTERNAL.has(source.kind) ? 'document' : null;
  return isNote(spoken) ? 'note' : 'speech';
}

/** Risks that somebody voiced, and clauses that undo what was said; the weightiest first by how clearly the words say it, then as they were said. */
export function findRisks(context: FactContext): ReadRisk[] {
  const candidates = context.speech.map((spoken, index) => judged(spoken, context.speech[index - 1])).filter((one) => one !== null);
  const kept: Candidate[] = [];
  for (const one of candidates.toSorted((a, b) => b.score - a.score)) {
    if (kept.length >= MOST) break;
    const words = contentWords(one.spoken.sentence.text);
    const double = kept.some(({ spoken, cue }) => {
      const near = spoken.sentence.source.id === one.spoken.sentence.source.id && Math.abs(spoken.sentence.index - one.spoken.sentence.index) <= 1;
      return (near && cue?.type === one.cue?.type) || alike(contentWords(spoken.sentence.text), words, () => 1) > 0.6 || (cue?.name === 'entire agreement' && one.cue?.name === cue.name);
    });
    if (!double) kept.push(one);
  }
  return kept.map(({ spoken, cue }) => ({
    statement: spoken.sentence.text, type: cue?.type ?? 'technical', severity: cue?.severity ?? 'medium', likelihood: cue?.likelihood ?? 'medium', evidence: [evidenceOf(context, spoken)],
  }));
}

function judged(spoken: Spoken, before: Spoken | undefined): Candidate | null {
  const { sentence, folded } = spoken;
  const voice = voiceOf(spoken);
  if (voice === null || sentence.block === 'heading' || sentence.text.length > 500 || folded.length < 12) return null;
  const cues = RISK_CUES.filter((cue) => cue.voices.includes(voice) && cue.pattern.test(folded));
  const listed = voice === 'document' && RISK_HEADING.test(fold(sentence.section?.heading ?? ''));
  const best = cues.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
  if (!best && !listed) return null;
  const question = sentence.text.endsWith('?') ? 0.7 : 0;
  const score = (best?.weight ?? 2.5) + Math.min(1, 0.5 * (cues.length - 1)) + (voice === 'note' ? 0.5 : voice === 'document' ? 0.4 : 0) + (listed ? 0.5 : 0) + (FIGURE.test(folded) ? 0.2 : 0) + (CONTRAST.test(folded) ? 0.3 : 0)
    - question - (voice === 'speech' && isSeller(spoken) ? 0.4 : 0) - (before?.sentence.text.endsWith('?') && folded.length < 25 ? 0.5 : 0);
  return score >= LEAST ? { spoken, cue: best, score } : null;
}
