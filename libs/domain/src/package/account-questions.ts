import { ENGINEER, SELLER } from './question.ts';
import type { Question } from './question.ts';
import type { Findings } from './rubric.ts';
import type { Relations } from './package.ts';

const lacks = (list: keyof Relations) => (found: Findings): boolean => (found.relations?.[list].length ?? 0) === 0;

/** What is worth knowing of the customer beyond this deal. It costs no points. */
export const ACCOUNT_QUESTIONS: readonly Question[] = [
  { id: 'account.objectives', field: 'relations.objectives', category: 'businessContext', ours: SELLER, theirs: ['economic_buyer', 'executive_sponsor'], question: 'What do they want to reach as a company in the coming years?', why: 'What serves their direction survives a change of people.', isOpen: lacks('objectives') },
  { id: 'account.governance', field: 'relations.governance', category: 'businessContext', ours: SELLER, theirs: ['project_manager', 'legal'], question: 'Who looks over projects and suppliers there, by what rules, and how much risk do they take?', why: 'A body that nobody asked in time says no.', isOpen: lacks('governance') },
  { id: 'account.sales-experience', field: 'salesExperience', category: 'businessContext', ours: SELLER, theirs: [], question: 'How did they find the sale: what went well, and what annoyed them?', why: 'What annoyed them once is watched for the second time.', isOpen: (found) => found.salesExperience.value === null },
  { id: 'account.expansion', field: 'expansion', category: 'businessContext', ours: SELLER, theirs: [], question: 'Where could it grow later, and what has to happen first?', why: 'What is built now should not stand in its way.', isOpen: (found) => found.expansion.length === 0 },
  { id: 'account.market', field: 'market', category: 'businessContext', ours: SELLER, theirs: ['economic_buyer', 'champion'], question: 'What is going on in their industry and market?', why: 'It decides what they can afford next year.', isOpen: (found) => found.market.value === null },
  { id: 'account.constraints', field: 'relations.constraints', category: 'technicalRequirements', ours: ENGINEER, theirs: ['it_lead', 'security'], question: 'What can their technology not do, or not allow?', why: 'A limit that is found late moves the go-live.', isOpen: lacks('constraints') },
  { id: 'account.procurement', field: 'procurement', category: 'businessContext', ours: SELLER, theirs: ['procurement', 'champion'], question: 'How do they buy, and when does their budget year begin?', why: 'More can only be bought when there is money for it.', isOpen: (found) => found.procurement.value === null },
  { id: 'account.strains', field: 'relations.strains', category: 'businessContext', ours: SELLER, theirs: [], question: 'What makes the relationship difficult, with us or among themselves?', why: 'Old quarrels decide new projects.', isOpen: lacks('strains') },
  { id: 'account.success-factors', field: 'relations.successFactors', category: 'businessContext', ours: SELLER, theirs: ['champion', 'user_lead'], question: 'What has made projects succeed with them before?', why: 'What worked there once works again.', isOpen: lacks('successFactors') },
  { id: 'account.renewal', field: 'renewalNotes', category: 'businessContext', ours: SELLER, theirs: [], question: 'What do we have to bear in mind when the contract is renewed?', why: 'Whoever speaks about it then was not there now.', isOpen: (found) => found.renewalNotes.length === 0 },
];
