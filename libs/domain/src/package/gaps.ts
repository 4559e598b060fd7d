import type { Dossier, TeamRole } from '../dossier/dossier.ts';
import { ACCOUNT_QUESTIONS } from './account-questions.ts';
import { whoKnows } from './ask.ts';
import type { Blocking, Gap, GapAnswer, PackageCommitment } from './package.ts';
import { ENGINEER, SELLER } from './question.ts';
import type { Question } from './question.ts';
import { isAnswered, RUBRIC_ITEMS } from './rubric.ts';
import type { Findings } from './rubric.ts';
import type { RubricCounts } from './rubric-counts.ts';

const lacksRole = (role: string) => (found: Findings): boolean => !found.stakeholders.some((one) => !one.hasLeft && one.roles.includes(role));
const lacksMember = (...roles: string[]) => (found: Findings): boolean => !found.team.some((member) => roles.includes(member.role));

/** What the receiving team would ask next. It costs no points. */
const QUESTIONS: readonly Question[] = [
  { id: 'scope.sold', field: 'lineItems', category: 'businessContext', ours: SELLER, theirs: ['procurement'], question: 'What exactly was sold: products, quantities, prices?', why: 'Delivery builds what was ordered.', isOpen: (found) => found.lineItems.length === 0 },
  { id: 'scope.excluded', field: 'outOfScope', category: 'businessContext', ours: SELLER, theirs: ['champion', 'procurement'], question: 'What was excluded while it was sold?', why: 'What nobody excluded is asked for sooner or later.', isOpen: (found) => found.outOfScope.length === 0 },
  { id: 'scope.signed', field: 'sources.signed', category: 'businessContext', ours: SELLER, theirs: ['procurement', 'legal'], question: 'Which contract was signed, and where is it?', why: 'What was promised can only be compared with what was signed.', isOpen: (found) => !found.sources.some((one) => one.signed === true) },
  { id: 'deal.value', field: 'deal.arr', category: 'businessContext', ours: SELLER, theirs: ['procurement'], question: 'What is the contract worth in a year?', why: 'It decides how much care the account is due.', isOpen: (found) => found.deal.arr === null },
  { id: 'deal.contract-start', field: 'deal.contractStart', category: 'businessContext', ours: SELLER, theirs: ['procurement', 'legal'], question: 'On which day does the contract begin?', why: 'Promises run from that day.', isOpen: (found) => found.deal.contractStart === null },
  { id: 'deal.renewal-date', field: 'deal.renewalDate', category: 'businessContext', ours: SELLER, theirs: ['procurement', 'legal'], question: 'On which day does the contract renew?', why: 'Value has to be shown before that day.', isOpen: (found) => found.deal.renewalDate === null },
  { id: 'competition.who', field: 'competitors', category: 'businessContext', ours: SELLER, theirs: ['champion'], question: 'Who else was evaluated, and why did we win?', why: 'They will measure us by whom they turned down.', isOpen: (found) => found.competitors.length === 0 },
  { id: 'competition.why-we-won', field: 'competitors', category: 'businessContext', ours: SELLER, theirs: ['champion', 'economic_buyer'], question: 'Why did they choose us over the others?', why: 'What won the deal must not be lost in the implementation.', isOpen: (found) => found.competitors.length > 0 && found.competitors.every((one) => one.whyWeWon === null) },
  { id: 'competition.next-move', field: 'competitors', category: 'businessContext', ours: SELLER, theirs: [], question: 'What is the runner-up likely to do next?', why: 'A rival comes back at the first trouble and before the renewal.', isOpen: (found) => found.competitors.length > 0 && found.competitors.every((one) => one.nextMove === null) },
  { id: 'decision.process', field: 'decisionProcess', category: 'businessContext', ours: SELLER, theirs: ['champion', 'procurement'], question: 'How do they decide, and who has to approve?', why: 'Changes and the renewal go the same way.', isOpen: (found) => found.decisionProcess.value === null },
  { id: 'people.economic-buyer', field: 'stakeholders', category: 'businessContext', ours: SELLER, theirs: ['champion'], question: 'Who is the economic buyer?', why: 'Somebody has to say whether it was worth it.', isOpen: lacksRole('economic_buyer') },
  { id: 'people.champion', field: 'stakeholders', category: 'businessContext', ours: SELLER, theirs: ['economic_buyer'], question: 'Who of them wants this to succeed most?', why: 'A project without a champion stands still when something goes wrong.', isOpen: lacksRole('champion') },
  { id: 'people.it-lead', field: 'stakeholders', category: 'technicalRequirements', ours: ENGINEER, theirs: ['champion'], question: 'Who decides about their technology?', why: 'Interfaces and sign-in need somebody who may change them.', isOpen: lacksRole('it_lead') },
  { id: 'people.fear', field: 'stakeholders.fear', category: 'businessContext', ours: SELLER, theirs: [], question: 'What is their champion afraid of?', why: 'What nobody says aloud is what we would do by mistake.', isOpen: (found) => found.stakeholders.every((one) => one.fear.value === null) },
  { id: 'people.call-first', field: 'stakeholders.callFirst', category: 'businessContext', ours: SELLER, theirs: ['champion'], question: 'Whom do we call first when something goes wrong, and why?', why: 'The wrong first call makes a small problem a large one.', isOpen: (found) => !found.stakeholders.some((one) => one.callFirst) },
  { id: 'people.escalation', field: 'stakeholders.doNotEscalateUnprepared', category: 'businessContext', ours: SELLER, theirs: [], question: 'To whom should we never escalate without preparation?', why: 'Some people hear of a problem only together with its solution.', isOpen: (found) => !found.stakeholders.some((one) => one.doNotEscalateUnprepared) },
  { id: 'team.csm', field: 'team', category: 'openItems', ours: ['cs_leader', 'sales_manager', 'account_executive'], theirs: [], question: 'Who looks after them from now on?', why: 'The customer needs one name.', isOpen: lacksMember('csm', 'cs_leader') },
  { id: 'team.implementation-lead', field: 'team', category: 'openItems', ours: ['cs_leader', 'sales_manager', 'account_executive'], theirs: [], question: 'Who leads the implementation?', why: 'A plan without a lead is a wish.', isOpen: lacksMember('implementation_lead', 'project_manager') },
  { id: 'criteria.baselines', field: 'successCriteria.baseline', category: 'successCriteria', ours: SELLER, theirs: ['champion', 'user_lead'], question: 'Where do the numbers stand today that are to become better?', why: 'Without a number from before, nobody can prove a change.', isOpen: (found) => found.successCriteria.some((one) => one.baseline === null) },
  { id: 'criteria.agreed', field: 'successCriteria.agreedByEconomicBuyer', category: 'successCriteria', ours: SELLER, theirs: ['economic_buyer'], question: 'Has the economic buyer agreed to the success criteria, and where?', why: 'A criterion that only we believe in proves nothing.', isOpen: (found) => found.successCriteria.some((one) => !one.agreedByEconomicBuyer) },
  { id: 'open-items.every-owner', field: 'openItems.owner', category: 'openItems', ours: SELLER, theirs: ['project_manager', 'champion'], question: 'Who has the open items that have no owner yet?', why: 'An open item without a name stays open.', isOpen: (found) => found.openItems.some((one) => one.owner === null) },
  { id: 'technical.residency', field: 'technical.dataResidency', category: 'technicalRequirements', ours: ENGINEER, theirs: ['security', 'it_lead'], question: 'Where does their data have to stay?', why: 'A region cannot be changed after the first record.', isOpen: (found) => found.technical.dataResidency.value === null },
  { id: 'technical.mfa', field: 'technical.mfa', category: 'technicalRequirements', ours: ENGINEER, theirs: ['security', 'it_lead'], question: 'Do they require a second factor at sign-in?', why: 'It decides how people sign in on the first day.', isOpen: (found) => found.technical.mfa.value === null },
  { id: 'technical.data-volume', field: 'technical.volume', category: 'technicalRequirements', ours: ENGINEER, theirs: ['it_lead', 'champion'], question: 'How much data comes over, and how clean is it?', why: 'Migration takes as long as its worst records.', isOpen: (found) => found.migration.value !== null && found.technical.volume.value === null },
];

