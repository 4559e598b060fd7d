import type { ReadStakeholder } from '@throughline/domain';

import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, factFrom, isCustomer, isDocument, isNote, unknownFact } from './fact-context.ts';
import { customerMeant, mentionsIn } from './mentions.ts';

const UNPREPARED = /\b(?:eats? you (?:alive|for)|(?:show|turn|walk|come|go)(?:s|ing)? (?:up|in) (?:without|unprepared|empty-handed)|(?:throws?|kicks?) you out|do(?:es)?(?:n't| not) (?:suffer|tolerate) (?:fools|waffle)|out of the blue|(?:hates?|dislikes|doesn't like|does not like|can't stand|won't stand) (?:being |to be )?(?:ambushed|surprised|rushed|cornered|put on the spot|blindsided|cold-?called|chased|sold to|bounced)|(?:or|else) don't bother|send (?:\w+ ){1,4}(?:days?|a day|a week|hours) (?:before|ahead|in advance)|(?:days?|a week|hours) (?:before|ahead of|in advance of) (?:any|every|each) (?:meeting|call)|(?:needs?|wants?|expects?) (?:\w+ ){0,3}(?:in advance|ahead of time|a heads[- ]up|warning|notice|bad news)|bad news (?:first|early|from|by|in person)|before anybody else|(?:do not|don't|dont|never|nie|jamais|nooit|nunca) (?:ever )?(?:ambush|blindside|spring|drop by|turn up|corner|cc|copy|forward|go over|go around|go behind|bypass|drop (?:\w+ )?on)|always (?:with|bring|have|book|warn|tell)|come (?:with|prepared)|must hear (?:it )?from|never(?: \w+)? (?:go|call|ring|phone|approach|write|e-?mail|escalate|surprise|contact|bother|visit|w\/o|without|cold)|no surprises|hates? surprises|doesn't like surprises|(?:don't|do not|dont) (?:go to|call|ring|surprise|escalate|approach|bother|cold-?call|wing it|ambush)|never ever|(?:not|never) without (?:an? )?(?:agenda|number|appointment|notice)|only (?:with|after|by) (?:an? )?(?:agenda|numbers|appointment|warning)|nie (?:ohne|uberraschen|direkt)|niemals (?:ohne|uberraschen)|keine uberraschungen|jamais sans|pas de surprises?|ne (?:pas|jamais) (?:surprendre|appeler)|nooit (?:zonder|verrassen)|nunca sin|no sorprender)\b/;
const CALL_FIRST = /\b(?:if|when|whenever|for|in case)\b[^.;]{3,60}?(?:,| )(?:call|ring|go to|ask|talk to|phone|get|text|ping)\s+(?:\p{L}[\p{L}.'-]{0,20}\s?){1,2}|\b(?:call|ring|phone|ask|speak to|talk to|go to|check with|loop in|start with|go through|via|through|bring)\s+(?:\p{L}[\p{L}.'-]{0,20}\s){1,2}?(?:first|before)\b|\b(?:erst|zuerst|immer zuerst)\b.{1,30}\b(?:anrufen|fragen|sprechen)\b|\b(?:appeler|voir) .{1,25} (?:d'abord|en premier)\b|\beerst\b.{1,25}\b(?:bellen|vragen)\b|\b(?:llamar|hablar)\b.{1,25}\bprimero\b/u;
const COMPANION = /\b(?:never|don't|do not|dont|nie|not)\b[^.;]{0,40}\b(?:w\/o|without|ohne|sans|zonder|sin)\s/;
const FEAR = /\b(?:(?:he|she|i)(?:'s| is|'m| am) (?:history|toast|finished|next|dead meat|for the chop)|passed over|clear (?:out )?(?:my|his|her) desk|(?:want|have|get|be) (?:my|his|her|somebody's|someone's) head|heads? (?:will|would|is going to|are going to) roll|(?:put|puts|has|have) (?:my|his|her) (?:name|neck|reputation|job|career) (?:to|on|behind)|(?:my|his|her) (?:name|neck|reputation|career|job|post|position|credibility|standing)(?:'s| is| would be| goes| hangs| depends| rides)\b[^.;]{0,25}\b(?:on|at stake|gone|over|reviewed|line|toast|mud)|(?:looking for|need|find) (?:a|another|a new) job|update (?:my|his|her) (?:cv|resume)|(?:won't|will not|wouldn't|don't|couldn't) survive (?:this|it|that|another)|(?:throw\w*|thrown) under the bus|carry the can|left holding|take the (?:fall|blame|rap)|get(?:s)? the blame|blame(?:d)? (?:me|him|her|us)|last chance|can't afford (?:another|a second|to)|(?:afraid|scared|worried|bang|peur|angst|miedo)\b[^.;]{0,15}\b(?:of|that|dat|dass|que|vor|de|voor|she|he|it|ze|hij)|mein kopf|kopf (?:hin|rollt)|meine stelle|mon poste|ma tete|mijn baan|mi puesto)\b|\bif [^.;,]{2,40}\b(?:goes? (?:sideways|wrong|south|bad)|fails?|slips?|flops?|blows? up|falls? over|doesn't (?:work|fly)|misses|late)\b[^.;]{0,80}\b(?:i'm|i am|i go|i will|i'll|im|my|they|he|she|his|her|me)\b|\b(?:it's|its|is) my (?:name|neck|head|job)\b|\bi'?m the (?:one|guy|man|woman|person) who\b|\bmy (?:post|role|position) is\b|\bmade to look\b|\blook (?:daft|foolish|stupid|bad)\b|\bmy (?:job|neck|head)\b.{0,30}\b(?:line|block|on)\b|\b(?:cost|lose|lost) (?:me |him |her )?(?:my|his|her) job\b|\b(?:i'm|im|i am) (?:out|done|finished|not sleeping)\b|\b(?:is |was |were |got |been )?(?:nervous|scared|afraid|terrified|worried|anxious|frightened)\b|\b(?:fears?|worry|fear of)\b|\b(?:got|was|were|been) burn(?:ed|t)\b|\bburnt? (?:once|before|by)\b|\bexposed\b|\bwenn (?:das|es) (?:schief|nicht)\w*|\b(?:hat|habe) angst\b|\bfurchtet\b|\bbefurchtet\b|\bsi (?:ca|cela|le projet) (?:rate|echoue|foire)\w*|\bj'ai peur\b|\bpeur (?:de|que)\b|\bals (?:dit|het) (?:misgaat|mislukt|fout gaat)\b|\bbang (?:voor|dat)\b|\bsi (?:esto|sale) (?:falla|mal)\b|\bmiedo\b/;
const PREFERS = /\b(?:prefers?|likes? (?:numbers|short|calls|it|things|to|facts)|hates?|loves? (?:numbers|details)|wants? (?:everything |it |all )?in writing|in writing only|only in (?:writing|french|german|dutch|spanish|english)|by (?:phone|mail|e-mail) only|ring,? don't|short (?:mails|emails|and)|no (?:slides|decks)|reads everything|mag keine|will alles schriftlich|lieber|prefere|aime|deteste|liever|prefiere)\b/;
/** What everybody likes is nobody's preference. */
const EVERYBODY = /\b(?:everybody|everyone|nobody|people|users|all of them|they(?: all)?) (?:hates?|likes?|loves?|prefers?)\b/;
const INSIGHT = new Set(['note', 'stakeholder_map', 'deal_strategy', 'discovery_notes']);

/** What was said about how to deal with the customer's people: fears, whom to call first, whom not to surprise, what they prefer. */
export function findStakeholders(context: FactContext): ReadStakeholder[] {
  const byContact = new Map<string, ReadStakeholder>();
  const about = (contact: string): ReadStakeholder => {
    const known = byContact.get(contact) ?? { contact, preferences: null, fear: unknownFact(), callFirst: false, doNotEscalateUnprepared: false, evidence: [] };
    byContact.set(contact, known);
    return known;
  };
  for (const [index, spoken] of context.speech.entries()) {
    const { folded, sentence } = spoken;
    const insight = INSIGHT.has(sentence.source.kind);
    if ((isDocument(spoken) && !insight) || sentence.text.length > 500) continue;
    const remark = (contact: string | null | undefined, change: (one: ReadStakeholder) => void): void => {
      if (contact == null) return;
      const one = about(contact);
      change(one);
      if (!one.evidence.some(({ sourceId, start }) => sourceId === sentence.source.id && start === sentence.span.start)) one.evidence.push(evidenceOf(context, spoken));
    };
    // "Vera: no surprises" in a note is about her, though it reads as if she spoke.
    const labelled = isNote(spoken) && isCustomer(spoken) ? sentence.speaker : null;
    const meant = (pattern: RegExp) => (customerMeant(context.speech, index, context.people, folded.search(pattern)) ?? labelled)?.id;
    const told = insight || sentence.source.kind === 'chat' || isCustomer(spoken) || sentence.zone === 'forwarded';
    if (told && UNPREPARED.test(folded)) remark(meant(UNPREPARED), (one) => { one.doNotEscalateUnprepared = true; });
    if (told) for (const contact of firstCalled(context, spoken)) remark(contact, (one) => { one.callFirst = true; });
    if (FEAR.test(folded) && !sentence.text.endsWith('?')) {
      remark(isNote(spoken) || isDocument(spoken) ? meant(FEAR) : ownFear(spoken), (one) => {
        if (one.fear.value === null || /\bif |\bwenn |\bsi |\bals /.test(folded)) one.fear = factFrom(context, [spoken]);
      });
    }
    if (insight && PREFERS.test(folded) && !EVERYBODY.test(folded)) remark(meant(PREFERS), (one) => { one.preferences = one.preferences === null ? sentence.text : `${one.preferences}; ${sentence.text}`; });
  }
  // Whoever stands up for us and tells us their fear is whom to call first.
  const champions = new Set((context.dossier.contacts ?? []).filter(({ roles }) => roles?.includes('champion')).map(({ id }) => id));
  return [...byContact.values()].map((one) => (one.fear.value !== null && champions.has(one.contact) ? { ...one, callFirst: true } : one));
}

/** In mails, chats and calls people speak of their own fears. */
const ownFear = (spoken: Spoken): string | null => (isCustomer(spoken) && /\b(?:i|im|i'm|me|my|we|our|us|ich|mein\w*|wir|je|j'ai|mon|nous|ik|mijn|wij|yo|mi)\b/.test(spoken.folded) ? (spoken.sentence.speaker?.id ?? null) : null);

/** Who is to be called first, or without whom one does not go to somebody else. */
function firstCalled(context: FactContext, { sentence, folded }: Spoken): string[] {
  const direct = CALL_FIRST.exec(folded);
  const beside = COMPANION.exec(folded);
  const people = mentionsIn(sentence.text, context.people).filter(({ person }) => person.side === 'customer');
  const found = [
    direct ? people.find(({ start }) => start >= direct.index && start < direct.index + direct[0].length) : undefined,
    beside ? people.find(({ start }) => start >= beside.index + beside[0].length && start < beside.index + beside[0].length + 4) : undefined,
  ];
  return found.flatMap((one) => (one?.person.id != null ? [one.person.id] : []));
}
