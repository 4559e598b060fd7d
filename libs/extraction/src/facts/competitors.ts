import type { ReadCompetitor } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';
import type { Kind } from './kind/kind.ts';
import { likely, tells } from './kind/likely.ts';
import { NAME, systemKey, systemName } from './system-names.ts';
import { BAR, BESIDE_RIVAL, NEXT_MOVE, RIVALS_LISTED, WEAK } from './cues.ts';

const ASKED = /\b(?:any(?:body|one)|who|what) else (?:in|on|at|is|are|you|do|did|have|competing|bidding|quoting)\b|\bup against\b|\b(?:which|what) other\b|\b(?:who else|what else) (?:are|do|did|is|were) (?:you|they|we)\b[^?]{0,30}\b(?:look|talk|consider|evaluat|see|speak)\w*|\bother (?:vendors|options|suppliers|providers|bidders)\b|\b(?:mit wem|wen) (?:sprechen|schauen|vergleichen)\b|\bqui d'autre\b|\bmet wie\b|\bcon quien mas\b/;

/** Words that begin a remark like a name does. */
const COMMON = /^(?:comp|comps|competition|there|then|wettbewerb\w*|mitbewerb\w*|konkurrenz|budget|legal|recht|dates?|price|offer|procurement|pricing|timing|note|call|next|also|still|maybe|both|two|three|one|several|some|nobody|everybody|honestly|officially|same|other|another|just|only|today|good|great|well|yeah|and|their|they|internal|private|update|pov|poc|pilot|demo|sandbox|rf[ipq]|sow|msa|nda|dpa|roi)\b/i;

/** Other suppliers that were considered, with what made the difference, what they offered and what they may do next. */
export function findCompetitors(context: FactContext, systems: readonly string[]): ReadCompetitor[] {
  const inUse = new Set(systems.map((system) => systemKey(system).split(' ')[0]));
  const names = new Map<string, string>();
  const add = (raw: string): void => {
    const name = systemName(raw.replace(ROLE, '').replace(/ (?:I|We|They|He|She|It)$/u, ''), context.people);
    if (name === null || name.length < 3 || COMMON.test(name)) return;
    const key = systemKey(name).split(' ')[0] ?? '';
    if (key.length > 2 && !names.has(key)) names.set(key, name);
  };
  for (const { kind, data } of context.dossier.contributions ?? []) if (kind === 'competitive') for (const name of namesOf(data['competitors'])) names.set(systemKey(name).split(' ')[0]!, name);
  const { speech } = context;
  for (const [index, spoken] of speech.entries()) {
    const { sentence, folded } = spoken;
    if (isDocument(spoken) && sentence.source.kind !== 'deal_strategy' && sentence.source.kind !== 'stakeholder_map') continue;
    const list = RIVALS_LISTED.exec(folded);
    if (list) for (const name of listed(sentence.text.slice(list.index + list[0].length))) add(name);
    if (isCustomer(spoken) && sentence.answers !== null && ASKED.test(fold(sentence.answers.text)) && !sentence.text.endsWith('?')) for (const match of sentence.text.matchAll(ANY_NAME)) if (!isPlace(sentence.text, match.index) && (match.index > 0 || /^(?:\S+ ){0,3}\S+[.,]?$/.test(match[0]))) add(match[0]);
    if (ASKED.test(folded) && isCustomer(spoken)) for (const match of (speech[index + 1]?.sentence.text ?? '').matchAll(ANY_NAME)) if (match.index > 0) add(match[0]);
    // "the guys at GenTrak offered Walt a rig", "we also looked at Corvane"
    if (!isDocument(spoken)) for (const match of sentence.text.matchAll(MENTIONED)) add(match[1]!);
    // "We looked at Aquasight. They were cheaper by a fifth."
    const tried = isCustomer(spoken) ? LOOKED_AT.exec(sentence.text)?.[1] : undefined;
    if (tried && speech[index + 1]?.sentence.speaker === sentence.speaker && THEIR_OFFER.test(speech[index + 1]!.folded)) add(tried);
    // Our own notes, and what we wrote about how to win.
    if ((isNote(spoken) || isDocument(spoken)) && BESIDE_RIVAL.test(folded)) {
      const [first] = sentence.text.matchAll(ANY_NAME);
      if (first?.index === 0 && BESIDE_RIVAL.test(folded.slice(0, first[0].length + 45)) && !context.people.find(first[0])) add(first[0]);
    }
    if (likely(spoken, 'competitor') >= SURE && !sentence.text.endsWith('?')) for (const name of namedAsRival(context, spoken)) if (!inUse.has(systemKey(name).split(' ')[0])) add(name);
  }
  return [...names].map(([key, name]) => competitor(context, key, name, [...names.keys()])).filter((one) => one.evidence.length > 0);
}

