import { hasLeft } from '../../dossier/people.ts';
import type { ProposedRisk } from '../risk.ts';
import type { Said } from '../said.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const DECIDES = new Set(['economic_buyer', 'executive_sponsor', 'champion']);

function personIn(said: Said, { dossier }: RiskSubject): string | null {
  return dossier.contacts?.find(({ name }) => name.split(/\s+/).some((part) => part.length > 3 && said.text.includes(part)))?.name ?? null;
}

const SIGNALS: readonly Signal[] = [
  {
    name: 'person-changes', type: 'organizational', ours: true,
    pattern: /\b(?:is|'s|are|am|i'm|will be) (?:leaving|retiring|stepping down|moving on)\b|\b(?:leaves|retires|steps down) (?:us|in|at|on|after|the)\b|\b(?:has|have) (?:left|resigned|retired)\b|\binherited (?:your|this|the|our|it)\b|\btook over from\b|\btakes over (?:as|from)\b|\b(?:his|her|my|their) last (?:day|week)\b|\bnew (?:ceo|cio|coo|cfo|cto|boss|owner|head|director|in (?:the )?(?:seat|job|role))\b|\binterim\b|\breplaced by\b|\bverlasst (?:uns|das|die)\b|\bgeht in (?:rente|pension)\b|\bneue[rn]? (?:chef|geschaftsfuhrer|leiter)\w*\b|\b(?:quitte|part a la retraite|a demissionne|nouveau (?:directeur|patron))\b|\b(?:vertrekt|gaat met pensioen|nieuwe directeur)\b|\b(?:se va|se jubila|deja la empresa)\b/,
    except: /\bnew head (?:count|quarters)\b/,
    judge: (said, subject) => {
      const person = personIn(said, subject) ?? (/\bi(?:'m| am|'ve| have)? (?:just )?(?:leaving|retiring|stepping|moving on|inherited|took over|taken over)|\bmy last (?:day|week)\b/.test(said.folded) ? said.by : null);
      const contact = subject.dossier.contacts?.find(({ name }) => name === person);
      if (person === null) return null;
      const decides = contact?.roles?.some((role) => DECIDES.has(role)) === true || contact?.influence === 'high';
      if (contact === undefined || (!decides && !contact.roles?.some((role) => role === 'it_lead' || role === 'project_manager' || role === 'user_lead'))) return null;
      return { severity: decides ? 'high' : 'medium', likelihood: 'high', about: person, fields: [`contacts/${contact.id}`], statement: `${person}${contact.title === undefined ? '' : `, ${contact.title},`} changes place, and with them what was agreed in conversation: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Ask ${personIn(said, subject) ?? said.by ?? 'them'} to introduce whoever follows while both are there, and have the new one agree to the goals in writing.`, contingency: 'Hold the kick-off again with the new person, from why they bought.', bufferDays: 5, phase: 'design', trigger: 'The new person has not met us ten working days after they began.', ours: ['csm', 'account_executive', 'executive_sponsor'], theirs: ['executive_sponsor', 'economic_buyer', 'champion'],
    }),
  },
  {
    name: 'ownership', type: 'commercial', ours: true,
    pattern: /\boffer on the table\b|\bdata room\b|\b(?:may|might|will|going to) be (?:sold|acquired|merged|closed)\b|\bup for sale\b|\b(?:being )?acquired by\b|\bmerg(?:er|ing) with\b|\btakeover\b|\bredundanc(?:y|ies)\b|\blay-?offs?\b|\brestructur\w+\b|\breorg\w*\b|\bjob cuts\b|\bverkauft werden\b|\bubernahme durch\b|\bumstrukturierung\b|\bstellenabbau\b|\brachat\b|\blicenciements\b|\bovername\b|\breorganisatie\b|\bfusion\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'medium', statement: `The organisation itself may change during the project: ${quoted(said)}.` }),
    treatment: () => ({ mitigation: 'Ask the economic buyer in person what it would mean for the contract and the places in scope, before the design is signed off.', contingency: 'Go live first where nothing changes, and hold the rest until it is decided.', bufferDays: 10, phase: 'go-live', trigger: 'An announcement, or a place that stops naming people.', ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'executive_sponsor'] }),
  },
  {
    name: 'standing', type: 'organizational', ours: true, pattern: /\b(?:my|his|her) (?:post|job|role|position) (?:is|may be|might be|depends)\b|\bfold(?:s|ed)? \w+(?: \w+)? into\b|\b(?:reports?|answers?) to (?:both|two)\b|\bmatrix (?:organi[sz]ation|reporting|structure|lines?)\b|\bdotted line\b|\bno budget authority\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'medium', statement: `Whoever carries it there may lose the standing to do so: ${quoted(said)}.` }),
    treatment: () => ({ mitigation: 'Find a second person who wants it, one level up, and let both see each result.', contingency: 'Agree with the economic buyer who carries it on.', bufferDays: 5, phase: 'test', trigger: 'They are missing from two meetings in a row.', ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'executive_sponsor'] }),
  },
];

