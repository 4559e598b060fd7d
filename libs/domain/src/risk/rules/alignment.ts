import { nameOf, personOf } from '../../package/sources.ts';
import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';

const SIGNALS: readonly Signal[] = [
  {
    name: 'not-told', type: 'organizational', voices: ['note', 'document', 'speech'], ours: true,
    pattern: /\b(?:haven't|hasn't|have not|has not|havent|hasnt|didn't|forgot to|nobody has|no one has|nobody|not yet|never|noch nicht|pas encore|nog niet) (?:yet |been |has |have )?(?:t(?:ell|old)|met|asked|consulted|informed|involved|spoken|informiert|gefragt|informe\w*|rencontre\w*|gesproken|gevraagd)\b|\bneeds? (?:a )?calls? before\b|\b(?!i\b|we\b)\w+ (?:doesn't|does not) know (?:yet|about|that)\b/,
    except: /\b(?:never|nobody) (?:told|asked) (?:you|us|me) (?:to|for)\b/,
    judge: (said, { present }) => {
      const person = present.find(({ name }) => name.split(/\s+/).some((part) => part.length > 3 && said.text.includes(part)))?.name ?? null;
      return said.side === 'us' || said.voice !== 'speech' || person !== null ? { severity: 'high', likelihood: 'high', about: person ?? said.evidence.sourceId, statement: `${person ?? 'Somebody who has to agree'} does not know yet, or has not been asked: ${quoted(said)}.` } : null;
    },
    treatment: (said, { present }) => {
      const person = present.find(({ name }) => name.split(/\s+/).some((part) => part.length > 3 && said.text.includes(part)))?.name ?? 'whoever does not know';
      return { mitigation: `The seller and the customer success manager call ${person} before the kick-off and say it as it is.`, contingency: 'Our executive sponsor speaks with theirs, with a proposal in hand.', bufferDays: 0, phase: 'design', trigger: `${person} hears of it from somebody else.`, ours: ['account_executive', 'csm'], theirs: ['champion', 'economic_buyer'] };
    },
  },
  {
    name: 'told-others', type: 'commercial',
    pattern: /\b(?:told|promised|announced(?: it)? to|said to|assured)\b[^.;?]{0,40}\b(?:board|managers|shareholders|trustees|ceo|council|committee|everyone|everybody|staff|press|investors|governors|the team|owners|parents|customers|president|chair\w*)\b|\b(?:board|council|committee|governors|trustees|president|ceo) (?:paper|deck|report)?\s?(?:expects?|thinks?|believes?|counts? on|was told|has been told)\b|\bhas [^.;]{2,30} in (?:her|his|their) head\b|\bhat (?:der|dem|den) \p{L}{4,40}\b[^.;]{0,40}\bgesagt\b|\b(?:vorstand|aufsichtsrat|gesellschafter\w*|beirat)\b[^.;]{0,40}\b(?:erwartet|zugesagt|gesagt)\b|\b(?:a (?:dit|annonce|promis)) (?:au|aux|a la)\b|\b(?:heeft|heb) (?:de|het|onze) \p{L}{3,30} (?:beloofd|gezegd|toegezegd)\b/u,
    judge: (said) => ({ severity: 'high', likelihood: 'high', statement: `Something has been announced there that the plan has to keep: ${quoted(said)}.` }),
    treatment: (said) => ({ mitigation: `Agree with ${said.by ?? 'whoever announced it'} on the day and the words that hold, before the plan is sent.`, contingency: 'Have something ready for that day that can be shown, even if it is a part.', bufferDays: 5, phase: 'go-live', trigger: 'The forecast passes the announced day.', ours: ['csm', 'account_executive', 'implementation_lead'], theirs: ['economic_buyer', 'executive_sponsor', 'champion'] }),
  },
  {
    name: 'unchecked', type: 'commercial', voices: ['document', 'note', 'speech'], ours: true,
    pattern: /\b(?:has|have|was|were|is|are)(?: not|n't) (?:yet |been |so far ){0,2}(?:reviewed|validated|verified|checked|confirmed|audited|approved|looked at|signed off|agreed)\b|\b(?:has|have)(?: not|n't) (?:looked|gone|been) (?:at|through) (?:this|it|that|them|the)\b|\bunverified\b|\bunvalidated\b|\bnicht (?:gepruft|verifiziert|abgestimmt|bestatigt)\b|\bungepruft\b|\b(?:non|pas (?:encore |ete )?)(?:verifie|valide|revu)\w*\b|\bniet (?:gecontroleerd|geverifieerd|getoetst|bevestigd)\b|\bsin (?:verificar|validar)\b|\b(?:it's|it is|that's) your (?:number|figure|assumption|estimate)\b|\b(?:don't|do not) (?:believe|trust|buy) (?:the|that|your|those|this) (?:number|saving|figure|business case|roi|estimate)s?\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'medium', statement: `An assumption of the business case has not been checked by those who will be asked: ${quoted(said)}.` }),
    treatment: (said) => ({ mitigation: `Have the customer’s finance confirm or replace the figure before success criteria are signed${said.by === null ? '' : ` (ask ${said.by} who)`}.`, contingency: 'Show value with the metrics that both sides have measured, and say so.', bufferDays: 0, phase: 'hypercare', trigger: 'Nobody of theirs has confirmed it by the kick-off.', ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'champion'] }),
  },
  {
    name: 'counts-differ', type: 'commercial', pattern: /\bwhy (?:am i|are we) paying\b|\b(?:i|we) (?:only )?count(?:ed)?\b[^.;]{0,40}\d|\bwe only have \d/,
    judge: (said) => (/\d/.test(said.text) ? { severity: 'medium', likelihood: 'high', statement: `They count otherwise than we do: ${quoted(said)}.` } : null),
    treatment: (said) => ({ mitigation: `Go through the numbers with ${said.by ?? 'them'} line by line before the first invoice.`, contingency: 'Offer to move the difference to people who come later.', bufferDays: 0, phase: 'design', trigger: 'The first invoice is questioned.', ours: ['account_executive', 'csm'], theirs: ['procurement', 'economic_buyer'] }),
  },
  {
    name: 'still-counts-on', type: 'commercial', ours: true, voices: ['note', 'speech'],
    pattern: /\bstill (?:thinks?|believes?|expects?|assumes?|counts? on|counting on|hopes? for)\b|\b(?:so|really) (?:pleased|excited|happy|glad) (?:about|that) (?:the|you|it|we)\b|\bisn't what (?:\p{L}+ )?(?:was |were )?(?:told|promised|said|sold)\b/u,
    judge: (said) => ({ severity: 'medium', likelihood: 'medium', statement: `Somebody counts on what they will not get: ${quoted(said)}.` }),
    treatment: (said) => ({ mitigation: `Say to ${said.by ?? 'them'} in person what comes and what does not, and what they can use instead.`, contingency: 'Offer a date for it, or a way around it.', bufferDays: 0, phase: 'test', trigger: 'They ask for it in a training or a test.', ours: ['csm', 'account_executive'], theirs: ['champion', 'user_lead'] }),
  },
];

