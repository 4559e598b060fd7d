import { workingDaysBetween } from '../../time/working-days.ts';
import { timesIn } from '../days-in.ts';
import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted, systemIn, systemsIn } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const ENDING = /\b(?:end|ends|ending|out|off|loses|leaves) (?:of )?(?:life|support|maintenance)\b|\bend-of-(?:life|support)\b|\beol\b|\bno longer (?:supported|maintained|patched)\b|\bstopped (?:patching|supporting)\b|\bsupport (?:ends?|runs out|expires|stops)\b|\blapses?\b|\b(?:switched|turned|shut) off\b|\bshuts? down\b|\bdecommission\w*|\bsunset\b|\bdiscontinued\b|\bretired?\b[^.;]{0,20}\b(?:on|by|in)\b|\b(?:licen[cs]e|contract|lease|maintenance|subscription|certificate)s?\b[^.;]{0,30}\b(?:ends?|expires?|runs? (?:out|until)|lapses?|is up)\b|\bruns out (?:on|in|by|at)\b|\babgeschaltet\b|\babgekundigt\b|\blauft (?:am |zum |im )?[^.;]{0,20}\b(?:aus|ab)\b|\b(?:expire|arrive a echeance|fin de (?:vie|support))\b|\bloopt (?:op )?[^.;]{0,20}\baf\b|\b(?:uitgezet|stopgezet)\b|\bvence\b/;

