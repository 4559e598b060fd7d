import type { ContactRole, TeamRole } from '../dossier/dossier.ts';
import { isBoilerplate, saysSomething } from './answers.ts';
import type { Fact, Gap, HandoffPackage, LostPoints, Rubric, RubricCategoryKey } from './package.ts';
import { ENOUGH } from './rubric-counts.ts';
import type { RubricCounts } from './rubric-counts.ts';

/** What the rubric looks at: the package without what follows from it. */
export type Findings = Omit<HandoffPackage, 'gaps' | 'rubric' | 'blocking' | 'summary'>;

export interface RubricItem {
  /** Also the id of its gap, the same at every compilation. */
  id: string;
  /** Where in the package it stands. */
  field: string;
  category: RubricCategoryKey;
  points: number;
  question: string;
  why: string;
  /** Who most likely knows, of our people and of theirs. */
  ours: readonly TeamRole[];
  theirs: readonly ContactRole[];
  /** Points found in the package, 0 to `points`, whole. Never fewer for a package that says more. */
  earned: (found: Findings, counts: RubricCounts) => number;
  /** What costs the points that are lost. */
  missing: (found: Findings, counts: RubricCounts) => string;
}

/** Points below which the handoff is not accepted without somebody's name and reason: 80 % of 90. */
export const GATE_THRESHOLD = 72;

const says = (fact: Fact): boolean => fact.value !== null && !isBoilerplate(fact.value);
const known = (pick: (found: Findings) => Fact, points: number) => (found: Findings): number => (says(pick(found)) ? points : 0);

/** Half the points for what we only conclude, such as from the order: it was sold, but not said how it is to be done. */
const knownNotInferred = (pick: (found: Findings) => Fact, points: number) => (found: Findings): number => {
  const fact = pick(found);
  return !says(fact) ? 0 : fact.status === 'inferred' ? Math.floor(points / 2) : points;
};
const orOnlyInferred = (pick: (found: Findings) => Fact, what: string) => (found: Findings): string =>
  pick(found).value === null ? `${what} is not known.` : `${what} is only concluded from the order: it was sold, not said how it is to be done.`;

/** "No risk is …", "Only 2 risks are …", of the three that are wanted. */
const only = (count: number, one: string, many: string): string => (count === 0 ? `No ${one}` : `Only ${count} ${count === 1 ? one : many}`);

const SELLER: readonly TeamRole[] = ['account_executive', 'sales_manager'];
const ENGINEER: readonly TeamRole[] = ['solutions_engineer', 'implementation_lead', 'account_executive'];
const DELIVERY: readonly TeamRole[] = ['implementation_lead', 'solutions_engineer', 'account_executive'];

