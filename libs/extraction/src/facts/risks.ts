import type { ReadRisk } from '@throughline/domain';

import { alike } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument, isNote, isSeller, saidIn } from './fact-context.ts';
import type { RiskCue, Voice } from './risk-cue.ts';
import { likely } from './kind/likely.ts';
import { RISK_CUES, RISK_HEADING } from './risk-cues.ts';
import { wordsOf } from './word-index.ts';

const LEAST = 2.5;
/** What is said in passing weighs less than what somebody sat down to write. */
const PASSING = 0.3;
const isTalk = ({ sentence: { source } }: Spoken): boolean => source.kind === 'call' || source.kind === 'meeting' || source.kind === 'chat';
/** How sure the model has to be where no rule knows the risk. */
const ALONE = 0.6;
/** A register longer than this is read by nobody: the weightiest stay. */
const MOST = 14;
const MOST_EVIDENCE = 5;
const INTERNAL = new Set(['proof_of_value', 'solution_design', 'architecture_review', 'roi_analysis', 'stakeholder_map', 'deal_strategy', 'discovery_notes', 'research', 'other', 'security_questionnaire']);
const FIGURE = /\d|\b(?:january|february|march|april|june|july|august|september|october|november|december|percent)\b/;
const CONTRAST = /\b(?:but|however|although|unless|still|aber|mais|maar|pero|only|never|nobody|problem)\b/;

interface Candidate { spoken: Spoken; cue: RiskCue | null; names: ReadonlySet<string>; words: ReadonlySet<string>; score: number }
interface Topic { best: Candidate; all: Candidate[] }

function voiceOf(spoken: Spoken): Voice | null {
  const { source } = spoken.sentence;
  if (isDocument(spoken)) return source.signed ? 'signed' : INTERNAL.has(source.kind) ? 'document' : null;
  return isNote(spoken) ? 'note' : 'speech';
}

/** Risks that somebody voiced, and clauses that undo what was said: each once, with all that was said of it; the weightiest first. */
export function findRisks(context: FactContext): ReadRisk[] {
  const candidates = context.speech.map((spoken, index) => judged(spoken, context.speech[index - 1])).filter((one) => one !== null);
  const topics: Topic[] = [];
  for (const one of candidates.toSorted((a, b) => b.score - a.score)) {
    const known = topics.find((topic) => topic.all.some((other) => isSame(one, other)));
    if (known) known.all.push(one);
    else topics.push({ best: one, all: [one] });
  }
  return topics.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST).map(({ best, all }) => ({
    statement: told(context, best.spoken).map(saidIn).join(' '), type: best.cue?.type ?? 'technical', severity: best.cue?.severity ?? 'medium', likelihood: best.cue?.likelihood ?? 'medium',
    evidence: [...new Map([...told(context, best.spoken).toReversed(), ...all.slice(0, MOST_EVIDENCE).map(({ spoken }) => spoken)].map((spoken) => [spoken.sentence, evidenceOf(context, spoken)])).values()],
  }));
}

/** The sentence, and the one before it where it is too short to be understood alone. */
function told(context: FactContext, spoken: Spoken): Spoken[] {
  const { sentence } = spoken;
  if (sentence.text.length > 45 || sentence.block === 'list_item' || sentence.index === 0) return [spoken];
  const before = context.sources.find(({ source }) => source.id === sentence.source.id)?.sentences[sentence.index - 1];
  const together = before !== undefined && before.group === sentence.group && before.speaker === sentence.speaker && before.block === sentence.block && before.zone === sentence.zone && before.text.length < 160;
  return together ? [{ sentence: before, folded: fold(before.text) }, spoken] : [spoken];
}

/** What several say, or say again, weighs more. */
const weight = ({ best, all }: Topic): number => best.score + Math.min(0.6, 0.2 * (new Set(all.map(({ spoken }) => spoken.sentence.source.id)).size - 1));

/** Two sentences tell the same risk when they stand together in one speech, or are of one kind and share what they are about. */
function isSame(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.spoken.sentence, b.spoken.sentence];
  const together = one.source.id === other.source.id && Math.abs(one.index - other.index) <= 1 && one.group === other.group && one.speaker === other.speaker && one.block !== 'list_item' && one.block !== 'table_row';
  if (together) return true;
  const shared = alike(a.words, b.words, equally);
  return shared > 0.6 || ([...a.names].some((name) => b.names.has(name)) && (shared > 0.24 || a.cue?.name === 'entire agreement'));
}

const equally = () => 1;

function judged(spoken: Spoken, before: Spoken | undefined): Candidate | null {
  const { sentence, folded } = spoken;
  const voice = voiceOf(spoken);
  if (voice === null || sentence.block === 'heading' || sentence.text.length > 500 || folded.length < 12) return null;
  const cues = RISK_CUES.filter((cue) => cue.voices.includes(voice) && cue.pattern.test(folded));
  const listed = voice === 'document' && RISK_HEADING.test(fold(sentence.section?.heading ?? ''));
  const best = cues.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
  // Who decides up to which sum is a rule of theirs, and no risk, though both speak of limits.
  const alike = isDocument(spoken) ? 0.5 : likely(spoken, 'risk') - (likely(spoken, 'decision') > 0.8 ? 0.4 : 0);
  if (!best && !listed && alike < ALONE) return null;
  const names = new Set(cues.map(({ name }) => name));
  const question = sentence.text.endsWith('?') ? 0.7 : 0;
  const score = (best?.weight ?? 2.5) + Math.min(1, 0.5 * (names.size - 1)) + (voice === 'note' ? 0.8 : voice === 'document' ? 0.4 : 0) + (listed ? 0.5 : 0) + (FIGURE.test(folded) ? 0.2 : 0) + (CONTRAST.test(folded) ? 0.3 : 0)
    + 2 * Math.max(0, alike - 0.4) - (alike < 0.05 ? 0.4 : 0) - question - (voice === 'speech' && isSeller(spoken) ? 0.4 : 0) - (before?.sentence.text.endsWith('?') && folded.length < 25 ? 0.5 : 0) - (voice === 'speech' && isTalk(spoken) ? PASSING : 0);
  return score >= LEAST ? { spoken, cue: best, names, words: wordsOf(spoken), score } : null;
}
