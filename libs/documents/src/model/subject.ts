import type { Ask, Dossier, Evidence, Fact, FactStatus, Gap, HandoffPackage, Sourced } from '@throughline/domain';
import { cleaned } from '../text/clean.ts';
import { dayOf } from '../text/format.ts';
import { joined, linked, placeOf, quiet, run, said, toned } from './build.ts';
import type { Line } from './document.ts';

/** Who usually knows: whoever sold it, or whoever designed it. */
export type Topic = 'commercial' | 'technical';

/** An entry with where it comes from, and the text that stands for it. */
type Told = Sourced & Partial<Record<'what' | 'statement' | 'value', string | null>>;

/** A package with the ways to say where something comes from and whom to ask for what is missing. */
export interface Subject {
  compiled: HandoffPackage;
  /** What it was compiled from. */
  dossier: Dossier;
  /** Where an entry comes from: its status, then the words with speaker, day and source. */
  cite: (sourced: Told, most?: number) => Line[];
  /** Somebody's words with speaker, day and source. */
  quote: (evidence: Evidence) => Line;
  /** The same without the words. */
  origin: (evidence: Evidence) => Line;
  /** What stands for an unknown value: that it is not known, and who has it. */
  missing: (field: string, topic?: Topic) => Line;
  /** Whom to ask about a field of the package. */
  ask: (field: string, topic?: Topic) => Ask | null;
}

export const STATUS: Record<FactStatus, string> = {
  confirmed_by_customer: 'Confirmed by the customer', stated_by_customer: 'Stated by the customer', stated_by_us: 'Stated by us', inferred: 'Inferred', unknown: 'Not known',
};

const SOLD = ['account_executive', 'sales_manager', 'solutions_engineer'];
const DESIGNED = ['solutions_engineer', 'implementation_lead', 'account_executive'];

/** Where a reference such as `lineItems/2` leads, and how it is called in a line. */
function referenceOf(compiled: HandoffPackage, ref: string): Line {
  const at = compiled.sources.findIndex((source) => `${source.part}/${source.id}` === ref);
  if (at >= 0) return [linked(`S${at + 1}`, placeOf(`sources/${at}`))];
  const item = /^lineItems\/(\d+)$/.exec(ref)?.[1];
  if (item !== undefined && compiled.lineItems[Number(item)] !== undefined) return [linked(`order line ${Number(item) + 1}`, placeOf(ref))];
  if (ref.startsWith('answers/')) return [quiet('the team’s answer')];
  return [quiet('CRM record')];
}

function originOf(compiled: HandoffPackage, { sourceId, by, at }: Evidence): Line {
  const source = compiled.sources.findIndex((one) => one.id === sourceId && one.part !== 'contributions');
  const when = at ?? compiled.sources[source]?.at ?? null;
  const who = [by ?? compiled.sources[source]?.title ?? null, when === null ? null : dayOf(when)].filter((one) => one !== null).join(', ');
  return [quiet(who), ...(source < 0 ? [] : [quiet(', '), linked(`S${source + 1}`, placeOf(`sources/${source}`))])];
}

const bare = (text: string): string => text.replace(/[“”"'.…\s]/g, '').toLowerCase();

const wordsOf = (compiled: HandoffPackage, evidence: Evidence): Line => [said(evidence.quote), quiet(' '), ...originOf(compiled, evidence)];

const unanswered = (gap: Gap): boolean => gap.answer === null;

/** Prepares a package for its documents: every text in it is made harmless first. */
export function subjectOf(raw: HandoffPackage, dossier: Dossier): Subject {
  const compiled = cleaned(raw);

  const cite: Subject['cite'] = (sourced, most = 1) => {
    // What is told in the very words needs no second quote of them.
    const told = bare(sourced.what ?? sourced.statement ?? sourced.value ?? '');
    const shown = sourced.evidence.slice(0, most).map((one, index): Line => (index === 0 && told.startsWith(bare(one.quote)) ? [quiet('in these words: '), ...originOf(compiled, one)] : wordsOf(compiled, one)));
    const rest = sourced.evidence.length - shown.length;
    const status = toned(STATUS[sourced.status], sourced.status === 'inferred' ? 'watch' : 'quiet');
    if (shown.length === 0) {
      const from = joined(sourced.sources.slice(0, 4).map((ref) => referenceOf(compiled, ref)), ', ');
      return [[status, ...(sourced.statedBy === null ? [] : [quiet(`: ${sourced.statedBy}`)]), ...(from.length === 0 ? [] : [quiet(' · '), ...from])]];
    }
    const [first = [], ...others] = shown;
    return [[status, quiet(' · '), ...first], ...others.map((line): Line => [quiet('Again: '), ...line]), ...(rest > 0 ? [[quiet(`Said ${rest === 1 ? 'once' : `${rest} times`} more.`)]] : [])];
  };

  const ask: Subject['ask'] = (field, topic = 'commercial') => {
    const gap = compiled.gaps.find((one) => one.field === field && unanswered(one)) ?? compiled.gaps.find((one) => one.field === field);
    if (gap?.ask) return gap.ask;
    const roles = topic === 'technical' ? DESIGNED : SOLD;
    return roles.map((role) => compiled.team.find((member) => member.role === role)).find((member) => member !== undefined) ?? compiled.team[0] ?? compiled.stakeholders.find((one) => !one.hasLeft) ?? null;
  };

  const missing: Subject['missing'] = (field, topic) => {
    const whom = ask(field, topic);
    const at = compiled.gaps.findIndex((one) => one.field === field && unanswered(one));
    return [
      toned('Not known.', 'watch'),
      whom === null ? quiet(' Nobody is known whom to ask.') : quiet(` Ask ${whom.name}${whom.email === null ? '' : ` (${whom.email})`}.`),
      ...(at < 0 ? [] : [quiet(' '), linked(`G${at + 1}`, placeOf(`gaps/${at}`))]),
    ];
  };

  return { compiled, dossier, cite, quote: (evidence) => wordsOf(compiled, evidence), origin: (evidence) => originOf(compiled, evidence), missing, ask };
}

/** A value of the CRM, or the gap in its place. */
export const known = (subject: Subject, value: string | null, field: string, topic?: Topic): Line => (value === null || value === '' ? subject.missing(field, topic) : [run(value)]);

/** A labelled fact with where it comes from, or the gap in its place. */
export function factRow(subject: Subject, label: string, fact: Fact, field: string, topic?: Topic): { id: string; label: string; line: Line; notes: Line[] } {
  const id = placeOf(field);
  if (fact.value === null) return { id, label, line: subject.missing(field, topic), notes: [] };
  return { id, label, line: [run(fact.value)], notes: subject.cite(fact, 2) };
}

/** The line below a table's row that names the cells that are empty, and who could fill them. */
export function gapNote(subject: Subject, missing: readonly [name: string, isMissing: boolean][], field: string, topic?: Topic): Line[] {
  const names = missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
  if (names.length === 0) return [];
  const whom = subject.ask(field, topic);
  return [[toned(`Not known: ${names.join(', ')}.`, 'watch'), quiet(whom === null ? '' : ` Ask ${whom.name}.`)]];
}

/** A cell whose value may be unknown; who could fill it stands in the row's note. */
export const cell = (value: string | null): Line => (value === null || value === '' ? [toned('not known', 'watch')] : [run(value)]);
