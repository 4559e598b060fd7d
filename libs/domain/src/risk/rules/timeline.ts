import type { Drift } from '../../commitments/commitment.ts';
import { cut } from '../../package/read.ts';
import { addWorkingDays, workingDaysBetween } from '../../time/working-days.ts';
import { timesIn } from '../days-in.ts';
import type { NamedTime } from '../days-in.ts';
import type { ProposedRisk, Treatment } from '../risk.ts';
import type { Said } from '../said.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Judged, Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const around: Treatment = {
  mitigation: '', contingency: 'Move the go-live behind it, with the old way of working until then.', bufferDays: 10, phase: 'go-live', trigger: 'The forecast of the go-live comes nearer than five working days to it.', ours: ['implementation_lead', 'project_manager', 'csm'], theirs: ['project_manager', 'champion', 'it_lead'],
};

/** The times that a sentence names, counted from the day on which it was said. */
const timesOf = ({ text, at }: Said, { closedOn }: RiskSubject): NamedTime[] => timesIn(text, at === null ? closedOn : at.slice(0, 10));

/** Whether a named time holds a go-live, or lies right before or after one. */
function touching(said: Said, subject: RiskSubject): string | null {
  const times = timesOf(said, subject);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = first.from <= last.to ? [first.from, last.to] : [last.from, first.to];
  return subject.goLives.find((day) => day >= addWorkingDays(from, -5) && day <= addWorkingDays(times.length > 1 ? to : first.to, 10)) ?? null;
}

const closed = (said: Said, subject: RiskSubject): Judged | null => {
  const last = timesOf(said, subject).at(-1);
  if (last !== undefined && last.to < subject.closedOn) return null;
  const day = touching(said, subject);
  return day === null
    ? { severity: 'high', likelihood: 'medium', statement: `There is a time in which nothing may be changed there: ${quoted(said)}.` }
    : { severity: 'high', likelihood: 'high', fields: ['deal.goLiveTarget'], statement: `The go-live of ${day} falls into, or right beside, a time in which nothing may be changed there: ${quoted(said)}.` };
};

