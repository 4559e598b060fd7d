import type { ProposedRisk } from '../risk.ts';
import { bySignals, quoted, systemIn } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const SIGNALS: readonly Signal[] = [
  {
    name: 'untested', type: 'technical', ours: true,
    pattern: /\b(?:not|never|hasn't been|haven't been|has not been|wasn't|weren't|not been) (?:yet )?(?:tested|proven|measured|tried)\b|\buntested\b|\bunproven\b|\bnobody (?:has )?(?:ever )?(?:tested|tried|measured)\b|\b(?:are|is|were|was) (?:only )?simulated\b|\bnot designed\b|\bnicht (?:getestet|gemessen)\b|\bungetestet\b|\bpas (?:ete |encore )?(?:teste|mesure)\w*|\b(?:niet|nooit) getest\b|\bsin probar\b/,
    judge: (said, subject) => ({ severity: 'medium', likelihood: 'high', about: systemIn(said, subject) ?? said.evidence.sourceId, statement: `Something that has to work has never been tried: ${quoted(said)}.` }),
    treatment: (said) => ({
      mitigation: `Test it with the customer’s own data and load before the design is signed off${said.by === null ? '' : `; ${said.by} says what counts as passed`}.`, contingency: 'Go live without it, with the way of working of today, until it is proven.', bufferDays: 5, phase: 'test', trigger: 'The first test misses what was agreed to count as passed.',
      ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
    }),
  },
  {
    name: 'no-interface', type: 'technical',
    pattern: /\bno (?:api|interface|sandbox|sdk|connector|write-?back|test (?:system|environment))\b|\b(?:refused|refuses|won't|will not|can't|cannot|doesn't|does not) (?:\w+ ){0,3}(?:write-?back|api|interface|access|connector|export)\b|\bgot a no on\b|\b(?:closed|read-only) (?:api|system|interface)\b|\bonly (?:csv|flat files?|exports? by hand)\b|\bkeine (?:schnittstelle|api)\b|\bpas d'(?:api|interface)\b|\bgeen (?:api|koppeling)\b|\bsin api\b/,
    ours: true,
    judge: (said, subject) => {
      const system = systemIn(said, subject);
      return system === null ? null : { severity: 'high', likelihood: 'medium', about: system, statement: `${system} may not be connected the way that was sold: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Get from whoever makes ${systemIn(said, subject) ?? 'it'} in writing what its interface can do and from when, before the design is signed off.`, contingency: 'Exchange files by night, and take the live connection into a later step.', bufferDays: 10, phase: 'build', trigger: 'No access to a test system two weeks after the kick-off.',
      ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
    }),
  },
  {
    name: 'load', type: 'technical',
    pattern: /\b(?:latency|throughput|response times?|spikes?|peak load|batch window|nightly batch|rate limits?|api calls|calls per (?:day|minute|second)|requests per (?:second|minute)|overload\w*|real-?time lookups?)\b[^.;]{0,80}\b(?:problem|if|unproven|slow|too|limit|never|own animal|worr\w+|fail\w*|exceed\w*|hits?|not|can't|cannot)\b|\bif it hits\b|\bbrings? (?:it|the \w+) down\b/,
    judge: (said, subject) => ({ severity: 'high', likelihood: 'medium', about: systemIn(said, subject) ?? '', statement: `The load may be more than ${systemIn(said, subject) ?? 'the connection'} carries: ${quoted(said)}.` }),
    treatment: (said, subject) => ({
      mitigation: `Agree on the load at the worst hour in figures, and run it against ${systemIn(said, subject) ?? 'a test system'} four weeks before go-live.`, contingency: 'Hold answers for a few minutes, or leave the heaviest calls out at that hour.', bufferDays: 5, phase: 'test', trigger: 'The load test misses the agreed answer time.',
      ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
    }),
  },
  {
    name: 'unwatched', type: 'technical', pattern: /\b(?:nobody|no one) (?:else )?(?:monitors|watches|looks after|is on call|covers)\b|\b(?:can not|cannot|can't) do (?:a |the )?night\b|\bsingle point of failure\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'high', statement: `Nobody watches the connections when they fail: ${quoted(said)}.` }),
    treatment: () => ({
      mitigation: 'Agree in the design who is told of a failed message, at which hours, and what they do.', contingency: 'Our support watches them during hypercare.', bufferDays: 0, phase: 'hypercare', trigger: 'A failed message stays unseen for longer than a working day.', ours: ['solutions_engineer', 'support_lead', 'implementation_lead'], theirs: ['it_lead'],
    }),
  },
];

/** More connections than are usually tested together. */
function many({ found }: RiskSubject): ProposedRisk[] {
  const names = found.integrations.map(({ system }) => system);
  if (names.length < threshold('manyIntegrations')) return [];
  const open = found.integrations.filter((one) => one.direction === null || one.pattern === null).map(({ system }) => system);
  return [{
    key: 'many-integrations', dimension: 'A4.03', type: 'technical', severity: 'medium', likelihood: open.length > 1 ? 'high' : 'medium', evidence: found.integrations.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 4), fields: ['integrations'],
    statement: `${names.length} systems are to be connected: ${names.slice(0, 6).join(', ')}${names.length > 6 ? ' …' : ''}${open.length > 0 ? `; how data flows is not known for ${open.slice(0, 3).join(', ')}` : ''}.`,
    mitigation: `Design and test them one after the other, ${names[0] ?? ''} first, each with a contact who answers within a day.`, contingency: 'Go live with the first two, the others in a second step.', bufferDays: 10, phase: 'build', trigger: 'The second connection has not passed its test by the middle of the build.',
    ours: ['solutions_engineer', 'implementation_lead'], theirs: ['it_lead'],
  }];
}

/** A4.03: what has to be connected, and how. */
export const integrations = (subject: RiskSubject): ProposedRisk[] => [...many(subject), ...bySignals(subject, 'A4.03', SIGNALS)];
