import type { Evidence } from '../package/fact.ts';
import { isSpecific } from '../package/specific.ts';
import { cut } from '../package/read.ts';
import type { Level, RiskType } from '../reading/reading.ts';
import type { Dimension, ProposedRisk, Treatment } from './risk.ts';
import type { Said, Voice } from './said.ts';
import type { RiskSubject } from './subject.ts';

const SPOKEN: readonly Voice[] = ['note', 'speech', 'document'];
const MOST_EVIDENCE = 6;

/** How grave something is in the light of this deal, or null when it is no risk in it. */
export interface Judged { severity: Level; likelihood: Level; statement: string; fields?: string[]; about?: string }

/** Words that give a risk away, where they count, and what they mean for this deal. */
export interface Signal {
  name: string;
  /** On folded text: small letters without accents. */
  pattern: RegExp;
  voices?: readonly Voice[];
  /** Whether our own people's words count as well; by default only what customers, notes and documents say. */
  ours?: boolean;
  except?: RegExp;
  type: RiskType;
  judge: (said: Said, subject: RiskSubject) => Judged | null;
  treatment: (said: Said, subject: RiskSubject) => Treatment;
}

/** The words themselves and whose they are, as a statement quotes them. */
export function quoted({ text, by }: Said): string {
  const words = text.length > 180 ? `${cut(text, 178).trimEnd()} …` : text.replace(/[.;,]$/, '');
  return `“${words}”${by === null ? '' : ` (${by})`}`;
}

const VOICE_WEIGHT: Readonly<Record<Voice, number>> = { note: 3, speech: 2, document: 1, signed: 0 };
const weight = ({ voice, text, side }: Said): number => VOICE_WEIGHT[voice] + (/\d/.test(text) ? 1 : 0) + (side === 'customer' ? 1 : 0) + (text.length < 30 ? -1 : 0);

/** One risk for each thing that a signal is about: all that was said of it is its evidence, the most telling words its statement. */
export function bySignals(subject: RiskSubject, dimension: Dimension, signals: readonly Signal[]): ProposedRisk[] {
  return signals.flatMap((signal) => {
    const voices = signal.voices ?? SPOKEN;
    const heard = subject.said.filter((said) => voices.includes(said.voice) && (signal.ours === true || said.side !== 'us' || said.voice === 'note') && !said.text.endsWith('?!') && signal.pattern.test(said.folded) && signal.except?.test(said.folded) !== true && isSpecific(said.text));
    const about = new Map<string, { said: Said; judged: Judged }[]>();
    for (const said of heard.toSorted((a, b) => weight(b) - weight(a))) {
      const judged = signal.judge(said, subject);
      if (judged === null) continue;
      const thing = judged.about ?? '';
      about.set(thing, [...(about.get(thing) ?? []), { said, judged }]);
    }
    return [...about].flatMap(([thing, all]): ProposedRisk[] => {
      const [first] = all;
      if (first === undefined) return [];
      const { severity, likelihood, statement, fields = [] } = first.judged;
      return [{
        key: `${signal.name}${thing === '' ? '' : `:${thing}`}`, dimension, statement, type: signal.type, severity, likelihood,
        evidence: all.slice(0, MOST_EVIDENCE).map(({ said }): Evidence => said.evidence), fields, ...signal.treatment(first.said, subject),
      }];
    });
  });
}

/** The names of theirs that a sentence names: systems and other suppliers, as the package knows them. */
export function systemsIn(said: Said, { found }: RiskSubject): string[] {
  const names = [...new Set([...found.systems.map(({ name }) => name), ...found.integrations.map(({ system }) => system), ...found.competitors.map(({ name }) => name)])].filter((name) => name.length > 2 && name.length < 60);
  return names.filter((name) => said.text.includes(name));
}

/** A system that a sentence names, known or only written like a name in the middle of it. */
export function systemIn(said: Said, subject: RiskSubject): string | null {
  return systemsIn(said, subject)[0] ?? outsidersIn(said, subject)[0] ?? null;
}

const NOT_NAMES = new Set('I Christmas Easter Thanksgiving Ramadan Diwali Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec IT ERP CRM API SSO SOW MSA PO CSV PDF OK FYI ETA UK US EU Q1 Q2 Q3 Q4 CEO CFO COO CIO CTO CISO HR PM QA GDPR DPA ISO'.split(' '));

/** Names of others than us, the customer and the people of the deal, written with a capital in the middle of a sentence. */
export function outsidersIn({ text, folded }: Said, { dossier }: RiskSubject): string[] {
  // In German every noun has a capital.
  if (/\b(?:der|die|das|und|ist|nicht|ein|eine|wir|fur|von|am|im)\b/.test(folded)) return [];
  const known = [dossier.account.name, dossier.deal.name, ...(dossier.contacts ?? []).map(({ name }) => name), ...(dossier.team ?? []).map(({ name }) => name), ...(dossier.lineItems ?? []).map(({ name }) => name)]
    .flatMap((name) => name.split(/[\s,–-]+/)).map((word) => word.toLowerCase());
  const own = new Set(known);
  const names = [...text.matchAll(/(?<=[\p{Ll}\p{N},;)] |\()(\p{Lu}[\p{L}\p{N}&.'’-]{2,30})(?:\s(\p{Lu}[\p{L}\p{N}]{1,30}))?/gu)].map((match) => (match[2] === undefined ? (match[1] ?? '') : `${match[1] ?? ''} ${match[2]}`).replace(/[.'’,]+s?$/, ''));
  return names.filter((name) => name.split(' ').every((word) => !own.has(word.toLowerCase()) && !NOT_NAMES.has(word) && !/^I['’]/.test(word)));
}
