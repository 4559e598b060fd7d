import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

/** The largest number in a text, thousands as they are usually written. */
function greatestNumber(text: string): number {
  const numbers = [...text.matchAll(/(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+(?:\.\d+)?)(?: ?(million|mio|thousand|tsd|k|m)\b)?/gi)].map((match) => {
    const value = Number((match[1] ?? '').replace(/[.,\u00a0 ](?=\d{3})/g, ''));
    const unit = (match[2] ?? '').toLowerCase();
    return value * (unit.startsWith('m') ? 1_000_000 : unit === '' ? 1 : 1_000);
  });
  return Math.max(0, ...numbers);
}

const SIGNALS: readonly Signal[] = [
  {
    name: 'dirty', type: 'technical', ours: true,
    pattern: /\bmust not be (?:merged|mixed|overwritten|migrated)\b|\b(?:exist|exists|stand|are) in both\b|\b(?:duplicates?|duplicated|twice|two records|dubletten|doppelt|doublons?|en double|dubbele?|duplicados?)\b|\b(?:dirty|messy|bad|poor|wrong|incomplete|inconsistent|outdated|missing) (?:\w+ )?(?:data|records?|addresses|entries|master data|stammdaten|baseline)\b|\b(?:data|records?|addresses|entries|master data|stammdaten|donnees|gegevens|datos)\b[^.;]{0,25}\b(?:is|are|sind|ist|sont|zijn|son) (?:\w+ )?(?:a mess|messy|dirty|incomplete|wrong|bad|rubbish|unreliable|not clean|schlecht|unvollstandig|sale\w*|vervuild|onvolledig)\b|\bno (?:clean|reliable|proper) (?:baseline|data)\b|\bdifferent (?:item |customer |account |part |article )?(?:numbers|keys|ids|codes|formats)\b|\b\d[\d.,]{0,8} (?:\w+ ){0,3}(?:have|has|with|without) (?:no|a missing|an? (?:wrong|old|invalid))\b/,
    except: /\b(?:wrong way|dual|two-factor|think twice|paid twice|once or twice|reply twice)\b/,
    judge: (said) => {
      const count = greatestNumber(said.text);
      return count < 10 && !/\b(?:must not|both|no (?:clean|reliable|proper)|mess)/.test(said.folded) ? null : { severity: count >= 1_000 ? 'high' : 'medium', likelihood: 'medium', statement: `The data that is to come over is not clean: ${quoted(said)}.` };
    },
    treatment: (said) => ({
      mitigation: `Run a trial load in the first two weeks, count what ${said.by ?? 'was said'} warns of, and agree who cleans it by when.`, contingency: 'Load the clean records for go-live and the rest afterwards.', bufferDays: 10, phase: 'data', trigger: 'More than one record in a hundred is refused in the first rehearsal.', ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead', 'user_lead', 'champion'],
    }),
  },
];

/** So many records that nobody has looked at. */
function uncounted({ found }: RiskSubject): ProposedRisk[] {
  const { volume, dataQuality } = found.technical;
  const count = greatestNumber(`${volume.value ?? ''} ${found.migration.value ?? ''}`);
  if (found.migration.value === null || dataQuality.value !== null || count < threshold('bigRecordCount')) return [];
  const proof = volume.evidence.length > 0 ? volume.evidence : found.migration.evidence;
  return [{
    key: 'uncounted', dimension: 'A4.04', type: 'technical', severity: 'high', likelihood: 'medium', evidence: proof.slice(0, 3), fields: ['migration'],
    statement: `${(volume.value ?? `${count} records`).slice(0, 120)} are to be migrated, and nobody has said how clean they are.`,
    mitigation: 'Profile a full extract in the first two weeks: duplicates, empty required fields, orphans, each counted and with an owner.', contingency: 'Migrate what is open and recent for go-live, the history afterwards.', bufferDays: 10, phase: 'data', trigger: 'The extract is not there two weeks after the kick-off.', ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead', 'champion'],
  }];
}

/** A4.04: the data that comes over. */
export const data = (subject: RiskSubject): ProposedRisk[] => [...uncounted(subject), ...bySignals(subject, 'A4.04', SIGNALS)];
