import { dimensionOf, typeOf } from '../../package/risk-dimension.ts';
import { addDays } from '../../time/instant.ts';
import type { Dimension, ProposedRisk } from '../risk.ts';
import type { Said } from '../said.ts';
import { quoted } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';
import { treatmentFor } from '../treatment.ts';

/** What was signed, in one word, or the number of a clause. */
const SIGNED = /\b(?:contract|sow|order(?: form)?|msa|dpa|annex\w*|clause|paper|schedule|agreement|appendix|exhibit|signed|plan|vertrag\w*|auftrag|contrat|annexe|umowa|bijlage|anexo|contrato|\d{1,2}\.\d{1,2})\b/;
/** What somebody said, or goes by. */
const SPOKEN = /\b(?:said|says|told|promised|wrote|thinks?|thought|expects?|believes?|counts? on|sold|assured|answered|versprochen|zugesagt|gesagt|glaubt|denkt|dit|promis|croit|gezegd|beloofd|dijo|cree)\b/;
/** Somebody goes by what is no longer so, or does not know it yet. */
const UNAWARE = /\b(?:not (?:yet )?(?:been )?(?:told|noticed|asked|seen)|doesn't know|does not know|(?:hasn't|haven't|has not|have not|havent|hasnt) (?:been )?(?:told|tell|seen|noticed|asked)|nobody (?:has )?told|still (?:thinks?|believes?|expects?|assumes?)|not in (?:the |\w+'s )?(?:contract|sow|order|paper|writing|plan)|nog steeds|noch immer|immer noch|toujours|todavia|aun no)\b/;
const LIMIT = /\b(?:not|no|never|nobody|only|unless|but|without|may|might|if|until|nicht|kein\w*|nur|pas|sans|niet|geen|alleen|nunca|sin)\b|n't\b/;
const TIME = /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|weeks?|months?|days?|weekend|summer|winter|spring|autumn)\b/;
/** How many of them a note has to have that says of no difference that it is one. */
const TELLING = [/\d/, LIMIT, TIME, new RegExp(`${SIGNED.source}|${SPOKEN.source}`)];
const LEAST_TELLING = 3;
/** What is only arranged. */
const ARRANGED = /^(?:next|agenda|meeting|call|todo|to do|action|fyi|thanks|attendees|present|anwesend)\b|\b(?:kick-?off|call|meeting|lunch|dinner|demo) (?:on |at |is )?(?:mon|tue|wed|thu|fri|sat|sun)\w*\b/;

const SHORTEST = 18;

/**
 * What we note for ourselves around the signature, when whoever sold it hands it on: where what was said and what was signed
 * differ, who does not know it yet, and what may still go wrong. Notes of earlier weeks tell of the sale.
 */
export function noted(subject: RiskSubject): ProposedRisk[] {
  const since = addDays(`${subject.closedOn}T00:00:00.000Z`, -threshold('notesOfTheHandover')).slice(0, 10);
  const notes = subject.said.filter(({ voice, at }) => voice === 'note' && at !== null && at.slice(0, 10) >= since);
  return notes.flatMap((said, index): ProposedRisk[] => {
    const before = notes[index - 1];
    const neighbour = before?.evidence.sourceId === said.evidence.sourceId ? before.folded : '';
    if (said.text.length < SHORTEST || said.text.endsWith('?') || ARRANGED.test(said.folded)) return [];
    const differs = (SIGNED.test(said.folded) && SPOKEN.test(said.folded)) || UNAWARE.test(said.folded) || (SPOKEN.test(said.folded) && SIGNED.test(neighbour)) || (SIGNED.test(said.folded) && SPOKEN.test(neighbour));
    if (!differs && TELLING.filter((one) => one.test(said.folded)).length < LEAST_TELLING) return [];
    return [riskOf(said, differs)];
  });
}

function riskOf(said: Said, differs: boolean): ProposedRisk {
  const dimension = differs ? 'A4.08' : ((dimensionOf(said.text) ?? 'A4.12') as Dimension);
  const type = differs ? 'commercial' : typeOf(dimension);
  return {
    key: `noted:${said.evidence.sourceId}/${said.evidence.start}`, dimension, type, severity: differs ? 'high' : 'medium', likelihood: 'high', evidence: [said.evidence], fields: [],
    statement: `${differs ? 'What was said and what was signed differ' : 'Noted when it was handed on'}: ${quoted({ ...said, by: null })}.`, ...treatmentFor({ dimension, type }, said.by ?? 'their project lead'),
  };
}
