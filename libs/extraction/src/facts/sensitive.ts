import type { ReadStakeholder, ReadStatement } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument } from './fact-context.ts';

/** Orders not to speak of something, and news that somebody does not have yet. */
const SECRET = new RegExp([
  String.raw`\bkeep (?:it|this|that|all of this|the rest)(?: \w+)? (?:to|between|with|among) (?:ourselves|yourself|yourselves|us|you|me)\b|\b(?:nobody|no one|not) (?:is |are |was )?(?:supposed|meant|allowed) to (?:know|hear|see|find out)\b|\bnot (?:yet )?(?:public|official|announced|out)\b(?! of\b)|\b(?:isn't|is not|hasn't been|has not been) (?:public|official|announced|made public)\b|\b(?:just|only) for you\b|\bfor (?:your|my|our) (?:eyes|ears) only\b|\bbetween me and (?:you|the|my)\b|\byou (?:don't|do not) know (?:this|that|it|either|anything)\b|\bi never (?:said|told you) (?:this|that|it)?\b|\bi (?:shouldn't|should not|am not supposed to|'m not supposed to)(?: really)? (?:be )?(?:say|tell)\w*\b|\b(?:i'd|would) rather (?:you|we|nobody|not)\b[^.;]{0,25}\b(?:bring|mention|tell|say|rais\w*|talk|discuss|knew|know|speak)`,
  String.raw`\b(?:tread (?:carefully|lightly)|steer clear of|avoid (?:the|any) (?:topic|subject|word|mention|talk)|best not (?:to )?(?:mention|raise|ask)|bad blood|fell out with|fallen out with|not on speaking terms|sensitive (?:topic|subject|about|on)|delicate|taboo|hush-?hush|walls have ears|reizthema|heikel|heikles thema|sujet sensible|gevoelig (?:punt|onderwerp)|tema delicado)\b|\bniet over .{3,40} beginnen\b|\b(?:has|have)(?:n't| not)(?: yet)? (?:corrected|admitted|confessed|owned up|come clean)\b`,
  String.raw`\b(?:do not|don't|dont|never|not to|nobody|no one|must not|mustn't|shouldn't|please not)(?: (?:ever|please|pls))? (?:be )?(?:mention(?:ed)?|bring(?: \w+){0,5} up|raise\b|repeat(?:ed)?\b|forward(?! (?:him|her|them))|share(?:d)?\b|tell(?! me| us)|say (?:anything|a word|it to)|play (?:it |this |that )?back|joke|make (?:\w+ ){0,3}jokes?|discuss(?:ed)?|talk (?:about|to)|quote (?:me|him|her)|promise (?:them|him|her|the customer))`,
  String.raw`\bnot to (?:be )?(?:repeat|mention|forward|leave)(?:ed)?\b`,
  String.raw`\b(?:strictly |just )?between (?:us|you and me|you & me|ourselves)\b`,
  String.raw`\b(?:keep|leave) \w+ (?:off|out of) (?:the )?(?:cc|copy|thread|loop|this|it)\b|\bkeep (?:this|it|that)(?: \w+)? (?:to yourself|between us|quiet|under|confidential|off the|off cc|private)\b`,
  String.raw`\b(?:stays?|remains?) (?:here|between us|in this room|with (?:us|you)|private|confidential|off the record)\b`,
  String.raw`\bin (?:strict )?confidence\b|\boff the record\b|\b(?:you|u) did(?:n't| not) (?:hear|get) (?:this|that|it) from me\b|\bnot for (?:the customer|their eyes|forwarding|distribution)\b`,
  String.raw`\b(?:have|has|had)(?:n't| not)(?: yet)? (?:been )?(?:told|informed|noticed|heard|seen it)\b|\b(?:havent|hasnt) told\b|\bnobody (?:has )?told\b|\b(?<!\bi )(?<!\bwe )do(?:es)?(?:n't| not) know (?:yet|that|about|it|either)\b(?! (?:whether|if|who|how|when|what|which)\b)|\bforgot to tell\b|\bsomebody told me\b|\bi (?:only )?(?:heard|gather) (?:that )?(?:he|she|they|it)\b|\bbefore (?:he|she|they) (?:hears?|finds?|learns?|reads?)\b|\bmust not (?:hear|find|learn|read)\b`,
  String.raw`\bstill (?:raw|sore|bitter|mad)\b|\bsore (?:point|spot|subject)\b|\btouchy\b|\brumou?r\b|\b(?:word|story) is that\b`,
  String.raw`\b(?:nicht|nie|niemals|keinesfalls|auf keinen fall)\b.{0,40}\b(?:weitergeben|weitersagen|erwahnen|ansprechen|weiterleiten|sagen)\b|\bunter uns\b|\bvertraulich\b|\bgerucht\b|\bweiss es noch nicht\b|\bweiß es noch nicht\b|\bdarf (?:\w+ ){0,5}nicht (?:\w+ ){0,4}(?:lesen|erfahren|horen|wissen)\b|\bbleibt unter\b`,
  String.raw`\bentre nous\b|\bne (?:pas|jamais) (?:mentionner|parler|repeter|evoquer|dire)\b|\bn'en parle[zr]? pas\b|\bconfidentiel\b(?!s)|\bne (?:le )?sait pas encore\b|\brumeur\b`,
  String.raw`\bonder ons\b|\b(?:niet|nooit) (?:\w+ ){0,4}(?:noemen|vermelden|doorvertellen|delen|zeggen|over beginnen)\b|\bvertrouwelijk\b|\bweet (?:het )?nog niet\b|\bgerucht\b`,
  String.raw`\bentre nosotros\b|\bno (?:mencionar|mencione\w*|digas?|comentar|repetir)\b|\bconfidencial\b|\btodavia no (?:lo )?sabe\b|\brumor\b`,
].join('|'));
/** What follows such words when they speak of confidentiality as a matter of the contract. */
const LEGAL = /\b(?:nda|non-disclosure|confidential(?:ity)? (?:information|agreement|clause)|shall|party|parties|recipient|geheimhaltung\w*)\b/;
/** Data that stays somewhere is no secret. */
const HOSTED = /\b(?:data|backups?|hosting|hosted|servers?|daten|donnees|gegevens)\b[^.;]{0,60}\b(?:stays?|remains?)\b/;
/** Systems are replaced and suppliers sell without any secret. */
const ABOUT_SYSTEMS = /\b(?:licen[cs]es?|system|module|printers?|servers?|interface|connector|version|release|seats?|records?|data|spreadsheets?|portal|app)\b/;
const INTERNAL = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'other']);

