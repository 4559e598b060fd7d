import { cut } from '../../package/read.ts';
import type { ProposedRisk } from '../risk.ts';
import { bySignals, outsidersIn, quoted, systemsIn } from '../signals.ts';
import type { Signal } from '../signals.ts';
import { folded } from '../said.ts';
import type { Said } from '../said.ts';
import type { RiskSubject } from '../subject.ts';

const DEPENDS = /\bnothing in writing\b|\b(?:that's|it's) them (?:talking|saying)\b|\btake it for what it'?s worth\b|\b(?:says?|tells? (?:me|us)|told (?:me|us)|promised?|swears?|assures?|claims?)\b[^.;]{0,20}\b(?:they|he|she|it)(?:'ll| will|'d| would)\b|\bdepends? (?:on|entirely on)\b|\bdependen(?:t on|cy|cies)\b|\bexpected (?:in|by|from)\b|\bif (?:they|it|that)(?:'s| is| are)? late\b|\bwhen (?:they|it) (?:is|are) late\b|\bout of (?:our|my) (?:hands|control)\b|\bdon't control\b|\b(?:wait|waiting) (?:on|for) (?:the |their |an? )?\p{L}+(?:'s)?\b[^.;]{0,40}\b(?:keys?|api|release|version|approval|access|interface|connector|team|supplier|vendor)\b|\b(?:supplier|vendor|provider|reseller|integrator|partner|maker|subcontractor|hersteller|dienstleister|fournisseur|prestataire|leverancier|proveedor)s?\b[^.;]{0,60}\b(?:promis\w*|announced|late|delay\w*|hasn't|haven't|has not|refus\w*|wants?|quoted|charges?|muss|doit|moet|versprochen|zugesagt)\b|\bhangt (?:von|am)\b|\babhangig von\b|\bdepend (?:de|du|des)\b|\b(?:hangt af van|afhankelijk van)\b|\bdepende de\b|\bbelieve it when (?:i|we) see\b/u;

/** The one that stands nearest to the words that give the dependency away. */
function thirdIn(said: Said, subject: RiskSubject): string | null {
  const at = DEPENDS.exec(said.folded)?.index ?? 0;
  const names = [...outsidersIn(said, subject), ...systemsIn(said, subject)];
  return names.toSorted((a, b) => Math.abs(said.text.indexOf(a) - at) - Math.abs(said.text.indexOf(b) - at))[0] ?? null;
}

const SIGNALS: readonly Signal[] = [
  {
    name: 'third-party', type: 'technical', ours: true,
    pattern: DEPENDS,
    except: /\bdepends? on (?:you|us|how|whether|what|the (?:number|size|price|plan))\b/,
    judge: (said, subject) => {
      const third = thirdIn(said, subject);
      return third === null ? null : { severity: 'medium', likelihood: 'high', about: third, statement: `We depend on ${third}, with whom neither of us has agreed on anything: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Have the customer get a date and a name from ${thirdIn(said, subject) ?? 'them'} in writing before the design is signed off, and invite them to the kick-off.`, contingency: `Build against an agreed mock, and go live without ${thirdIn(said, subject) ?? 'their'} part.`, bufferDays: 10, phase: 'build', trigger: 'Their date passes, or nobody there answers for five working days.',
      ours: ['implementation_lead', 'solutions_engineer'], theirs: ['it_lead', 'project_manager', 'champion'],
    }),
  },
  {
    name: 'rival', type: 'commercial', ours: true,
    pattern: /\b(?:be|expect (?:them|him|her)|come|comes|kommt|revien\w*|komt|volver\w*) (?:\w+ ){0,2}(?:back|again|wieder|terug)\b|\bback (?:at|for) (?:the |your |our )?renewal\b|\b(?:still )?(?:lunch\w*|golf\w*|plays? golf)\b|\b(?:sniffing|circling|lurking|fishing|hovering|waiting for (?:us|you) to)\b|\bfree (?:second )?year\b|\b(?:second )?year (?:for )?free\b|\bprice (?:play|war)\b|\bmisses a date\b|\bstill (?:talks?|talking|calls?|calling) (?:to|with)\b|\bused to work (?:for|at)\b/,
    judge: (said, subject) => {
      const names = subject.found.competitors.map(({ name }) => name);
      const rival = names.find((name) => said.folded.includes(name.toLowerCase().split(' ')[0] ?? name)) ?? null;
      return rival === null && said.voice !== 'note' ? null : { severity: 'medium', likelihood: 'medium', about: rival ?? '', statement: `${rival ?? 'A rival'} waits for us to fail: ${quoted(said)}.` };
    },
    treatment: (said, subject) => ({
      mitigation: `Show the economic buyer the first measured result well before the renewal, in the terms ${subject.found.competitors[0]?.name ?? 'the rival'} was compared in.`, contingency: 'Tell our executive sponsor, who calls theirs within two working days.', bufferDays: 0, phase: 'hypercare', trigger: 'Somebody of theirs names the rival, or asks for our prices again.',
      ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'champion'],
    }),
  },
];

const AHEAD = /\b(?:will|'ll|would|could|may|might|going to|expect\w*|again|back|renewal|next|until|wait\w*|tr(?:y|ies)|kommt|wird|wieder|revien\w*|komt|terug|zal|volver\w*)\b/;

/** A rival whose next move somebody has foreseen. */
function moves({ found }: RiskSubject): ProposedRisk[] {
  const known = found.competitors.find(({ nextMove }) => nextMove !== null && AHEAD.test(folded(nextMove)));
  if (!known || known.nextMove === null) return [];
  return [{
    key: `rival-move:${known.name}`, dimension: 'A4.09', type: 'commercial', severity: 'medium', likelihood: 'medium', evidence: known.evidence.slice(0, 4), fields: ['competitors'], statement: `${known.name} is expected back: ${cut(known.nextMove, 200)}.`,
    mitigation: `Show the economic buyer the first measured result before ${known.name} can ask for it.`, contingency: 'Tell our executive sponsor, who calls theirs within two working days.', bufferDays: 0, phase: 'hypercare', trigger: `Somebody of theirs names ${known.name}, or asks for our prices again.`, ours: ['csm', 'account_executive'], theirs: ['economic_buyer', 'champion'],
  }];
}

/** A4.09: others on whom it depends, and others who wait for it to fail. */
export const thirdParties = (subject: RiskSubject): ProposedRisk[] => [...moves(subject), ...bySignals(subject, 'A4.09', SIGNALS)];
