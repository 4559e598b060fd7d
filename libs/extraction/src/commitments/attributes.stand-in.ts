import type { CommitmentCategory, CommitmentRisk, Due, Figure, InContract, RiskRule } from '@throughline/domain';

/** Until the attributes are read: what every promise has before anything about it is known. */
export const UNREAD: { category: CommitmentCategory; due: Due | null; dueResolved: null; figure: Figure | null; risk: CommitmentRisk; riskRules: RiskRule[]; inContract: InContract } = {
  category: 'other', due: null, dueResolved: null, figure: null, risk: 'normal', riskRules: [], inContract: 'no',
};