const SIGNALS: readonly Signal[] = [
  {
    name: 'closed-time', type: 'organizational', ours: true,
    pattern: /\b(?:change |code |firewall |system |network |production |it )?freeze\b(?!r)|\bfrozen from\b|\bnobody (?:will be|is) (?:here|there|in|available)\b|\b(?:plants?|sites?|offices?|schools?|shops?|stores?|kitchen|we)(?:'re| are| is)? closed\b|\b(?:peak|peak season|busy (?:season|period)|high season|year-end|harvest|christmas trad\w+|black friday|exam(?:s| period| results)?|inventory count|stock ?take)\b[^.;]{0,60}\b(?:starts?|begins?|runs?|from|until|nobody|nothing|in|till)\b|\bnothing (?:moves|gets changed|changes|ships)\b|\bnobody touches\b|\bauditors?\b[^.;]{0,40}\b(?:from|on site|here|sits?)\b|\bbetriebsferien\b|\bhochsaison\b|\burlaubssperre\b|\binventur\b|\bfermeture (?:annuelle|estivale)\b|\bvacances de la construction\b|\bgel (?:des|informatique)\b|\bhaute saison\b|\bverificateurs\b|\bbouwvak\b|\bhoogseizoen\b|\btemporada alta\b|\bcollides?\b|\bclash(?:es)?\b|\bright (?:on|in the middle of) \b/,
    judge: closed,
    treatment: (said) => ({ ...around, mitigation: `Put it into the calendar of the plan as closed, and agree with ${said.by ?? 'them'} on the first and last day on which anything may change.` }),
  },
  {
    name: 'fixed-event', type: 'organizational', ours: false,
    pattern: /\b(?:audit|exam|census|inspection|launch|board meeting|trade fair|opening|relocation|move|season|campaign|term|semester|ppq|certification|election|deadline|hard date|messe|eroffnung|umzug|salon|ouverture|beurs)\b/,
    except: /\b(?:audit (?:trail|log|rights?|report)|deadline for (?:questions|offers|bids))\b/,
    judge: (said, subject) => {
      const [time] = timesOf(said, subject);
      const day = time && subject.goLives.find((one) => time.from >= one && time.from <= addWorkingDays(one, threshold('soonAfterGoLive')));
      return time && day !== undefined ? { severity: 'high', likelihood: 'medium', about: time.from, fields: ['deal.goLiveTarget'], statement: `${workingDaysBetween(day, time.from)} working days after the go-live of ${day} comes something that cannot wait: ${quoted(said)}.` } : null;
    },
    treatment: (said) => ({ ...around, bufferDays: 5, mitigation: `Rehearse it with ${said.by ?? 'them'} on the test system before the go-live, with their own data.`, phase: 'hypercare' }),
  },
  {
    name: 'tight', type: 'organizational', ours: true,
    pattern: /\b(?:too )?tight\b|\b(?:aggressive|unrealistic|optimistic)\b[^.;]{0,30}\b(?:date|plan|timeline|schedule|target)\b|\b(?:date|plan|timeline|schedule|target)\b[^.;]{0,30}\b(?:aggressive|ambitious|unrealistic|optimistic|won't hold|doesn't hold|does not hold|slips?)\b|\bno (?:slack|buffer|float|margin)\b|\b(?:cannot|can't|can not) (?:actually )?(?:do|make|hold|hit) (?:that|the|this|it)? ?(?:date|june|july|january|february|march|april|august|september|october|november|december)?\b[^.;]{0,20}\b(?:date|june|july|january|february|march|april|august|september|october|november|december)\b|\bdate i (?:can't|cannot)\b|\bwill not sign for\b|\bif (?:the |it |that |this )?\w+ slips?\b|\bonly works if\b|\bhard (?:date|deadline)\b|\bzu knapp\b|\bsportlich\b|\btrop (?:serre|juste|court)\b|\b(?:te|erg) krap\b|\bmuy justo\b/,
    except: /\btight (?:budget|integration|coupling)\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'medium', statement: `The dates have no room: ${quoted(said)}.` }),
    treatment: (said) => ({ ...around, mitigation: `Go through the critical path with ${said.by ?? 'them'} in the first week, and agree which part may come after the go-live.`, contingency: 'Go live with the first group only, the others when the rest is ready.', phase: 'build' }),
  },
  {
    name: 'not-before', type: 'technical', ours: false,
    pattern: /\b(?:at (?:the )?(?:best|earliest)|not before|no earlier than|fruhestens|au plus tot|op zijn vroegst|no antes de|najwczesniej)\b/,
    judge: (said, subject) => {
      const [time] = timesOf(said, subject);
      const known = time !== undefined || /\b(?:spring|summer|autumn|fall|winter|next year|end of (?:the )?year|weeks?|months?)\b/.test(said.folded);
      if (!known || (time !== undefined && subject.goLive !== null && time.from < subject.closedOn)) return null;
      const late = time !== undefined && subject.goLive !== null && time.to > subject.goLive;
      return { severity: late ? 'high' : 'medium', likelihood: 'high', about: said.evidence.sourceId, statement: `What it needs there comes late${late ? `, after the go-live of ${subject.goLive ?? ''}` : ''}: ${quoted(said)}.` };
    },
    treatment: (said) => ({ ...around, bufferDays: 5, mitigation: `Plan without it until ${said.by ?? 'they'} can name the day in writing, and say what is left out until then.`, phase: 'build', trigger: 'The day is moved, or nobody can name it.' }),
  },
  {
    name: 'our-hands', type: 'organizational', ours: true, voices: ['note'],
    pattern: /\b(?:we|i|delivery|\w+) (?:only )?(?:have|has|had) (?:\d(?:\.\d)?|one|two|no|half an?) (?:trainers?|engineers?|consultants?|crews?|people|developers?|hands)\b|\bsecond (?:crew|engineer|team|consultant)\b|\bnot in (?:my|the|our|\w+'s) plan\b|\bno (?:crew|engineer|consultant|capacity) (?:for|in|until)\b|\b(?:we|delivery)(?:'re| are| is) (?:booked|full)\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'high', statement: `We do not have the people for what was promised: ${quoted(said)}.` }),
    treatment: () => ({ ...around, mitigation: 'Decide before the kick-off who is taken from where, or tell the customer which part comes later.', contingency: 'Bring in a partner for the part that nobody has time for.', phase: 'build', trigger: 'A name is missing beside a task that begins within ten working days.' }),
  },
];