const SIGNALS: readonly Signal[] = [
  {
    name: 'ends', type: 'technical', pattern: ENDING, except: /\b(?:offer|quote|quotation|voucher|password|link|token|invite|proposal|angebot|offre|offerte|discount|this agreement)\b/,
    judge: (said, subject) => {
      const [time] = timesIn(said.text, said.at === null ? subject.closedOn : said.at.slice(0, 10));
      const system = systemIn(said, subject);
      if (system === null && time === undefined) return null;
      if (time !== undefined && time.to < subject.closedOn) return null;
      const goLive = subject.goLives.at(-1) ?? null;
      const gap = time !== undefined && goLive !== null && time.to < goLive ? workingDaysBetween(time.to, goLive) : 0;
      const name = system ?? 'What they work with today';
      if (gap > 0) return { severity: 'high', likelihood: 'high', fields: ['deal.goLiveTarget'], about: system ?? 'today', statement: `${name} ends on ${time?.to ?? ''}, ${gap} working days before the go-live of ${goLive ?? ''}: ${quoted(said)}.` };
      return { severity: 'high', likelihood: time === undefined ? 'medium' : 'high', about: system ?? 'today', statement: `${name} ends${time === undefined ? '' : ` by ${time.to}`}, and there is no way back to it if we are late: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Ask what an extension of ${systemIn(said, subject) ?? 'the old system'} costs and until when it can be ordered, and agree on who decides.`, contingency: `Order the extension, or work read-only from an export of ${systemIn(said, subject) ?? 'the old system'} for the gap.`, bufferDays: 10, phase: 'go-live',
      trigger: 'The forecast of the go-live passes the day four weeks before it ends.', ours: ['implementation_lead', 'csm'], theirs: ['it_lead', 'procurement', 'champion'],
    }),
  },
  {
    name: 'renews', type: 'commercial', pattern: /\bauto-?(?:matically )?renew\w*|\brenews? (?:by itself|automatically|for (?:another|twelve|12))\b|\bunless notice\b|\bverlangert sich\b|\bkundigungsfrist\b|\btacite reconduction\b|\bstilzwijgend\w*|\brenueva automaticamente\b/, except: /\b(?:this agreement|our (?:subscription|service)|your subscription)\b/,
    judge: (said, subject) => {
      const system = systemIn(said, subject);
      return system === null && !/\b(?:their|they|old|current|today)\b/.test(said.folded) ? null : { severity: 'high', likelihood: 'medium', about: system ?? 'today', statement: `The contract of ${system ?? 'what they use today'} renews by itself unless somebody gives notice in time: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Find out the last day of notice for ${systemIn(said, subject) ?? 'the old contract'}, and who sends it.`, contingency: 'Agree with its supplier on a shorter extension, or pay both for the overlap knowingly.', bufferDays: 0, phase: 'go-live',
      trigger: 'Twenty working days before the last day of notice nobody has sent it.', ours: ['csm', 'account_executive'], theirs: ['procurement', 'economic_buyer'],
    }),
  },
  {
    name: 'old', type: 'technical',
    pattern: /\b(?:software|windows|version|server|system|devices?|scanners?|chromebooks?|tablets?|pcs?|terminals?)\b[^.;]{0,12}\b(?:of|from) (?:19\d\d|20(?:0\d|1\d))\b|\b(?:1\d|2\d|3\d) years old\b|\bwindows (?:xp|7|8)\b|\bmainframe\b|\bas\/?400\b|\bcobol\b|\bhome-?(?:grown|made)\b|\bundocumented\b|\b(?:nobody|no one) (?:really )?(?:knows|understands|dares|touches|maintains)\b|\b(?:are|is|'s) too old\b|\bscript (?:that )?(?:i|he|she|somebody) wrote\b|\buralt\b|\bveraltet\b|\bvetuste\b|\bverouderd\b|\bselbst ?(?:gebaut|gestrickt)\w*|\bobsoleto\b/,
    judge: (said, subject) => {
      const system = systemsIn(said, subject)[0] ?? (/\b(?:19|20)\d\d\b|\d\d years|windows (?:xp|7|8)|mainframe|as\/?400|cobol/.test(said.folded) ? systemIn(said, subject) ?? 'What they work with' : null);
      return system === null ? null : { severity: 'medium', likelihood: 'high', about: system, statement: `${system ?? 'Something that has to keep working'} is old, or known to nobody: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Have ${systemIn(said, subject) ?? 'it'} looked at on the spot during the design: version, who can change it, what it needs from us.`, contingency: 'Replace it, or leave it out of the first go-live.', bufferDays: 5, phase: 'design', trigger: 'The design does not say by the end of its second week how it is connected.',
      ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
    }),
  },
  {
    name: 'network', type: 'technical',
    pattern: /\b(?:wifi|wi-fi|wlan|wireless|network|internet|signal|coverage|reception|broadband|bandwidth|4g|5g|vpn)\b[^.;]{0,40}\b(?:fails?|drops?|poor|patchy|slow|dead|weak|unreliable|rubbish|bad|terrible|cuts out|problem|schlecht|langsam|instabil|mauvais\w*|lent\w*|slecht|traag)\b|\b(?:no|without|kein|pas d'|geen) ?(?:internet|wifi|wlan|signal|coverage|reseau|netz)\b|\b(?:\d{1,2}|ten|twenty|thirty|forty|fifty) ?(?:mega ?bits?|mbit|mbps)\b|\b(?:still )?on (?:copper|adsl|dsl|4g|satellite)\b|\bair-?gapped\b|\bisolated (?:vlan|network|segment)\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'medium', statement: `The network where it will be used may not carry it: ${quoted(said)}.` }),
    treatment: (said) => ({
      mitigation: `Measure at the place that ${said.by ?? 'they'} spoke of before the design is signed off, with our software running.`, contingency: 'Work offline or over mobile data there, and go live there last.', bufferDays: 5, phase: 'test', trigger: 'A test at the place loses its connection.', ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead', 'user_lead'],
    }),
  },
];

/** Many systems, of which somebody has to know how they hang together. */
function manySystems({ found, isProject }: RiskSubject): ProposedRisk[] {
  const names = found.systems.map(({ name }) => name);
  if (!isProject || names.length < threshold('manySystems')) return [];
  return [{
    key: 'many-systems', dimension: 'A4.02', type: 'technical', severity: 'medium', likelihood: 'medium', evidence: found.systems.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 4), fields: ['systems'],
    statement: `${names.length} systems of theirs are named, and no single person is known who can say what hangs together: ${names.slice(0, 6).join(', ')}${names.length > 6 ? ' …' : ''}.`,
    mitigation: 'Draw all of them on one page in the design, each with its owner and what becomes of it.', contingency: 'Go live with those that the first users need, the others in a second step.', bufferDays: 5, phase: 'design', trigger: 'A system turns up that is not on the page.',
    ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
  }];
}

/** A4.02: the customer's present systems. */
export const systems = (subject: RiskSubject): ProposedRisk[] => [...manySystems(subject), ...bySignals(subject, 'A4.02', SIGNALS)];
