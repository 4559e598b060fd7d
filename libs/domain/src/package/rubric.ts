import type { ContactRole, TeamRole } from '../dossier/dossier.ts';
import { saysSomething } from './answers.ts';
import { isMeasurable } from './criteria.section.ts';
import type { Fact, Gap, HandoffPackage, Rubric, RubricCategoryKey } from './package.ts';

/** What the rubric looks at: the package without what follows from it. */
export type Findings = Omit<HandoffPackage, 'gaps' | 'rubric'>;

export interface RubricItem {
  /** Also the id of its gap, the same at every compilation. */
  id: string;
  category: RubricCategoryKey;
  points: number;
  question: string;
  why: string;
  /** Who most likely knows, of our people and of theirs. */
  ours: readonly TeamRole[];
  theirs: readonly ContactRole[];
  /** Points found in the package, 0 to `points`, whole. */
  earned: (found: Findings) => number;
}

/** Points below which the handoff is not accepted without somebody's name and reason: 80 % of 90. */
export const GATE_THRESHOLD = 72;
/** A result or a risk is no register; three are what people can still keep in mind. */
const ENOUGH = 3;

const known = (pick: (found: Findings) => Fact, points: number) => (found: Findings): number => (pick(found).value === null ? 0 : points);

/** Half the points for what we only conclude from the order: it was sold, but not said how it is to be done. */
const knownNotInferred = (pick: (found: Findings) => Fact, points: number) => (found: Findings): number => {
  const fact = pick(found);
  return fact.value === null ? 0 : fact.status === 'inferred' ? Math.floor(points / 2) : points;
};

const SELLER: readonly TeamRole[] = ['account_executive', 'sales_manager'];
const ENGINEER: readonly TeamRole[] = ['solutions_engineer', 'implementation_lead', 'account_executive'];

export const RUBRIC_ITEMS: readonly RubricItem[] = [
  { id: 'why.problem', category: 'businessContext', points: 5, ours: SELLER, theirs: ['champion', 'economic_buyer'], question: 'Which problem made them look for something new?', why: 'Whoever takes over has to know what hurt before the first call.', earned: known((found) => found.whyTheyBought.problem, 5) },
  { id: 'why.outcome', category: 'businessContext', points: 5, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'What do they want to be different a year from now?', why: 'Value can only be shown against what they hoped for.', earned: known((found) => found.whyTheyBought.outcome, 5) },
  { id: 'why.quote', category: 'businessContext', points: 5, ours: SELLER, theirs: ['economic_buyer'], question: 'What did the economic buyer say, word for word, and where?', why: 'Their own words settle later what was meant.', earned: known((found) => found.whyTheyBought.quote, 5) },
  { id: 'why.tipping-point', category: 'businessContext', points: 5, ours: SELLER, theirs: ['champion', 'economic_buyer'], question: 'What tipped the decision to us and to now?', why: 'What won the deal is what they will look at first.', earned: known((found) => found.whyTheyBought.tippingPoint, 5) },
  { id: 'technical.systems', category: 'technicalRequirements', points: 3, ours: ENGINEER, theirs: ['it_lead'], question: 'Which systems do they have, and which of them stay?', why: 'A system nobody mentioned is the most frequent surprise after the kick-off.', earned: (found) => (found.systems.some((system) => system.status !== null || system.direction !== null) ? 3 : 0) },
  { id: 'technical.integrations', category: 'technicalRequirements', points: 4, ours: ENGINEER, theirs: ['it_lead'], question: 'Which systems are connected, in which direction, with which data?', why: 'Connections decide about the length of the implementation.', earned: (found) => (found.systems.some((system) => system.direction !== null) ? 4 : 0) },
  { id: 'technical.migration', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['it_lead', 'champion'], question: 'Which data comes over, from where, how much, and what stays behind?', why: 'What is left behind is missed on the first day.', earned: knownNotInferred((found) => found.migration, 6) },
  { id: 'technical.sso', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['it_lead', 'security'], question: 'How do their people sign in: which identity provider, which protocol, by when?', why: 'Nobody works with it before they can sign in.', earned: knownNotInferred((found) => found.sso, 6) },
  { id: 'technical.compliance', category: 'technicalRequirements', points: 6, ours: ENGINEER, theirs: ['security', 'legal'], question: 'Which rules bind them (data protection, residency, audits), and what do they need from us for each?', why: 'A missing paper stops a go-live as surely as a missing feature.', earned: knownNotInferred((found) => found.compliance, 6) },
  { id: 'criteria.measurable', category: 'successCriteria', points: 15, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'Which three numbers will show that it was worth it: from what, to what?', why: 'Without a number from before, no improvement can be shown.', earned: (found) => 5 * Math.min(ENOUGH, found.successCriteria.filter(isMeasurable).length) },
  { id: 'criteria.dates', category: 'successCriteria', points: 3, ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'By when do they expect to see these results?', why: 'A target without a date is never missed and never reached.', earned: (found) => (found.successCriteria.some((one) => one.by !== null) ? 3 : 0) },
  { id: 'criteria.go-live', category: 'successCriteria', points: 2, ours: SELLER, theirs: ['champion', 'project_manager'], question: 'By which day are they to be live, and what hangs on it?', why: 'The plan is made towards this day.', earned: (found) => (found.deal.goLiveTarget === null ? 0 : 2) },
  { id: 'risks.register', category: 'riskRegister', points: 15, ours: SELLER, theirs: ['champion'], question: 'What could go wrong here, with whom, and what would you do about it? Name three.', why: 'A risk that sales knew of must not surprise anybody later.', earned: (found) => 5 * Math.min(ENOUGH, found.risks.length) },
  { id: 'open-items.known', category: 'openItems', points: 5, ours: SELLER, theirs: ['champion', 'project_manager'], question: 'What is still open: answers owed, papers missing, things to find out?', why: 'What was promised to be looked into is remembered by the one who asked.', earned: (found) => (found.openItems.length > 0 ? 5 : 0) },
  { id: 'open-items.owners', category: 'openItems', points: 5, ours: SELLER, theirs: ['project_manager', 'champion'], question: 'Who has each open item, and by when?', why: 'An open item without a name stays open.', earned: (found) => (found.openItems.length === 0 ? 0 : Math.floor((5 * found.openItems.filter((item) => item.owner !== null).length) / found.openItems.length)) },
];

const CATEGORIES: readonly RubricCategoryKey[] = ['businessContext', 'technicalRequirements', 'successCriteria', 'riskRegister', 'openItems'];

/** Whether a gap has been closed by what somebody answered. */
export function isAnswered(gap: Pick<Gap, 'answer' | 'question'>): boolean {
  return gap.answer !== null && saysSomething(gap.answer.text, gap.question);
}

/** The 90 points: each lost one belongs to a gap, and an answer that says something brings it back. */
export function scoreRubric(gaps: readonly Gap[]): Rubric {
  const categories = CATEGORIES.map((key) => {
    const max = RUBRIC_ITEMS.filter((item) => item.category === key).reduce((sum, item) => sum + item.points, 0);
    const lost = gaps.filter((gap) => gap.category === key && !isAnswered(gap)).map((gap) => ({ points: gap.points, gapId: gap.id }));
    return { key, points: max - lost.reduce((sum, one) => sum + one.points, 0), max, lost };
  });
  const sum = (pick: (category: Rubric['categories'][number]) => number): number => categories.reduce((total, category) => total + pick(category), 0);
  return { total: sum((category) => category.points), max: sum((category) => category.max), threshold: GATE_THRESHOLD, categories };
}
