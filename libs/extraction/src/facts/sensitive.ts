import type { ReadStatement } from '@throughline/domain';

import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument } from './fact-context.ts';

/** Orders not to speak of something, and news that somebody does not have yet. */
const SECRET = new RegExp([
  String.raw`\b(?:do not|don't|dont|never|not to|nobody|no one|must not|mustn't|shouldn't|please not)(?: (?:ever|please|pls))? (?:be )?(?:mention(?:ed)?|bring(?: \w+){0,5} up|raise\b|repeat(?:ed)?\b|forward|share(?:d)?\b|tell(?! me| us)|say (?:anything|a word|it to)|play (?:it |this |that )?back|joke|make (?:\w+ ){0,3}jokes?|discuss(?:ed)?|talk (?:about|to)|quote (?:me|him|her)|promise (?:them|him|her|the customer))`,
  String.raw`\bnot to (?:be )?(?:repeat|mention|forward|leave)(?:ed)?\b`,
  String.raw`\b(?:strictly |just )?between (?:us|you and me|you & me|ourselves)\b`,
  String.raw`\b(?:keep|leave) \w+ (?:off|out of) (?:the )?(?:cc|copy|thread|loop|this|it)\b|\bkeep (?:this|it|that)(?: \w+)? (?:to yourself|between us|quiet|under|confidential|off the|off cc|private)\b`,
  String.raw`\b(?:stays?|remains?) (?:here|between us|in this room|with (?:us|you)|private|confidential|off the record)\b`,
  String.raw`\bin (?:strict )?confidence\b|\boff the record\b|\b(?:you|u) did(?:n't| not) (?:hear|get) (?:this|that|it) from me\b|\bnot for (?:the customer|their eyes|forwarding|distribution)\b`,
  String.raw`\b(?:have|has|had)(?:n't| not)(?: yet)? (?:been )?(?:told|informed|noticed|heard|seen it)\b|\b(?:havent|hasnt) told\b|\bnobody (?:has )?told\b|\b(?<!\bi )(?<!\bwe )do(?:es)?(?:n't| not) know (?:yet|that|about|it|either)\b|\bforgot to tell\b|\bsomebody told me\b|\bi (?:only )?(?:heard|gather) (?:that )?(?:he|she|they|it)\b|\bbefore (?:he|she|they) (?:hears?|finds?|learns?|reads?)\b|\bmust not (?:hear|find|learn|read)\b`,
  String.raw`\bstill (?:raw|sore|bitter|mad)\b|\bsore (?:point|spot|subject)\b|\btouchy\b|\brumou?r\b|\b(?:word|story) is that\b`,
  String.raw`\b(?:nicht|nie|niemals|keinesfalls|auf keinen fall)\b.{0,40}\b(?:weitergeben|weitersagen|erwahnen|ansprechen|weiterleiten|sagen)\b|\bunter uns\b|\bvertraulich\b|\bgerucht\b|\bweiss es noch nicht\b|\bweiß es noch nicht\b|\bdarf (?:\w+ ){0,5}nicht (?:\w+ ){0,4}(?:lesen|erfahren|horen|wissen)\b|\bbleibt unter\b`,
  String.raw`\bentre nous\b|\bne (?:pas|jamais) (?:mentionner|parler|repeter|evoquer|dire)\b|\bn'en parle[zr]? pas\b|\bconfidentiel\b(?!s)|\bne (?:le )?sait pas encore\b|\brumeur\b`,
  String.raw`\bonder ons\b|\b(?:niet|nooit) (?:\w+ ){0,4}(?:noemen|vermelden|doorvertellen|delen|zeggen|over beginnen)\b|\bvertrouwelijk\b|\bweet (?:het )?nog niet\b|\bgerucht\b`,
  String.raw`\bentre nosotros\b|\bno (?:mencionar|mencione\w*|digas?|comentar|repetir)\b|\bconfidencial\b|\btodavia no (?:lo )?sabe\b|\brumor\b`,
].join('|'));
/** What follows such words when they speak of confidentiality as a matter of the contract. */
const LEGAL = /\b(?:nda|non-disclosure|confidential(?:ity)? (?:information|agreement|clause)|shall|party|parties|recipient|geheimhaltung\w*)\b/;
const INTERNAL = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'other']);

/** What must not be said in front of somebody, or at all. */
export function findSensitive(context: FactContext): ReadStatement[] {
  const found: { spoken: Spoken; all: Spoken[] }[] = [];
  for (const [index, spoken] of context.speech.entries()) {
    const { sentence, folded } = spoken;
    if (!SECRET.test(folded) || LEGAL.test(folded) || (isDocument(spoken) && (!INTERNAL.has(sentence.source.kind) || sentence.block === 'heading'))) continue;
    const last = found.at(-1);
    const nearby = last && last.spoken.sentence.source.id === sentence.source.id && sentence.index - last.all.at(-1)!.sentence.index <= 1;
    if (nearby) {
      last.all.push(spoken);
      continue;
    }
    // "That stays here", "not to be repeated:": what it is about stands beside it.
    const before = context.speech[index - 1];
    const refersBack = folded.length < 45 && before?.sentence.source.id === sentence.source.id && before.sentence.speaker === sentence.speaker;
    found.push({ spoken, all: refersBack ? [before, spoken] : [spoken] });
  }
  return found.map(({ all }) => ({ what: all.map(({ sentence }) => sentence.text).join(' '), evidence: all.map((spoken) => evidenceOf(context, spoken)) }));
}