/** News of people and companies that is told in private before it is told to all. */
const NEWS = /\b(?:is|are|was|will be|wants to|going to|about to|planning to|thinking of|may|might|could) (?:\w+ ){0,2}(?:leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|retir(?:e|ing)|sell(?:ing)?|sold|fired|sacked|let go|laid off|made redundant|divorc\w*|pregnant|ill|demoted|replaced|reviewed|investigated|sued|acquired|bought)\b|\b(?:sick leave|off sick|burn-?out|depress\w*|cancer|divorce|layoffs?|redundanc(?:y|ies)|job cuts|lawsuit|court case|investigation|talking to a buyer|offer on the table|up for sale|data room|leaves in|ransom\w*|data breach in|settled with|pushed out|stellenabbau|krankgeschrieben|gesellschafter wollen|verkaufen|arret maladie|licenciements?|ontslag\w*|ziek thuis|overspannen|despidos?|de baja)\b/;
const PRIVATE = new Set(['note', 'chat']);

/** What must not be said in front of somebody, or at all: what we were asked to keep, private news and private fears. */
export function findSensitive(context: FactContext, stakeholders: readonly ReadStakeholder[]): ReadStatement[] {
  const fears = new Set(stakeholders.filter(({ callFirst }) => callFirst).flatMap(({ fear }) => fear.evidence.map(({ sourceId, start }) => `${sourceId} ${start}`)));
  const isPrivate = ({ sentence, folded }: Spoken): boolean => PRIVATE.has(sentence.source.kind) && (fears.has(`${sentence.source.id} ${sentence.span.start}`) || (NEWS.test(folded) && !ABOUT_SYSTEMS.test(folded)));
  const found: { spoken: Spoken; all: Spoken[] }[] = [];
  for (const [index, spoken] of context.speech.entries()) {
    const { sentence, folded } = spoken;
    if (!(SECRET.test(folded) || isPrivate(spoken)) || LEGAL.test(folded) || (HOSTED.test(folded) && !PRIVATE.has(sentence.source.kind)) || (isDocument(spoken) && (!INTERNAL.has(sentence.source.kind) || sentence.block === 'heading'))) continue;
    const last = found.at(-1);
    const nearby = last && last.spoken.sentence.source.id === sentence.source.id && sentence.index - last.all.at(-1)!.sentence.index <= (sentence.source.kind === 'chat' ? 2 : 1) && (sentence.speaker === last.spoken.sentence.speaker);
    if (nearby) {
      last.all.push(spoken);
      continue;
    }
    // "That stays here", "not to be repeated:": what it is about stands beside it.
    const before = context.speech[index - 1];
    const refersBack = folded.length < 45 && before?.sentence.source.id === sentence.source.id && before.sentence.speaker === sentence.speaker;
    found.push({ spoken, all: refersBack ? [before, spoken] : [spoken] });
  }
  return merged(found.map(({ all }) => all)).map((all) => ({ what: all.map(({ sentence }) => sentence.text).join(' '), evidence: all.map((spoken) => evidenceOf(context, spoken)) }));
}

const ORDER = contentWords('do not never please mention tell say raise repeat know told yet nobody between us keep this yourself record room just you');

/** What was asked for twice is one matter, when most of the words that name it are the same. */
function merged(found: readonly Spoken[][]): Spoken[][] {
  const matters: { all: Spoken[]; words: ReadonlySet<string> }[] = [];
  for (const all of found) {
    const words = new Set([...contentWords(all.map(({ sentence }) => sentence.text).join(' '))].filter((word) => !ORDER.has(word)));
    const known = matters.find((matter) => words.size > 0 && alike(matter.words, words, () => 1) > 0.49);
    if (known) known.all.push(...all);
    else matters.push({ all: [...all], words });
  }
  return matters.map(({ all }) => all);
}
