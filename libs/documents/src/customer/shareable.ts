import { wasHeard } from '@throughline/domain';
import type { Day, Dossier, Evidence, HandoffPackage, PackageCommitment, PlanMilestone } from '@throughline/domain';

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
  scope: Record<'integrations' | 'data' | 'signIn' | 'security' | 'excluded', Words[]>;
  ourPeople: { name: string; role: string; email: string | null }[];
  theirPeople: { name: string; title: string | null }[];
  steps: PlanMilestone[];
}

/** Those of ours whom a customer deals with, whoever answers first before the others. */
const FACING = ['csm', 'implementation_lead', 'project_manager', 'support_lead', 'account_executive'];

const meets = (a: Evidence, b: Evidence): boolean => a.sourceId === b.sourceId && a.start < b.end && b.start < a.end;

/** Tells whether words may stand before everybody at the customer: nobody feared, objected or confided them, and they name no rival. */
function harmless(compiled: HandoffPackage): (evidence: Evidence) => boolean {
  const { sensitiveTopics, objections, competitors, renewalNotes, expansion, nonStandardTerms, stakeholders, decisionProcess, procurement, salesExperience } = compiled;
  const people = stakeholders.flatMap((one) => [one, one.fear]);
  const kept = [...sensitiveTopics, ...objections, ...competitors, ...renewalNotes, ...expansion, ...nonStandardTerms, ...people, decisionProcess, procurement, salesExperience].flatMap(({ evidence }) => evidence);
  const unsaid = [...competitors.map(({ name }) => name), ...sensitiveTopics.map(({ what }) => what)].map((one) => one.trim().toLowerCase()).filter((one) => one !== '');
  return (evidence) => !kept.some((one) => meets(one, evidence)) && !unsaid.some((one) => evidence.quote.toLowerCase().includes(one));
}

type Tell = (entry: { evidence: readonly Evidence[] }) => Words[];

/** The first words of an entry that stand in such a source; none when any of what it rests on may not be told. */
function teller(compiled: HandoffPackage, sources: HandoffPackage['sources']): Tell {
  const mayBeTold = harmless(compiled);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  return ({ evidence }) => {
    if (!evidence.every(mayBeTold)) return [];
    return evidence.filter(({ sourceId }) => kinds.has(sourceId)).slice(0, 1).map(({ sourceId, quote, at }) => ({ text: quote, where: kinds.get(sourceId) ?? '', at }));
  };
}

/** The same words once, however many entries rest on them. */
const once = <T>(all: T[], textOf: (one: T) => string): T[] => [...new Map(all.map((one) => [textOf(one), one])).values()];
const onceSaid = (all: Words[]): Words[] => once(all, ({ text }) => text);

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
  const said = teller(compiled, heard);
  const signed = teller(compiled, heard.filter((one) => one.signed === true));
  const steps = [...plan.milestones, ...plan.tasks];
  const puttable = compiled.commitments.filter(canBePut(compiled));
  const promised = (direction: PackageCommitment['direction']): SharedPromise[] => {
    const all = puttable.filter((one) => one.direction === direction).flatMap((one) => said(one).map((words) => ({ words, by: one.by, due: one.due, dueResolved: one.dueResolved })));
    return once(all, ({ words }) => words.text).toSorted((a, b) => (a.dueResolved ?? '9').localeCompare(b.dueResolved ?? '9'));
  };
  return {
    account: compiled.account.name, compiledAt: compiled.compiledAt, contractStart: deal.contractStart, termMonths: deal.termMonths, goLiveTarget: deal.goLiveTarget, firstReview: compiled.firstQbr,
    bought: compiled.lineItems.map(({ name, features, quantity, unit }) => ({ name, features, quantity, unit })),
    goals: onceSaid([why.outcome, why.quote].flatMap(said)),
    criteria: once(compiled.successCriteria.flatMap((one) => said(one).map((words) => ({ words, by: one.by }))), ({ words }) => words.text),
    promises: { seller: promised('seller'), customer: promised('customer') },
    scope: {
      integrations: onceSaid(integrations.flatMap(signed)),
      data: onceSaid([migration, technical.migratingFrom, technical.dataTypes, technical.volume].flatMap(signed)),
      signIn: onceSaid([sso, technical.ssoRequired, technical.identityProvider, technical.mfa].flatMap(signed)),
      security: onceSaid([...compliance, technical.dataResidency].flatMap(signed)),
      excluded: onceSaid(outOfScope.flatMap(signed)),
    },
    ourPeople: FACING.flatMap((wanted) => compiled.team.filter(({ role }) => role === wanted)).map(({ name, role, email }) => ({ name, role, email })),
    theirPeople: compiled.stakeholders.filter(({ hasLeft }) => !hasLeft).map(({ name, title }) => ({ name, title })),
    steps: steps.map(({ id, title, kind, side, due, needs }) => ({ id, title, kind, side, due, needs: needs.filter((need) => steps.some((one) => one.id === need)) })),
  };
}
