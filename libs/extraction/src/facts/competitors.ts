import type { ReadCompetitor } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';
import { NAME, systemKey, systemName } from './system-names.ts';

const LIST = /(?:^|[\s;(])(?:comp(?:etitors?|etition|etitive|s)?|competing|alternatives?|other vendors?|others in the race|short ?list(?:ed)?|wettbewerb\w*|mitbewerb\w*|konkurrenz|concurren\w+|concurrentie|competencia)\s?[:=]/;
const ASKED = /\b(?:any(?:body|one)|who|what) else (?:in|on|at|is|are|you|do|did|have|competing|bidding|quoting)\b|\bup against\b|\b(?:which|what) other\b|\b(?:who else|what else) (?:are|do|did|is|were) (?:you|they|we)\b[^?]{0,30}\b(?:look|talk|consider|evaluat|see|speak)\w*|\bother (?:vendors|options|suppliers|providers|bidders)\b|\b(?:mit wem|wen) (?:sprechen|schauen|vergleichen)\b|\bqui d'autre\b|\bmet wie\b|\bcon quien mas\b/;
const BESIDE = /\b(?:bigger|slicker|smaller|older|newer|faster|slower|stronger|weaker|nicer|safer|prettier|weak|dropped (?:their|the|its|his|her) price|slashed|matched (?:us|our)|all over (?:our|the|my|their)|no [a-z]{3,14} link|cheap|pricey|expensive|too (?:dear|big|small|slow|late|expensive|pricey|complex|rigid|young)|dropped out|knocked out|ruled out|eliminated|withdrew|pulled out|runner-?up|second place|shortlisted|lovely|slick|pretty|nice (?:app|demo|ui)|nothing behind|no (?:mobile|offline|api|local|support|references?|integration|write-back|sandbox|app)|can't do|cannot do|couldn't|could not|doesn't do|does not do|free (?:for|year|rig|trial|months?|licen[cs]es?)|for free|offered (?:us|them|him|her|\w+ a)|(?:20|10|15|25|30|\d{1,2}) ?% (?:below|under|cheaper|less)|cheaper|more expensive|% (?:under|below|less|off)|under us|below us|undercut\w*|cheapest|counter(?:ed|offer|-offer)?|dropped to|came back with|out (?:after|since|of the race|because)|\bout\b(?=[:,]| after| since)|demoed|pitch\w*|bid\b|their (?:offer|quote|bid|rep|price)|renewal w\/|incumbent|rival|nachgelegt|billiger|teurer|raus seit|angeboten|moins cher|plus cher|offre|goedkoper|duurder|mas barato|lost to|went with|instead of you|versus|vs\.?|bundle|free year|same (?:mess|blindness)|too big for us)\b|~?\d{1,2} ?% (?:cheaper|under|below)/;
const WEAK = /\b(?:no|not|weak|without|can't|cant|cannot|lacks?|missing|dead|out|too (?:big|small|slow|expensive|late)|but|only|same (?:mess|screens|blindness)|non-starter|kein\w*|nicht|raus|zu (?:gross|teuer|spat)|pas de|sans|trop|geen|niet|te (?:groot|duur)|sin|demasiado)\b/;
const NEXT = /\b(?:back (?:at|when|with|in)|be back|comes? back|return\w*|at renewal|renewal|auto-?renew\w*|will (?:bundle|offer|try|come|undercut)|wait(?:s|ing) for|lunching|price play|kommt (?:\w+ ){0,2}wieder|wieder(?:kommen|da)|revien\w*|reviendra|komt terug|terugkomen|volver\w*|vuelve)\b/;
const BAR = /\b(?:cheaper|% (?:under|below|off|less)|offers?|offered|offering|free|bundle|months?|dropped|counter|-\d{1,2} ?%|billiger|angeboten|nachgelegt|nous offre|offre|goedkoper|gratis|barato)\b/;

/** Words that begin a remark like a name does. */
const COMMON = /^(?:comp|comps|competition|there|then|wettbewerb\w*|mitbewerb\w*|konkurrenz|budget|legal|recht|dates?|price|offer|procurement|pricing|timing|note|call|next|also|still|maybe|both|nobody|everybody|honestly|officially|same|other|another|just|only|today|good|great|well|yeah|and|their|they|internal|private|update)\b/i;

/** Other suppliers that were considered, with what made the difference, what they offered and what they may do next. */
export function findCompetitors(context: FactContext): ReadCompetitor[] {
  const names = new Map<string, string>();
  const add = (raw: string): void => {
    const name = systemName(raw, context.people);
    if (name === null || name.length < 3 || COMMON.test(name)) return;
    const key = systemKey(name).split(' ')[0] ?? '';
    if (key.length > 2 && !names.has(key)) names.set(key, name);
  };
  for (const { kind, data } of context.dossier.contributions ?? []) if (kind === 'competitive') for (const name of namesOf(data['competitors'])) names.set(systemKey(name).split(' ')[0]!, name);
  const { speech } = context;
  for (const [index, spoken] of speech.entries()) {
    const { sentence, folded } = spoken;
    if (isDocument(spoken) && sentence.source.kind !== 'deal_strategy' && sentence.source.kind !== 'stakeholder_map') continue;
    const list = LIST.exec(folded);
    if (list) for (const name of listed(sentence.text.slice(list.index + list[0].length))) add(name);
    if (isCustomer(spoken) && sentence.answers !== null && ASKED.test(fold(sentence.answers.text)) && !sentence.text.endsWith('?')) for (const match of sentence.text.matchAll(ANY_NAME)) if (match.index > 0 || /^(?:\S+ ){0,3}\S+[.,]?$/.test(match[0])) add(match[0]);
    if (ASKED.test(folded) && isCustomer(spoken)) for (const match of (speech[index + 1]?.sentence.text ?? '').matchAll(ANY_NAME)) if (match.index > 0) add(match[0]);
    // "the guys at GenTrak offered Walt a rig", "we also looked at Corvane"
    if (!isDocument(spoken)) for (const match of sentence.text.matchAll(MENTIONED)) add(match[1]!);
    if (isNote(spoken) && BESIDE.test(folded)) {
      const [first] = sentence.text.matchAll(ANY_NAME);
      if (first?.index === 0 && BESIDE.test(folded.slice(0, first[0].length + 45)) && !context.people.find(first[0])) add(first[0]);
    }
  }
  return [...names].map(([key, name]) => competitor(context, key, name)).filter((one) => one.evidence.length > 0);
}

const MENTIONED = new RegExp(String.raw`(?:\b(?:guys|people|folks|rep|reps|salesman|account manager|account mgr) (?:at|from|of)|\b(?:also|still) (?:looking at|talking to|looked at|talked to|considering|evaluating|seeing|met|saw)|\b(?:compared (?:to|with)|instead of|rather than|lost to|went with|chose you over|picked you over|picked us over|chose us over|beat|beating|versus|vs\.?|quote from|offer from|proposal from|bid from|demo (?:from|of|by)|pitch from)) (${NAME})`, 'gu');
const ANY_NAME = new RegExp(NAME, 'gu');

/** Names at the start of the entries of a list: "Zentrix (incumbent, -40%), Pipewell." */
function listed(text: string): string[] {
  const flat = text.replace(/\([^()]{0,200}\)/g, ' ');
  return flat.split(/[,;/]|\. |\band\b|\bund\b|\bet\b/).slice(0, 6).flatMap((part) => new RegExp(`^\\s*(${NAME})`, 'u').exec(part)?.[1] ?? []);
}

const namesOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [one.name] : [])) : []);

