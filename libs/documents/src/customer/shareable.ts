import { IMPLEMENTATION_TEMPLATE, wasHeard, isTheirs } from '@throughline/domain';
import type { Day, Dossier, Evidence, HandoffPackage, PackageCommitment, PlanMilestone } from '@throughline/domain';
import { wholeSentence } from './whole-sentence.ts';

/** Words that the customer's people have heard, written or signed, with the kind of source and its day; not which of them said it. */
export interface Words { text: string; where: string; at: string | null }

export interface SharedPromise extends Pick<PackageCommitment, 'by' | 'due' | 'dueResolved'> { words: Words }

/** What a customer may read of a package, and nothing else of it: the list that everything has to be on. */
export interface Shareable {
  account: string;
  compiledAt: string;
  contractStart: Day | null;
  termMonths: number | null;
  goLiveTarget: Day | null;
  firstReview: Day | null;
  bought: { name: string; features: string[]; quantity: number; unit: string | null }[];
  goals: Words[];
  criteria: { words: Words; by: Day | null }[];
  promises: Record<PackageCommitment['direction'], SharedPromise[]>;
  /** What was signed, by subject. */
  signed: Record<'ours' | 'theirs' | 'integrations' | 'data' | 'signIn' | 'security' | 'excluded', Words[]>;
  ourPeople: { name: string; role: string; email: string | null }[];
  theirPeople: { name: string; title: string | null }[];
  steps: PlanMilestone[];
}

/** Those of ours whom a customer deals with, whoever answers first before the others. */
const FACING = ['csm', 'implementation_lead', 'project_manager', 'support_lead', 'account_executive'];

const meets = (a: Evidence, b: Evidence): boolean => a.sourceId === b.sourceId && a.start < b.end && b.start < a.end;

/** Tells whether words may stand before everybody at the customer: nobody feared, objected or confided them, and they name no rival. */
function harmless(compiled: HandoffPackage): (evidence: Evidence) => boolean {
  const { sensitiveTopics, objections, competitors, renewalNotes, expansion, nonStandardTerms, stakeholders, decisionProcess, procurement, salesExperience, relations } = compiled;
  const people = stakeholders.flatMap((one) => [one, one.fear]);
  const kept = [...sensitiveTopics, ...objections, ...competitors, ...renewalNotes, ...expansion, ...nonStandardTerms, ...people, decisionProcess, procurement, salesExperience, ...Object.values(relations ?? {}).flat()].flatMap(({ evidence }) => evidence);
  const unsaid = [...competitors.map(({ name }) => name), ...sensitiveTopics.map(({ what }) => what)].map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  return (evidence) => !kept.some((one) => meets(one, evidence)) && !unsaid.some((one) => evidence.quote.toLowerCase().includes(one));
}

type Tell = (entry: { evidence: readonly Evidence[] }) => Words[];

/** Fewer words than this answer a question that is not told with them. */
const FEWEST = 5;

/** Pieces of one source that follow each other are read in one go, whole sentences where they were cut. */
function joined([first, ...others]: readonly Evidence[], bodyOf: (sourceId: string) => string): Evidence | null {
  if (first === undefined) return null;
  const body = bodyOf(first.sourceId);
  let end = first.end;
  for (const one of others) if (one.sourceId === first.sourceId && one.start >= end && one.start - end <= 3) end = one.end;
  // Words that do not stand there stay as they are: nothing is read on from a place that is not theirs.
  if (body.slice(first.start, first.end) !== first.quote) return first;
  const whole = wholeSentence(body, first.start, end);
  return { ...first, ...whole, quote: body.slice(whole.start, whole.end) };
}

/** The words of an entry as far as they stand in such sources; none when any of what it rests on, or stands beside it, may not be told. */
function teller(compiled: HandoffPackage, dossier: Dossier, sources: HandoffPackage['sources']): Tell {
  const mayBeTold = harmless(compiled);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const bodies = new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
  return ({ evidence }) => {
    const one = joined(evidence.filter(({ sourceId }) => kinds.has(sourceId)), (id) => bodies.get(id) ?? '');
    if (one === null || ![...evidence, one].every(mayBeTold)) return [];
    return [{ text: one.quote.trim(), where: kinds.get(one.sourceId) ?? '', at: one.at }];
  };
}

/** The same words once, however many entries rest on them. */
const once = <T>(all: T[], textOf: (one: T) => string): T[] => [...new Map(all.map((one) => [textOf(one), one])).values()];
const onceSaid = (all: Words[]): Words[] => once(all, ({ text }) => text);

/** Whether the customer's people have said it, rather than we to them. */