/** The names in a remark about other suppliers: not where somebody is from, nor whom we know otherwise. */
function namedAsRival({ people, dossier }: FactContext, { sentence: { text } }: Spoken): string[] {
  return [...text.matchAll(ANY_NAME)].flatMap(({ 0: name, index: at }) => {
    if (isPlace(text, at) || LACKING.test(text.slice(Math.max(0, at - 9), at))) return [];
    // A word that begins a sentence is a name only where nothing else tells that it is a plain word.
    if (at === 0 && !/^(?:\S*\p{Ll}\p{Lu}|\S+ (?:is|are|was|were|will|would|has|had|offered|wanted|came|could|dropped|lost|comes|tried|quoted|undercut|ist|war|wird|hat|est|sera|a|heeft|is|zal)\b)/u.test(text)) return [];
    return people.find(name) !== null || dossier.account.name.includes(name) ? [] : [name];
  });
}

/** Whether the name that begins there says where somebody is from, not who it is. */
const isPlace = (text: string, at: number): boolean => /\b(?:from|in|at|near|of|bei|aus|de|uit)\s$/i.test(text.slice(Math.max(0, at - 8), at)) && !/\b(?:offer|quote|bid|demo|rep|proposal|guys|people) (?:from|of|at)\s$/i.test(text.slice(Math.max(0, at - 16), at));

const MENTIONED = new RegExp(String.raw`(?:\b(?:guys|people|folks|rep|reps|salesman|account manager|account mgr) (?:at|from|of)|\b(?:also|still) (?:looking at|talking to|looked at|talked to|considering|evaluating|seeing|met|saw)|\b(?:compared (?:to|with)|instead of|rather than|lost to|went with|chose you over|picked you over|picked us over|chose us over|beat|beating|versus|vs\.?|quote from|offer from|proposal from|bid from|demo (?:from|of|by)|pitch from)) (${NAME})`, 'gu');
const LOOKED_AT = new RegExp(String.raw`\b(?:looked at|considered|evaluated|tried|saw|had a demo of|spoke (?:to|with)|talked (?:to|with)) (${NAME})(?: (?:as well|too|first))?\.?$`, 'u');
const THEIR_OFFER = /^(?:they|their|it|its)\b.{0,40}\b(?:cheap\w*|price\w*|pricing|quote\w*|bid|offer\w*|demo\w*|pitch\w*|cost\w*|expensive|sales\w*|trial|pilot)\b/;
const ANY_NAME = new RegExp(NAME, 'gu');

/** Names at the start of the entries of a list: "Zentrix (incumbent, -40%), Pipewell." */
function listed(text: string): string[] {
  const flat = text.replace(/\([^()]{0,200}\)/g, ' ');
  return flat.split(/[,;/]|\. |\band\b|\bund\b|\bet\b/).slice(0, 6).flatMap((part) => new RegExp(`^\\s*(${NAME})`, 'u').exec(part)?.[1] ?? []);
}

const namesOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? [one.name] : [])) : []);

