import type { ReadStakeholder } from '@throughline/domain';

import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, factFrom, isCustomer, isDocument, isNote, unknownFact } from './fact-context.ts';
import type { Kind } from './kind/kind.ts';
import { likely, tells } from './kind/likely.ts';
import { customerMeant, mentionsIn } from './mentions.ts';
import { CALL_FIRST, FEAR, PREFERS, UNPREPARED } from './cues.ts';

const COMPANION = /\b(?:never|don't|do not|dont|nie|not)\b[^.;]{0,40}\b(?:w\/o|without|ohne|sans|zonder|sin)\s/;
/** What everybody likes is nobody's preference. */
const EVERYBODY = /\b(?:everybody|everyone|nobody|people|users|all of them|they(?: all)?) (?:hates?|likes?|loves?|prefers?)\b/;
/** How somebody says outright what they like. */
const OWN_WISH = /\b(?:ring|call|phone|text|message) me\b[^.;]{0,30}\b(?:rather than|instead of|not by mail|don't (?:write|mail))\b|\b(?:write to|mail|email) me\b[^.;]{0,30}\b(?:rather than|instead of|don't (?:ring|call|phone))\b|\bi(?: much)? (?:prefer|never (?:see|read|open) (?:a |my )?(?:mails?|e-?mails?))\b|\bi'd rather (?:talk|speak|have (?:a call|it in writing))\b/;
const INSIGHT = new Set(['note', 'stakeholder_map', 'deal_strategy', 'discovery_notes']);
/** How sure the model has to be where no rule knows it. */
const SURE = 0.6;
/** Remarks that speak of what goes wrong, too: where one stands out, it is no fear. */
const REMARKS: readonly Kind[] = ['call_first', 'care', 'prefers'];

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
    const meant = (pattern: RegExp) => (customerMeant(context.speech, index, context.people, Math.max(0, folded.search(pattern))) ?? labelled)?.id;
    const says = (kind: Kind, pattern: RegExp) => (pattern.test(folded) && likely(spoken, kind) > 0.03) || likely(spoken, kind) >= SURE;
    const told = insight || sentence.source.kind === 'chat' || isCustomer(spoken) || sentence.zone === 'forwarded';
    const prefer = (one: ReadStakeholder): void => { one.preferences = one.preferences === null ? sentence.text : `${one.preferences}; ${sentence.text}`; };
    if (told && says('care', UNPREPARED)) remark(meant(UNPREPARED), (one) => { one.doNotEscalateUnprepared = true; });
    if (told) for (const contact of firstCalled(context, spoken)) remark(contact, (one) => { one.callFirst = true; });
    if (says('fear', FEAR) && REMARKS.every((other) => likely(spoken, other) < likely(spoken, 'fear') + 0.3) && !sentence.text.endsWith('?')) {
      remark(isNote(spoken) || isDocument(spoken) ? meant(FEAR) : ownFear(spoken), (one) => {
        if (one.fear.value === null || /\bif |\bwenn |\bsi |\bals /.test(folded)) one.fear = factFrom(context, [spoken]);
      });
    }
    if (!EVERYBODY.test(folded) && isCustomer(spoken) && OWN_WISH.test(folded) && !isNote(spoken)) remark(sentence.speaker?.id, prefer);
    else if ((insight || (isCustomer(spoken) && tells(spoken, 'prefers'))) && says('prefers', PREFERS) && !EVERYBODY.test(folded) && !(CALL_FIRST.test(folded) && likely(spoken, 'call_first') > likely(spoken, 'prefers'))) remark(meant(PREFERS), prefer);
  }
  // Whoever stands up for us and tells us their fear is whom to call first.
  const champions = new Set((context.dossier.contacts ?? []).filter(({ roles }) => roles?.includes('champion')).map(({ id }) => id));
  return [...byContact.values()].map((one) => (one.fear.value !== null && champions.has(one.contact) ? { ...one, callFirst: true } : one));
}

/** In mails, chats and calls people speak of their own fears. */
const ownFear = (spoken: Spoken): string | null => (isCustomer(spoken) && /\b(?:i|im|i'm|me|my|we|our|us|ich|mein\w*|wir|je|j'ai|mon|nous|ik|mijn|wij|yo|mi)\b/.test(spoken.folded) ? (spoken.sentence.speaker?.id ?? null) : null);

/** Who is to be called first, or without whom one does not go to somebody else. */
function firstCalled(context: FactContext, spoken: Spoken): string[] {
  const { sentence, folded } = spoken;
  const direct = CALL_FIRST.exec(folded);
  const beside = COMPANION.exec(folded);
  const people = mentionsIn(sentence.text, context.people).filter(({ person }) => person.side === 'customer');
  const found = [
    likely(spoken, 'call_first') >= SURE + 0.1 && likely(spoken, 'call_first') > likely(spoken, 'care') ? people[0] : undefined,
    direct ? people.find(({ start }) => start >= direct.index && start < direct.index + direct[0].length) : undefined,
    beside ? people.find(({ start }) => start >= beside.index + beside[0].length && start < beside.index + beside[0].length + 4) : undefined,
  ];
  return found.flatMap((one) => (one?.person.id != null ? [one.person.id] : []));
}
