import type { MetricStand } from './measurement.ts';

export interface CaseStudy {
  /** Whether the outcomes are there: at least two targets reached, and none off plan. */
  ready: boolean;
  because: string;
  /** What is done once the customer agrees, in this order. */
  steps: { id: string; title: string; days: number }[];
}

const STEPS: CaseStudy['steps'] = [
  { id: 'consent', title: 'The customer agrees to a case study, and to what may be told', days: 0 },
  { id: 'interview', title: 'Interview with the economic buyer and one person who works with it every day', days: 10 },
  { id: 'draft', title: 'Draft with the measured numbers, each with its baseline and its source', days: 20 },
  { id: 'approval', title: 'The customer reads it and approves it, word for word', days: 30 },
  { id: 'published', title: 'Published, and sent to everybody who is in it', days: 40 },
];

/** Whether the story can be told: its outcomes, and the customer's word on it. */
export function caseStudyOf(stands: readonly MetricStand[], consent: boolean | null): CaseStudy {
  const reached = stands.filter((stand) => stand === 'reached').length;
  const off = stands.filter((stand) => stand === 'off_plan').length;
  const needed = Math.min(2, Math.max(1, stands.length));
  if (reached < needed) return { ready: false, because: `${reached} of ${stands.length} targets ${reached === 1 ? 'is' : 'are'} reached; a story needs ${needed}.`, steps: STEPS };
  if (off > 0) return { ready: false, because: `${off} of ${stands.length} metrics ${off === 1 ? 'is' : 'are'} off plan.`, steps: STEPS };
  if (consent === null) return { ready: false, because: 'The outcomes are there; the customer has not been asked, or has not answered.', steps: STEPS };
  return consent ? { ready: true, because: 'The outcomes are there, and the customer agrees.', steps: STEPS } : { ready: false, because: 'The customer does not want a case study.', steps: STEPS };
}