/** Somebody of influence with whom it does not go well, and whom nobody speaks of in the sources. */
function strained({ dossier, present }: RiskSubject): ProposedRisk[] {
  return present.filter((one) => one.relationship === 'risk' && one.influence === 'high').map((one): ProposedRisk => {
    const boss = personOf(dossier, one.reportsTo);
    return {
      key: `strained:${one.id}`, dimension: 'A4.12', type: 'organizational', severity: 'high', likelihood: 'medium', evidence: [], fields: [`contacts/${one.id}`],
      statement: `The relationship with ${one.name}${one.title === undefined ? '' : `, ${one.title},`} is marked as a risk, and their influence is high${boss ? `; they report to ${nameOf(boss)}` : ''}.`,
      mitigation: `Meet ${one.name} alone before the kick-off and ask what has to be true in six months; write it down as a success criterion of theirs.`, contingency: 'Our executive sponsor takes over the conversation.', bufferDays: 0, phase: 'design', trigger: `${one.name} stays away from a steering meeting.`, ours: ['csm', 'executive_sponsor', 'account_executive'], theirs: ['champion', 'executive_sponsor'],
    };
  });
}

/** A4.12: whether those who count know, agree and speak with each other. */
export const alignment = (subject: RiskSubject): ProposedRisk[] => [...strained(subject), ...bySignals(subject, 'A4.12', SIGNALS)];