/** Where people set the promised day against the planned one, or have passed it on. */
const TOLD = /\b(?:told|promised|said|says|wrote|which one|sow|contract|paper|plan|board|gesagt|versprochen|vertrag|dit|promis|contrat|gezegd|beloofd)\b/;

/** Promised for one day, signed or planned for a later one. */
function sooner(subject: RiskSubject): ProposedRisk[] {
  const { found, said } = subject;
  const of = (one: Drift) => found.commitments.find(({ id }) => id === one.commitment);
  // What the plan says otherwise, and what a signed clause says otherwise of a day.
  const drifts = found.drift.filter((one) => one.kind === 'sooner_than_plan' || (one.kind === 'contradicts_contract' && of(one)?.category === 'timeline'));
  const known = [...new Map(drifts.map((one) => [one.note, one])).values()].filter((one) => of(one)?.direction === 'seller').slice(0, 3);
  const [first] = known;
  const promise = first && of(first);
  if (first === undefined || promise === undefined) return [];
  const told = said.filter((one) => one.voice !== 'signed' && TOLD.test(one.folded) && timesOf(one, subject).some(({ from, to }) => subject.goLives.some((day) => day >= from && day <= to)));
  const more = known.length > 1 ? ` ${known.slice(1).map(({ note }) => note).join(' ')}` : '';
  return [{
    key: 'promised-sooner', dimension: 'A4.07', type: 'commercial', severity: 'high', likelihood: 'high', fields: ['drift'],
    evidence: [...told.slice(0, 4).map(({ evidence }) => evidence), ...known.flatMap((one) => of(one)?.evidence ?? []).slice(0, 6), ...known.flatMap((one) => one.evidence).slice(0, 3)],
    statement: `${promise.by} promised “${cut(promise.what, 140)}”. ${first.note}${more}`,
    mitigation: `${promise.by} tells the customer before the kick-off which day holds, and why; the plan carries that one day alone.`, contingency: 'Offer the part that was promised for the earlier day, and the rest on the planned one.', bufferDays: 10, phase: 'go-live', trigger: 'Somebody of the customer’s names the earlier day again.',
    ours: ['account_executive', 'implementation_lead', 'csm'], theirs: ['economic_buyer', 'champion'],
  }];
}

/** Less time than what was sold usually takes. */
function short({ goLive, closedOn, isProject, dossier }: RiskSubject): ProposedRisk[] {
  if (goLive === null || !isProject || goLive <= closedOn) return [];
  const days = workingDaysBetween(dossier.deal.contractStart !== undefined && dossier.deal.contractStart > closedOn && dossier.deal.contractStart < goLive ? dossier.deal.contractStart : closedOn, goLive);
  if (days >= threshold('shortOfTemplate')) return [];
  return [{
    key: 'short', dimension: 'A4.07', type: 'organizational', severity: 'high', likelihood: days < threshold('shortOfTemplate') / 2 ? 'high' : 'medium', evidence: [], fields: ['deal.goLiveTarget', 'deal.closedAt'],
    statement: `${days} working days lie before the go-live target of ${goLive}; an implementation like this usually takes 60.`,
    mitigation: 'Agree at the kick-off which parts go live on the day and which after it, and on answers within one working day from both sides.', contingency: 'Move the go-live to the day the template gives, with the reason in writing.', bufferDays: 10, phase: 'build', trigger: 'The design is not signed off after a quarter of the time.',
    ours: ['implementation_lead', 'project_manager', 'csm'], theirs: ['project_manager', 'champion', 'economic_buyer'],
  }];
}

/** A4.07: whether dates and people fit. */
export const timeline = (subject: RiskSubject): ProposedRisk[] => [...sooner(subject), ...short(subject), ...bySignals(subject, 'A4.07', SIGNALS)];
