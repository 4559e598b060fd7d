import type { PackageRisk } from '../package/package.ts';
import type { ThreatenedPhase } from './risk.ts';
import { HIGH_SCORE } from './score.ts';

/** Working days that are added to a phase when a high risk happens. */
export interface RiskBuffer { riskId: string; statement: string; phase: ThreatenedPhase; days: number }

/** The buffers of all high risks: what the contingency plan applies beside the base plan. */
export function buffersOf(risks: readonly Pick<PackageRisk, 'id' | 'statement' | 'score' | 'phase' | 'bufferDays'>[]): RiskBuffer[] {
  return risks.flatMap(({ id, statement, score, phase, bufferDays }) => (score >= HIGH_SCORE && phase !== null && bufferDays !== null && bufferDays > 0 ? [{ riskId: id, statement, phase, days: bufferDays }] : []));
}