function competitor(context: FactContext, key: string, name: string, rivals: readonly string[]): ReadCompetitor {
  const { speech } = context;
  const naming = speech.map((spoken, index) => ({ spoken, index })).filter(({ spoken }) => wordIn(spoken.folded, key) && spoken.sentence.block !== 'heading');
  const told = naming.filter(({ spoken }) => BESIDE_RIVAL.test(spoken.folded) || RIVALS_LISTED.test(spoken.folded) || NEXT_MOVE.test(spoken.folded) || (isNote(spoken) && WEAK.test(spoken.folded)) || ABOUT_RIVALS.some((kind) => tells(spoken, kind)) || ASKED.test(fold(spoken.sentence.answers?.text ?? '')));
  // What is said right after often goes on about the same supplier.
  const after = told.flatMap(({ spoken, index }) => {
    const next = speech[index + 1];
    return next && next.sentence.source.id === spoken.sentence.source.id && next.sentence.group === spoken.sentence.group && !rivals.some((rival) => rival !== key && wordIn(next.folded, rival)) && (NEXT_MOVE.test(next.folded) || BESIDE_RIVAL.test(next.folded) || /^\s?(?:their|they|ihr|sie|leur|ils|hun|zij)\b/.test(next.folded)) ? [next] : [];
  });
  const all = [...new Set([...told.map(({ spoken }) => spoken), ...after])];
  // What we wrote down for ourselves, and what the economic buyer said, tells most.
  const ranked = all.filter(({ sentence }) => !sentence.text.endsWith('?')).toSorted((a, b) => tellsMore(b) - tellsMore(a));
  const first = (kind: Kind, pattern: RegExp): string | null => {
    const said = ranked.map((spoken) => ({ spoken, how: (pattern.test(spoken.folded.replace(PHRASAL, ' ')) ? 0.5 : 0) + likely(spoken, kind) }));
    const ofAll = unnamed(context, kind);
    const fitting = [...said, ...(ofAll ? [{ spoken: ofAll, how: likely(ofAll, kind) }] : [])].filter(({ how }) => how >= 0.5).toSorted((a, b) => b.how - a.how);
    return fitting[0]?.spoken.sentence.text ?? null;
  };
  return { name, whyWeWon: first('why_won', WEAK), nextMove: first('next_move', NEXT_MOVE), barSet: first('bar', BAR), evidence: (all.length > 0 ? all : naming.slice(0, 1).map(({ spoken }) => spoken)).slice(0, 8).map((spoken: Spoken) => evidenceOf(context, spoken)) };
}

/** How sure the model has to be that a sentence names a rival. */
const SURE = 0.5;
const ABOUT_RIVALS: readonly Kind[] = ['competitor', 'why_won', 'next_move', 'bar'];

/** What was said of all of them: why we won, the bar that was set. */
function unnamed(context: FactContext, kind: Kind): Spoken | undefined {
  if (kind === 'next_move') return undefined;
  return context.speech.filter((spoken) => likely(spoken, kind) >= 0.6 && !isDocument(spoken) && (isNote(spoken) || isCustomer(spoken)) && !spoken.sentence.text.endsWith('?')).toSorted((a, b) => likely(b, kind) - likely(a, kind))[0];
}

/** What a name is called before it: "Runner-up Findwell". */
const ROLE = /^(?:Runner-?[Uu]p|Competitors?|Concurrents?|Konkurrent\w*|Wettbewerber\w*|Mitbewerber\w*|Incumbent|Rivals?|Vendor|Alternatives?|Competidor\w*|Concurrent\w*)(?: |$)/u;
/** What somebody does not have is not who they are: "no Gaelic". */
const LACKING = /\b(?:no|without|keine?|pas de|sans|geen|zonder|sin)\s$/i;

const PHRASAL = /\b(?:find|finds|found|check|figure|figured|turn|turns|turned|work|worked|point|roll|rolled|sort|reach|carry|set|lay|hand|out of the box)\b (?:it |this )?out\b/g;
const tellsMore = (spoken: Spoken): number => (isNote(spoken) || isEconomicBuyer(spoken.sentence.speaker) ? 2 : isCustomer(spoken) ? 1 : 0);

function wordIn(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(folded.charAt(at + word.length))) return true;
  }
  return false;
}
