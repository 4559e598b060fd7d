import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';

const SIGNALS: readonly Signal[] = [
  {
    name: 'failed-before', type: 'organizational',
    pattern: /\b(?:got|was|were|been|are) burn(?:ed|t)\b|\b(?:last|previous|earlier|first) (?:roll-?out|project|vendor|supplier|time|implementation|attempt|system)\b[^.;]{0,60}\b(?:fail\w*|fell|broke|stopped|died|badly|disaster|wrong|bad|abandon\w*|never|nobody|went)\b|\b(?:went|ended) badly\b|\bpulled the plug\b|\bwalked away from\b|\b(?:project|roll-?out|implementation|attempt) (?:was |got )?(?:stopped|cancelled|abandoned|failed|scrapped)\b|\btried (?:this|it|that) (?:before|once|in 20\d\d)\b|\bin den sand\b|\bgescheitert\b|\babgebrochen\b|\b(?:a echoue|un echec|abandonne)\b|\bmislukt\b|\bfracas\w*/,
    judge: (said) => ({ severity: 'high', likelihood: 'medium', statement: `An earlier attempt failed there, and people remember it: ${quoted(said)}.` }),
    treatment: (said) => ({
      mitigation: `Ask ${said.by ?? 'those who were there'} what went wrong then, and show at the kick-off what is done otherwise; let the team that was burned see the first result early.`, contingency: 'Pilot with a team that wants it, and widen from there.', bufferDays: 5, phase: 'go-live', trigger: 'The team that was burned stays away from a demonstration or a training.', ours: ['csm', 'implementation_lead'], theirs: ['champion', 'executive_sponsor', 'user_lead'],
    }),
  },
  {
    name: 'resistance', type: 'organizational', ours: true,
    pattern: /\b(?:will |'ll )?hate (?:it|this|that)\b|\b(?:did not|didn't|never) (?:pick|choose|want|ask for) (?:you|this|it)\b|\b(?:resists?|resisting|resistance|is against|are against|against it|blocking|blocks it|scept\w+|skept\w+|hostile|not on board|won't use|will not use|refuses? to|not convinced|doing this to|didn't show up|no-show|sulking|if (?:he|she|they) (?:doesn't|don't|does not|do not) want)\b|\bnothing rolls\b|\b(?:dagegen|blockiert|skeptisch|widerstand|mitbestimmung)\b|\b(?:s'oppose|sceptique|bloque|reticent\w*)\b|\b(?:sceptisch|tegenstand|verzet)\b|\b(?:en contra|esceptic\w*|reacio\w*)\b|\bwe've always done\b/,
    except: /\bresistan(?:ce|t) to (?:water|fire|dust)\b/,
    judge: (said, { present }) => {
      const person = present.find(({ name }) => name.split(' ').some((part) => part.length > 3 && said.text.includes(part)))?.name ?? (said.side === 'customer' ? said.by : null);
      return person === null && said.voice !== 'note' ? null : { severity: 'high', likelihood: 'medium', about: person ?? '', fields: present.filter(({ name }) => name === person).map(({ id }) => `contacts/${id}`), statement: `${person ?? 'Somebody whose help is needed'} may not go along: ${quoted(said)}.` };
    },
    treatment: (said) => ({
      mitigation: `Meet them before the kick-off${said.by === null ? '' : ` with ${said.by}`}, ask what has to be true for them, and put it into the design with their name.`, contingency: 'Begin where people want it, and go there last with what the first users say.', bufferDays: 5, phase: 'test', trigger: 'They miss two meetings, or do not name their testers.', ours: ['csm', 'implementation_lead'], theirs: ['executive_sponsor', 'economic_buyer', 'champion'],
    }),
  },
  {
    name: 'works-council', type: 'organizational', ours: true,
    pattern: /\b(?:works? council|betriebsrat\w*|personalrat|trade union|union rep\w*|ondernemingsraad|comite (?:social|d'entreprise)|syndicat\w*|cse|sindicato|strikes?|streik\w*|greve|staking|huelga|vakbond)\b/,
    judge: (said) => (/\b(?:not|nicht|stop|against|consent|agree\w*|approv\w*|zustimm\w*|vereinbarung|before|until|must|muss|if|wenn|avis|accord|akkoord|instem\w*|nothing|evaluat\w*|overtime)\b/.test(said.folded) ? { severity: 'high', likelihood: 'medium', statement: `Those who speak for the staff have a say and can stop it: ${quoted(said)}.` } : null),
    treatment: () => ({
      mitigation: 'Give the staff’s representatives a list of what is recorded about people, for how long and who sees it, before the design is signed off, and get their consent in writing.', contingency: 'Switch off what is recorded by person until they have agreed.', bufferDays: 10, phase: 'go-live', trigger: 'No agreement is signed twenty working days before the go-live.', ours: ['implementation_lead', 'csm'], theirs: ['legal', 'executive_sponsor', 'champion'],
    }),
  },
];

/** A4.05: whether people can and want to change, and what happened the last time. */
export const change = (subject: RiskSubject): ProposedRisk[] => bySignals(subject, 'A4.05', SIGNALS);
