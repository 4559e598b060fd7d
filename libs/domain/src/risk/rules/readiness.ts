import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const SIGNALS: readonly Signal[] = [
  {
    name: 'few-hands', type: 'organizational',
    pattern: /\b(?:there(?:'s| is| are)|it's) (?:just |only )?(?:me|two|three|2|3) of us\b|\b(?:only|just|with) (?:me|half|one|two|three|1|2|3)\b(?: \w+){0,2} (?:people|persons|person|of us|developers?|devs?|admins?|fte|engineers?|analysts?|only)\b|\b(?:we are|we're|team is|team of|are) (?:with )?(?:only )?(?:one|two|2|three|3) (?:people|persons|of us)\b|\bshort[- ]?(?:staffed|handed)\b|\bunderstaffed\b|\bno (?:capacity|headcount|bandwidth|spare hands|hands free|backup for)\b|\bnobody (?:to|can) (?:cover|do|test|spare)\b|\bswamped\b|\bdouble-?booked\b|\bon top of (?:my|their|his|her|our) (?:day )?jobs?\b|\b(?:is|are) hell for (?:my|our|the)\b|\bloses? people\b|\bkeine (?:kapazitat|leute|zeit)\b|\bunterbesetzt\b|\bpas assez de (?:monde|gens|bras)\b|\bmanque de (?:monde|personnel|bras)\b|\b(?:te weinig|geen) (?:mensen|capaciteit|tijd)\b|\bfalta (?:de )?(?:personal|gente)\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'high', statement: `Those who have to do the customer’s part have little time for it: ${quoted(said)}.`, about: said.by ?? said.evidence.sourceId }),
    treatment: (said) => ({
      mitigation: `Agree at the kick-off with ${said.by ?? 'their project lead'} who does which of the customer’s tasks in which weeks, with hours and a deputy for each.`, contingency: 'Do what can be done for them as a paid service, or move the tasks behind their busy weeks.',
      bufferDays: 5, phase: 'build', trigger: 'A task of the customer’s is late by more than two working days.', ours: ['implementation_lead', 'project_manager', 'csm'], theirs: ['project_manager', 'champion', 'executive_sponsor'],
    }),
  },
  {
    name: 'away', type: 'organizational',
    pattern: /\b(?:is|are|am|i'm|will be|be) (?:\w+ )?(?:out|away|off|on leave|on holiday|on vacation|unavailable) (?:until|till|through|from|for|between)\b|\bon (?:parental|maternity|paternity|sick|family) leave\b|\b(?:in|im) (?:elternzeit|mutterschutz)\b|\bbis (?:zum )?\d{1,2}\.[^.;]{0,20}(?:urlaub|abwesend)\b|\bconge (?:maternite|parental|maladie)\b|\b(?:zwangerschaps|ouderschaps)verlof\b|\bde baja\b/,
    judge: (said, { present }) => {
      const person = present.find(({ name }) => name.split(' ').some((part) => part.length > 2 && said.text.includes(part)))?.name ?? said.by;
      return person === null ? null : { severity: 'medium', likelihood: 'high', statement: `${person} is not there when the project needs them: ${quoted(said)}.`, about: person };
    },
    treatment: (said, { present }) => {
      const person = present.find(({ name }) => name.split(' ').some((part) => part.length > 2 && said.text.includes(part)))?.name ?? said.by ?? 'them';
      return {
        mitigation: `Name a deputy for ${person} who may decide, and do what waits for ${person} before they leave or after they are back.`, contingency: `Move what waits for ${person} to the day after their return.`, bufferDays: 5, phase: 'design',
        trigger: `Something waits for ${person} for longer than a working day.`, ours: ['implementation_lead', 'csm'], theirs: ['project_manager', 'champion'],
      };
    },
  },
  {
    name: 'unowned', type: 'organizational',
    pattern: /\b(?:nobody|no one|no-one|niemand|keiner|personne|nadie|nessuno|nikt)\b(?! (?:will |would |'ll )?(?:mind|cares?|likes?|loves?|reads?|minds|notice[ds]?|remembers?|asked (?:you|me|us)|buys?))[^.;?]{0,30}\b(?:(?:has |have |had )?(?:said|says|knows?|owns?|answer\w*|repl(?:y|ied|ies)|agreed|decided|checked|responsible|in charge|looks? after|takes? care|(?:is|feels?) (?:responsible|in charge))|weiss|zustandig|geantwortet|sait|repondu|responsable|weet|verantwoordelijk|sabe|wie|odpowiada)\b/,
    judge: (said, subject) => ({ severity: 'medium', likelihood: 'high', about: said.evidence.sourceId, statement: `Something that has to be done, or known, is nobody’s${subject.present.length === 0 ? '' : ' so far'}: ${quoted(said)}.` }),
    treatment: (said) => ({
      mitigation: `Agree with ${said.by ?? 'their project lead'} at the kick-off who of theirs answers for it, and by when it is known.`, contingency: 'Ask their executive sponsor to name somebody, and hold what waits for it.', bufferDays: 5, phase: 'design', trigger: 'Nobody is named ten working days after the kick-off.',
      ours: ['implementation_lead', 'csm'], theirs: ['project_manager', 'champion', 'it_lead'],
    }),
  },
  {
    name: 'late-already', type: 'organizational',
    pattern: /\b(?:already|still|now) (?:\w+ ){0,3}(?:weeks?|days?|months?) (?:late|behind|overdue)\b|\b(?:two|three|four|five|\d{1,2}) (?:weeks|months) (?:late|behind|overdue)\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'medium', statement: `What the project waits for is late before it has begun: ${quoted(said)}.` }),
    treatment: () => ({
      mitigation: 'Agree on a new date with whoever owes it, and on the day from which the plan moves with it.', contingency: 'Begin with the parts that do not need it.', bufferDays: 5, phase: 'design', trigger: 'The new date passes.',
      ours: ['implementation_lead', 'csm'], theirs: ['project_manager', 'champion'],
    }),
  },
];

/** A project without anybody of theirs who runs it. */
function withoutLead({ dossier, present, users, isProject }: RiskSubject): ProposedRisk[] {
  const leads = present.filter((one) => one.roles?.some((role) => role === 'project_manager' || role === 'champion'));
  if (!isProject || users === null || users < threshold('usersWithoutLead') || present.length === 0 || leads.length > 0) return [];
  const buyer = present.find((one) => one.roles?.some((role) => role === 'economic_buyer' || role === 'executive_sponsor')) ?? present[0];
  return [{
    key: 'no-lead', dimension: 'A4.01', type: 'organizational', severity: 'high', likelihood: 'medium', evidence: [], fields: ['contacts', 'lineItems'],
    statement: `Nobody of ${dossier.account.name} is named to run a project for ${users} users; ${buyer?.name ?? 'their buyer'} is the only one we can ask.`,
    mitigation: `Have ${buyer?.name ?? 'their buyer'} name a project lead with at least a day a week before the kick-off.`, contingency: 'Hold the kick-off without a plan for their tasks, and set the dates once a lead is named.', bufferDays: 10, phase: 'design',
    trigger: 'No lead is named five working days before the kick-off.', ours: ['csm', 'implementation_lead', 'account_executive'], theirs: ['economic_buyer', 'executive_sponsor'],
  }];
}

/** A4.01: whether the customer's organisation can do its part. */
export const readiness = (subject: RiskSubject): ProposedRisk[] => [...withoutLead(subject), ...bySignals(subject, 'A4.01', SIGNALS)];