function competitor(context: FactContext, key: string, name: string): ReadCompetitor {
  const { speech } = context;
  const naming = speech.map((spoken, index) => ({ spoken, index })).filter(({ spoken }) => wordIn(spoken.folded, key) && spoken.sentence.block !== 'heading');
  const told = naming.filter(({ spoken }) => BESIDE.test(spoken.folded) || LIST.test(spoken.folded) || NEXT.test(spoken.folded) || (isNote(spoken) && WEAK.test(spoken.folded)) || ASKED.test(fold(spoken.sentence.answers?.text ?? '')));
  // What is said right after often goes on about the same supplier.
  const after = told.flatMap(({ spoken, index }) => {
    const next = speech[index + 1];
    return next && next.sentence.source.id === spoken.sentence.source.id && next.sentence.group === spoken.sentence.group && (NEXT.test(next.folded) || BESIDE.test(next.folded) || /^\s?(?:their|they|ihr|sie|leur|ils|hun|zij)\b/.test(next.folded)) ? [next] : [];
  });
  const all = [...new Set([...told.map(({ spoken }) => spoken), ...after])];
  // What we wrote down for ourselves, and what the economic buyer said, tells most.
  const ranked = all.filter(({ sentence }) => !sentence.text.endsWith('?')).toSorted((a, b) => tellsMore(b) - tellsMore(a));
  const first = (pattern: RegExp): string | null => ranked.find(({ folded }) => pattern.test(folded.replace(PHRASAL, ' ')))?.sentence.text ?? null;
  return { name, whyWeWon: first(WEAK), nextMove: first(NEXT), barSet: first(BAR), evidence: (all.length > 0 ? all : naming.slice(0, 1).map(({ spoken }) => spoken)).slice(0, 8).map((spoken: Spoken) => evidenceOf(context, spoken)) };
}

const PHRASAL = /\b(?:find|finds|found|check|figure|figured|turn|turns|turned|work|worked|point|roll|rolled|sort|reach|carry|set|lay|hand|out of the box)\b (?:it |this )?out\b/g;
const tellsMore = (spoken: Spoken): number => (isNote(spoken) || isEconomicBuyer(spoken.sentence.speaker) ? 2 : isCustomer(spoken) ? 1 : 0);

function wordIn(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(folded.charAt(at + word.length))) return true;
  }
  return false;
}
