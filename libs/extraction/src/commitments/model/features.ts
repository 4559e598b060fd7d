import type { Candidate } from '../candidates/candidate.ts';
import type { Tag, TaggedToken } from '../text/tag.ts';
import { labelOf } from '../text/label.ts';

/** The kind of talk a source is: people promise otherwise in a contract than in a chat. */
export function familyOf({ sentence: { source } }: Candidate): 'mail' | 'speech' | 'chat' | 'note' | 'signed' | 'document' {
  if (source.part === 'documents') return source.signed ? 'signed' : 'document';
  if (source.kind === 'email') return 'mail';
  if (source.kind === 'chat') return 'chat';
  return source.kind === 'note' ? 'note' : 'speech';
}

const KEPT: readonly Tag[] = ['seller', 'customer', 'own', 'other', 'name', 'num', 'time'];

/** A word as the model knows it: names, numbers and days by their kind. */
function wordOf(token: TaggedToken): string {
  const tag = KEPT.find((kept) => token.tags.has(kept));
  return tag ? `<${tag}>` : token.text;
}

const NEGATED = /\b(?:no|not|n't|never|without|cannot|nicht|kein|keine)\b/;

/** The words of a candidate, one by one and in pairs. */
export function wordFeatures(candidate: Candidate): string[] {
  const words = candidate.tokens.map(wordOf);
  const features = new Set<string>();
  const marked = ['^', ...words, '$'];
  marked.forEach((word, index) => {
    if (word !== '^' && word !== '$') features.add(`w:${word}`);
    if (index > 0) features.add(`w:${marked[index - 1]} ${word}`);
  });
  return [...features];
}

/** Everything the model weighs, by name. */
export function featuresOf(candidate: Candidate): string[] {
  const { sentence, cues, before, answers, whole } = candidate;
  const family = familyOf(candidate);
  const features = new Set(wordFeatures(candidate));
  const names = cues.map(({ cue }) => cue.name);
  for (const name of names) {
    features.add(`cue:${name}`);
    features.add(`cue:${name}@${family}`);
  }
  const has = (name: string) => names.includes(name);
  const FOR = ['i_will', 'i_do', 'you_will', 'you_get', 'team_does', 'with_you', 'no_charge', 'party_shall'];
  for (const name of FOR.filter(has)) for (const other of ['question', 'condition', 'hedge', 'past', 'refuses', 'deadline', 'asks_you', 'politeness', 'third_party', 'unsure', 'logistics', 'included'].filter(has)) features.add(`cue:${name}+${other}`);
  features.add(`family:${family}`);
  features.add(`kind:${sentence.source.kind}`);
  features.add(`block:${sentence.block}@${family}`);
  features.add(`zone:${sentence.zone}`);
  features.add(`side:${sentence.speaker?.side ?? 'unknown'}`);
  features.add(`side:${sentence.speaker?.side ?? 'unknown'}@${family}`);
  features.add(`length:${Math.min(6, Math.floor(Math.log2(1 + candidate.tokens.length)))}`);
  if (whole) features.add('clause');
  if (labelOf(sentence.text) !== null) features.add(`label@${family}`);
  if (!FOR.some(has)) features.add('no speech act');
  if (NEGATED.test(candidate.text.toLowerCase())) features.add('negated');
  if (answers) {
    const asked = answers.cues.map(({ cue }) => cue.name);
    features.add('answers');
    features.add(asked.includes('question') ? 'answers:question' : 'answers:statement');
    if (answers.side !== null && answers.side !== sentence.speaker?.side) features.add('answers:other side');
    for (const name of ['asks_you', 'wish', 'no_charge', 'deadline', 'included']) if (asked.includes(name)) features.add(`answers:${name}`);
    for (const name of names) features.add(`answers+cue:${name}`);
    if (/\b(?:will|can|could|do we get|would|does|who)\b/i.test(answers.text)) features.add('answers:about the future');
  }
  if (whole) for (const { cue } of whole.cues) features.add(`whole:${cue.name}`);
  if (before) {
    for (const { cue } of before.cues) features.add(`before:${cue.name}`);
    if (/:\s*$/.test(before.text)) features.add('before:announces');
  } else features.add('before:none');
  const heading = sentence.section?.heading?.toLowerCase() ?? '';
  for (const [name, pattern] of SECTIONS) if (pattern.test(heading)) features.add(`section:${name}`);
  return [...features];
}

const SECTIONS: [string, RegExp][] = [
  ['excluded', /out of|not in|exclu|ausschl|nicht enthalten|hors|buiten|fuera|not included/],
  ['plan', /plan|milestone|schedule|timeline|termin|meilenstein|planning|calendrier|hito/],
  ['customer', /customer|client|responsib|kunde|mitwirkung|klant|cliente|duties|pflichten|precondition/],
  ['general', /general|misc|definition|term|liab|law|allgemein|schluss|haftung|divers|algemeen/],
  ['scope', /scope|service|leistung|work|umfang|prestation|diensten|alcance|special|sonder/],
  ['worries', /risk|worr|surpris|did not|open|wish|would like|about|why|where you|as is|today|numbers/],
];