/** The gap whose answer acknowledges a commitment. */
const acknowledgementOf = (commitment: Pick<PackageCommitment, 'id'>): string => `acknowledge.${commitment.id}`;

const DELIVERS: readonly TeamRole[] = ['implementation_lead', 'csm', 'support_lead', 'cs_leader', 'solutions_engineer'];

/** Our promises of high risk that still stand: somebody who delivers has to say by name that they know of it. */
const toAcknowledge = (found: Findings): PackageCommitment[] => found.commitments.filter((one) => one.direction === 'seller' && one.risk === 'high' && one.strength !== 'retracted');

/** What the package should say and does not, in the rubric's order, then what else is worth asking, then what has to be acknowledged. */
export function findGaps(dossier: Dossier, found: Findings, counts: RubricCounts, answers: ReadonlyMap<string, GapAnswer>): Gap[] {
  const answer = (id: string): GapAnswer | null => answers.get(id) ?? null;
  const lost = RUBRIC_ITEMS.flatMap((item): Gap[] => {
    const points = item.points - item.earned(found, counts);
    const { id, field, category, question, why } = item;
    return points === 0 ? [] : [{ id, field, category, question, why, points, ask: whoKnows(dossier, item.ours, item.theirs), answer: answer(id) }];
  });
  const open = [...QUESTIONS, ...ACCOUNT_QUESTIONS].filter((one) => one.isOpen(found)).map(({ id, field, category, question, why, ours, theirs }): Gap => ({ id, field, category, question, why, points: 0, ask: whoKnows(dossier, ours, theirs), answer: answer(id) }));
  const risky = toAcknowledge(found).map((one): Gap => ({
    id: acknowledgementOf(one), field: 'blocking', category: 'openItems', question: `Who stands for this, and how is it kept? “${one.what}”`,
    why: `It is a promise of high risk${one.riskRules.length > 0 ? ` (${one.riskRules.join(', ').replaceAll('_', ' ')})` : ''}: nobody may learn of it later.`, points: 0, ask: whoKnows(dossier, DELIVERS, []), answer: answer(acknowledgementOf(one)),
  }));
  return [...lost, ...open, ...risky];
}

/** The promises that somebody has to stand for before the gate can pass, and who has done so. */
export function findBlocking(found: Findings, gaps: readonly Gap[]): Blocking[] {
  return toAcknowledge(found).map((one): Blocking => {
    const gapId = acknowledgementOf(one);
    const gap = gaps.find(({ id }) => id === gapId);
    const said = gap && isAnswered(gap) ? gap.answer : null;
    return { commitment: one.id, what: one.what, gapId, ask: gap?.ask ?? null, acknowledged: said ? { by: said.by, at: said.at, words: said.text } : null };
  });
}