/** Somebody who decided has left. */
function gone({ dossier }: RiskSubject): ProposedRisk[] {
  const left = (dossier.contacts ?? []).find((one) => hasLeft(one) && (one.influence === 'high' || one.roles?.some((role) => DECIDES.has(role))));
  if (left === undefined) return [];
  const next = dossier.contacts?.find((one) => one !== left && !hasLeft(one) && one.roles?.some((role) => left.roles?.includes(role)));
  return [{
    key: `person-changes:${left.name}`, dimension: 'A4.11', type: 'organizational', severity: 'high', likelihood: 'high', evidence: [], fields: [`contacts/${left.id}`],
    statement: `${left.name}${left.title === undefined ? '' : `, ${left.title},`} has left; ${next ? `${next.name} decides now and was not there when it was promised` : 'nobody is known to have taken their place'}.`,
    mitigation: `${next ? `Meet ${next.name}` : 'Ask their champion who follows, and meet them'} before the kick-off, from why they bought to what was promised.`, contingency: 'Hold the kick-off again with the new person.', bufferDays: 5, phase: 'design', trigger: 'The new person cancels twice.', ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'executive_sponsor', 'champion'],
  }];
}

const PLACES = /\b(\d{1,3}|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\s+(?:\w+\s+){0,2}(sites|plants|branches|stores|shops|schools|academies|depots|warehouses|hospitals|clinics|hotels|offices|locations|countries|standorte\w*|filialen|agences|sites|vestigingen|winkels)\b/i;
const WORDS: Readonly<Record<string, number>> = { five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 };

/** Somebody has thought of going there one after the other. */
const IN_STEPS = /\b(?:waves?|pilots?|phased|in (?:two|three|four|five|several) (?:steps|stages|phases|batches)|(?:first|second) (?:batch|group|wave|stage)|wellen?|pilotphase|vagues?|pilote|golven|olas|piloto)\b/;

/** More places than anybody can be at on one day. */
function places({ dossier, isProject, goLive, said }: RiskSubject): ProposedRisk[] {
  const match = PLACES.exec(dossier.account.background ?? '');
  const count = match === null ? 0 : (WORDS[(match[1] ?? '').toLowerCase()] ?? Number(match[1]));
  if (match === null || !isProject || goLive === null || count < threshold('manyPlaces') || said.some(({ folded }) => IN_STEPS.test(folded))) return [];
  return [{
    key: 'places', dimension: 'A4.11', type: 'organizational', severity: 'medium', likelihood: 'medium', evidence: [], fields: ['account.background', 'deal.goLiveTarget'],
    statement: `${dossier.account.name} has ${match[1] ?? ''} ${match[2] ?? ''}, and one go-live day is named for all: ${goLive}.`,
    mitigation: 'Agree at the kick-off in which order the places go live, and on a person for each.', contingency: 'Hold the second wave until the first has been quiet for ten working days.', bufferDays: 10, phase: 'go-live', trigger: 'A place of the next wave has named nobody.', ours: ['implementation_lead', 'csm'], theirs: ['project_manager', 'executive_sponsor', 'champion'],
  }];
}

/** A4.11: who decides there, and whether that stays. */
export const structure = (subject: RiskSubject): ProposedRisk[] => {
  const changed = [...gone(subject), ...bySignals(subject, 'A4.11', SIGNALS)];
  return [...new Map(changed.toReversed().map((one) => [one.key, one])).values(), ...places(subject)];
};