export const RUBRIC_ITEMS: readonly RubricItem[] = [
  { id: 'why.problem', field: 'whyTheyBought.problem', category: 'businessContext', points: 5, ours: SELLER, theirs: ['champion', 'economic_buyer'], question: 'Which problem made them look for something new?', why: 'Whoever takes over has to know what hurt before the first call.', earned: known((found) => found.whyTheyBought.problem, 5), missing: () => 'The problem that made them buy is not known.' },
  { id: 'why.outcome', field: 'whyTheyBought.outcome', category: 'businessContext', points: 5, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'What do they want to be different a year from now?', why: 'Value can only be shown against what they hoped for.', earned: knownNotInferred((found) => found.whyTheyBought.outcome, 5), missing: (found) => (found.whyTheyBought.outcome.value === null ? 'The outcome they expect is not known.' : 'The outcome they expect is only concluded from the success criteria.') },
  { id: 'why.quote', field: 'whyTheyBought.quote', category: 'businessContext', points: 5, ours: SELLER, theirs: ['economic_buyer'], question: 'What did the economic buyer say, word for word, and where?', why: 'Their own words settle later what was meant.', earned: known((found) => found.whyTheyBought.quote, 5), missing: () => 'No words of the economic buyer are on record.' },
  { id: 'why.tipping-point', field: 'whyTheyBought.tippingPoint', category: 'businessContext', points: 5, ours: SELLER, theirs: ['champion', 'economic_buyer'], question: 'What tipped the decision to us and to now?', why: 'What won the deal is what they will look at first.', earned: known((found) => found.whyTheyBought.tippingPoint, 5), missing: () => 'What tipped the decision is not known.' },
  { id: 'technical.systems', field: 'systems', category: 'technicalRequirements', points: 3, ours: ENGINEER, theirs: ['it_lead'], question: 'Which systems do they have, and which of them stay?', why: 'A system nobody mentioned is the most frequent surprise after the kick-off.', earned: (found) => (found.systems.some((system) => system.fate !== null) || found.integrations.length > 0 ? 3 : 0), missing: () => 'Nobody has said which systems they have and which of them stay.' },
  { id: 'technical.integrations', field: 'integrations', category: 'technicalRequirements', points: 4, ours: ENGINEER, theirs: ['it_lead'], question: 'Which systems are connected, in which direction, with which data?', why: 'Connections decide about the length of the implementation.', earned: (found) => (found.integrations.some((one) => one.direction !== null) ? 4 : found.integrations.length > 0 ? 2 : 0), missing: (found) => (found.integrations.length > 0 ? 'Systems to connect are named, but not in which direction data flows.' : 'No integration is described.') },
  { id: 'technical.migration', field: 'migration', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['it_lead', 'champion'], question: 'Which data comes over, from where, how much, and what stays behind?', why: 'What is left behind is missed on the first day.', earned: knownNotInferred((found) => found.migration, 6), missing: orOnlyInferred((found) => found.migration, 'Data migration') },
  { id: 'technical.sso', field: 'sso', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['it_lead', 'security'], question: 'How do their people sign in: which identity provider, which protocol, by when?', why: 'Nobody works with it before they can sign in.', earned: knownNotInferred((found) => found.sso, 6), missing: orOnlyInferred((found) => found.sso, 'Sign-on') },
  { id: 'technical.compliance', field: 'compliance', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['security', 'legal'], question: 'Which rules bind them (data protection, residency, audits), and what do they need from us for each?', why: 'A missing paper stops a go-live as surely as a missing feature.', earned: (found) => (found.compliance.some((one) => one.status !== 'inferred') ? 6 : found.compliance.length > 0 ? 3 : 0), missing: (found) => (found.compliance.length > 0 ? 'Which rules bind them is only concluded from who regulates them.' : 'Which rules bind them is not known.') },
  { id: 'criteria.measurable', field: 'successCriteria', category: 'successCriteria', points: 12, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'Which three numbers will show that it was worth it: from what, to what?', why: 'Without a number, no improvement can be shown.', earned: (_, counts) => 4 * counts.measurable, missing: (_, counts) => `${only(counts.measurable, 'success criterion has', 'success criteria have')} a number to reach; ${ENOUGH} are needed.` },
  { id: 'criteria.dates', field: 'successCriteria', category: 'successCriteria', points: 6, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'By when do they expect to see these results?', why: 'A target without a date is never missed and never reached.', earned: (_, counts) => 2 * counts.dated, missing: (_, counts) => `${only(counts.dated, 'measurable criterion has', 'measurable criteria have')} a date; ${ENOUGH} are needed.` },
  { id: 'criteria.go-live', field: 'deal.goLiveTarget', category: 'successCriteria', points: 2, ours: SELLER, theirs: ['champion', 'project_manager'], question: 'By which day are they to be live, and what hangs on it?', why: 'The plan is made towards this day.', earned: (found) => (found.deal.goLiveTarget === null ? 0 : 2), missing: () => 'There is no go-live target.' },
  { id: 'risks.register', field: 'risks', category: 'riskRegister', points: 9, ours: SELLER, theirs: ['champion'], question: 'What could go wrong here, with whom? Name three, each with the person, the system or the assumption.', why: 'A risk that sales knew of must not surprise anybody later.', earned: (_, counts) => 3 * counts.specific, missing: (_, counts) => `${only(counts.specific, 'risk is', 'risks are')} specific enough to act on; ${ENOUGH} are needed.` },
  { id: 'risks.mitigation', field: 'risks', category: 'riskRegister', points: 6, ours: DELIVERY, theirs: ['project_manager', 'champion'], question: 'What do we do about the three greatest risks, and who does it?', why: 'A risk without an answer is only a worry.', earned: (_, counts) => 2 * counts.treated, missing: (_, counts) => `${only(counts.treated, 'risk has', 'risks have')} a specific mitigation; ${ENOUGH} are needed.` },
  { id: 'open-items.known', field: 'openItems', category: 'openItems', points: 5, ours: SELLER, theirs: ['champion', 'project_manager'], question: 'What is still open: answers owed, papers missing, things to find out?', why: 'What was promised to be looked into is remembered by the one who asked.', earned: (found) => (found.openItems.length > 0 ? 5 : 0), missing: () => 'No open items are listed, not even that there are none.' },
  { id: 'open-items.owners', field: 'openItems', category: 'openItems', points: 5, ours: SELLER, theirs: ['project_manager', 'champion'], question: 'Who has each open item, and by when?', why: 'An open item without a name stays open.', earned: (_, counts) => (counts.ownedAndDue ? 5 : counts.owned ? 3 : 0), missing: (_, counts) => (counts.owned ? 'Open items have owners, but no date.' : 'No open item has an owner.') },
];

const CATEGORIES: readonly RubricCategoryKey[] = ['businessContext', 'technicalRequirements', 'successCriteria', 'riskRegister', 'openItems'];

/** Whether a gap has been closed by what somebody answered. */
export function isAnswered(gap: Pick<Gap, 'answer' | 'question'>): boolean {
  return gap.answer !== null && saysSomething(gap.answer.text, gap.question);
}

/** The 90 points: each lost one belongs to a gap, and an answer that says something brings it back. */
export function scoreRubric(gaps: readonly Gap[], found: Findings, counts: RubricCounts): Omit<Rubric, 'antiPatterns'> {
  const missing = new Map(RUBRIC_ITEMS.map((item) => [item.id, item.missing]));
  const categories = CATEGORIES.map((key) => {
    const max = RUBRIC_ITEMS.filter((item) => item.category === key).reduce((sum, item) => sum + item.points, 0);
    const open = gaps.filter((gap) => gap.category === key && gap.points > 0 && !isAnswered(gap));
    const lost = open.map((gap): LostPoints => ({ points: gap.points, missing: missing.get(gap.id)?.(found, counts) ?? gap.question, ask: gap.ask, gapId: gap.id }));
    return { key, points: max - lost.reduce((sum, one) => sum + one.points, 0), max, lost };
  });
  const sum = (pick: (category: Rubric['categories'][number]) => number): number => categories.reduce((total, category) => total + pick(category), 0);
  return { total: sum((category) => category.points), max: sum((category) => category.max), threshold: GATE_THRESHOLD, categories };
}
