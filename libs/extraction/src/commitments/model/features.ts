import type { Candidate } from '../candidates/candidate.ts';
import { KINDS } from '../../facts/kind/kind.ts';
import { likelihoodsOf } from '../../facts/kind/likely.ts';
import type { Tag, TaggedToken } from '../text/tag.ts';
import { classOf } from '../text/word-classes.ts';

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

/** Kinds of words in pairs and in threes, and which kinds stand in it at all. */
function classFeatures(tokens: readonly TaggedToken[]): string[] {
  const classes = ['^', ...tokens.map(classOf), '$'];
  const features = new Set<string>();
  classes.forEach((name, at) => {
    features.add(`c1:${name}`);
    if (at > 0) features.add(`c2:${classes[at - 1]} ${name}`);
    if (at > 1) features.add(`c3:${classes[at - 2]} ${classes[at - 1]} ${name}`);
  });
  return [...features];
}

/** Everything the model weighs, by name. */
export function featuresOf(candidate: Candidate): string[] {
  const { sentence, cues, before, answers, whole } = candidate;
  const family = familyOf(candidate);
  const features = new Set([...wordFeatures(candidate), ...classFeatures(candidate.tokens)]);
  const names = cues.map(({ cue }) => cue.name);
  for (const name of names) {
    features.add(`cue:${name}`);
    features.add(`cue:${name}@${family}`);
  }
  const has = (name: string) => names.includes(name);
  const acts = ACTS.filter(has);
  for (const act of acts) for (const other of AGAINST_OR_ADDED.filter(has)) features.add(`cue:${act}+${other}`);
  features.add(`family:${family}`);
  features.add(`kind:${sentence.source.kind}`);
  features.add(`block:${sentence.block}@${family}`);
  features.add(`zone:${sentence.zone}`);
  const side = candidate.stranger ? 'stranger' : (sentence.speaker?.side ?? 'unknown');
  features.add(`side:${side}`);
  features.add(`side:${side}@${family}`);
  features.add(`length:${Math.min(6, Math.floor(Math.log2(1 + candidate.tokens.length)))}`);
  if (whole) features.add('clause');
  if (candidate.label !== null) features.add(`label@${family}`);
  if (candidate.intro !== null) features.add(`intro:${candidate.intro}`);
  if (acts.length === 0) features.add('no speech act');
  if (!candidate.tokens.some(({ text, tags }) => FINITE.has(text) || tags.has('do') || tags.has('does'))) features.add(`no verb@${family}`);
  if (/^[^:]{2,40}: \S/.test(candidate.text)) features.add(`names what it is about@${family}`);
  if (NEGATED.test(candidate.text.toLowerCase())) features.add('negated');
  if (answers) {
    const asked = answers.cues.map(({ cue }) => cue.name);
    features.add('answers');
    for (const feature of classFeatures(answers.tokens)) if (!feature.startsWith('c3')) features.add(`q${feature}`);
    features.add(asked.includes('question') ? 'answers:question' : 'answers:statement');
    if (answers.side !== null && answers.side !== sentence.speaker?.side) features.add('answers:other side');
    for (const name of ['asks', 'asks_please', 'needs', 'wish', 'no_charge', 'by_day', 'included']) if (asked.includes(name)) features.add(`answers:${name}`);
    for (const name of names) features.add(`answers+cue:${name}`);
    if (/\b(?:will|can|could|do we get|would|does|who)\b/i.test(answers.text)) features.add('answers:about the future');
  }
  if (whole) for (const { cue } of whole.cues) features.add(`whole:${cue.name}`);
  if (before) {
    for (const feature of classFeatures(before.tokens)) if (!feature.startsWith('c3')) features.add(`b${feature}`);
    for (const { cue } of before.cues) features.add(`before:${cue.name}`);
    if (/:\s*$/.test(before.text)) features.add('before:announces');
  } else features.add('before:none');
  // What tells a pain, a risk or a rival's move is seldom a promise, whatever its verb.
  const told = KINDS.filter((_, at) => likelihoodsOf(sentence)[at]! >= 0.5);
  for (const kind of told) features.add(`tells:${kind}`);
  if (told.length === 0) features.add('tells:nothing else');
  const heading = sentence.section?.heading?.toLowerCase() ?? '';
  // Among people of whom nobody told the sides, plain words are plain promises; in deals they seldom are.
  if (side === 'unknown' && family === 'mail') for (const feature of [...features]) if (/^(?:cue:[a-z_]+$|cue:.*\+|c[12]:|negated|length)/.test(feature)) features.add(`sides unknown:${feature}`);
  for (const [name, pattern] of SECTIONS) if (pattern.test(heading)) features.add(`section:${name}`);
  return [...features];
}

/** What makes a promise. */
const ACTS = ['i_will', 'i_do', 'i_am_doing', 'i_can', 'let_me', 'leave_with_me', 'mine', 'team_does', 'they_will', 'you_will', 'you_get', 'you_may', 'with_you', 'goes_out', 'it_will', 'live_by', 'no_charge', 'included', 'capped', 'price_held', 'stays', 'money_back', 'accepts', 'it_is', 'your_role', 'given_person', 'party_shall', 'party_does', 'minute', 'told_them'];
/** What turns it into something else, or makes it firmer. */
const AGAINST_OR_ADDED = ['question', 'asks', 'asks_please', 'imperative', 'needs', 'courtesy', 'greeting', 'wish', 'past', 'third_party', 'cannot', 'takes_back', 'unsure', 'logistics', 'marketing', 'both_parties', 'usually', 'by_day', 'within', 'from_day', 'no_charge', 'condition', 'hedge', 'seller_may'];
const FINITE = new Set("is are was were be 's 're 'm 'll will would can could may might shall should must has have had 've 'd do does did ist sind wird werden war hat haben est sont sera ont avons zijn wordt heeft hebben es son está".split(' '));

const SECTIONS: [string, RegExp][] = [
  ['excluded', /out of|not in|exclu|ausschl|nicht enthalten|hors|buiten|fuera|not included/],
  ['plan', /plan|milestone|schedule|timeline|termin|meilenstein|planning|calendrier|hito/],
  ['customer', /customer|client|responsib|kunde|mitwirkung|klant|cliente|duties|pflichten|precondition/],
  ['general', /general|misc|definition|term|liab|law|allgemein|schluss|haftung|divers|algemeen/],
  ['scope', /scope|service|leistung|work|umfang|prestation|diensten|alcance|special|sonder/],
  ['worries', /risk|worr|surpris|did not|open|wish|would like|about|why|where you|as is|today|numbers/],
];