/**
 * Whether a promise can be put before the customer in writing: it is firm (ours may have a condition), the contract does
 * not say otherwise, somebody stands for it where that is asked for, its day lies after the close, and it is not a price.
 */
function canBePut({ blocking, deal }: HandoffPackage): (one: PackageCommitment) => boolean {
  const open = new Set(blocking.filter(({ acknowledged }) => acknowledged === null).map(({ commitment }) => commitment));
  return ({ id, direction, strength, inContract, category, dueResolved }) =>
    (strength === 'firm' || (strength === 'conditional' && direction === 'seller')) && inContract !== 'contradicted' && category !== 'pricing'
    && !open.has(id) && (dueResolved === null || dueResolved >= deal.closedAt.slice(0, 10));
}

/** Takes out of a package what its customer may read. */
export function shareable(compiled: HandoffPackage, dossier: Dossier): Shareable {
  const { deal, whyTheyBought: why, technical, migration, sso, integrations, compliance, outOfScope, plan } = compiled;
  const heard = compiled.sources.filter(({ id, part }) => part !== 'contributions' && wasHeard(dossier, { sourceId: id }));
  const said = teller(compiled, dossier, heard.filter((one) => one.signed !== true));
  const signed = teller(compiled, dossier, heard.filter((one) => one.signed === true));
  // The detailed plan names what was only said among ourselves; the customer reads the steps that every plan has.
  const planned = new Map([...plan.milestones, ...plan.tasks].map((step) => [step.id, step]));
  const steps = IMPLEMENTATION_TEMPLATE.flatMap(({ id, needs }) => (planned.has(id) ? [{ ...planned.get(id)!, needs: [...needs] }] : []));
  const long = ({ text }: Words): boolean => text.split(/\s+/).length >= FEWEST;
  const goals = onceSaid([why.outcome, why.quote].filter(isTheirs).flatMap(said)).filter(long);
  const criteria = once(compiled.successCriteria.filter(isTheirs).flatMap((one) => said(one).map((words) => ({ words, by: one.by }))), ({ words }) => words.text);
  const wanted = new Set([...goals, ...criteria.map(({ words }) => words)].map(({ text }) => text));
  const promises = compiled.commitments.filter(canBePut(compiled));
  const told = (direction: PackageCommitment['direction']): SharedPromise[] => {
    // What stands in the contract as well is told in the contract's words. What has neither a kind nor a day was talk of the sale.
    const all = promises.filter((one) => one.direction === direction && one.inContract === 'no' && (one.category !== 'other' || one.due !== null)).flatMap((one) => said(one).map((words) => ({ words, by: one.by, due: one.due, dueResolved: one.dueResolved })));
    return once(all.filter(({ words }) => long(words) && !wanted.has(words.text)), ({ words }) => words.text).toSorted((a, b) => (a.dueResolved ?? '9').localeCompare(b.dueResolved ?? '9'));
  };
  const subjects = {
    integrations: onceSaid(integrations.flatMap(signed)),
    data: onceSaid([migration, technical.migratingFrom, technical.dataTypes, technical.volume].flatMap(signed)),
    signIn: onceSaid([sso, technical.ssoRequired, technical.identityProvider, technical.mfa].flatMap(signed)),
    security: onceSaid([...compliance, technical.dataResidency].flatMap(signed)),
    excluded: onceSaid(outOfScope.flatMap(signed)),
  };
  const elsewhere = new Set(Object.values(subjects).flat().map(({ text }) => text));
  const owed = (direction: PackageCommitment['direction']): Words[] => onceSaid(promises.filter((one) => one.direction === direction).flatMap(signed)).filter(({ text }) => !elsewhere.has(text));
  return {
    account: compiled.account.name, compiledAt: compiled.compiledAt, contractStart: deal.contractStart, termMonths: deal.termMonths, goLiveTarget: deal.goLiveTarget, firstReview: compiled.firstQbr,
    bought: compiled.lineItems.map(({ name, features, quantity, unit }) => ({ name, features, quantity, unit })),
    goals, criteria,
    promises: { seller: told('seller'), customer: told('customer') },
    signed: { ours: owed('seller'), theirs: owed('customer'), ...subjects },
    ourPeople: FACING.flatMap((wanted) => compiled.team.filter(({ role }) => role === wanted)).map(({ name, role, email }) => ({ name, role, email })),
    theirPeople: compiled.stakeholders.filter(({ hasLeft }) => !hasLeft).map(({ name, title }) => ({ name, title })),
    steps: steps.map(({ id, title, kind, side, due, needs }) => ({ id, title, kind, side, due, needs: needs.filter((need) => planned.has(need)) })),
  };
}
