import { isMeasurable } from './criteria.section.ts';
import type { AntiPattern, Fact, Gap } from './package.ts';
import { cut } from './read.ts';
import { isAnswered } from './rubric.ts';
import type { Findings } from './rubric.ts';
import { isSpecific } from './specific.ts';

const told = (fact: Fact): boolean => fact.value !== null && fact.status !== 'inferred';

/** The six ways in which handoffs usually fail, each with what it was found by and what mends it. */
export function findAntiPatterns(found: Findings, gaps: readonly Gap[]): AntiPattern[] {
  const answered = (id: string): boolean => gaps.some((gap) => gap.id === id && isAnswered(gap));
  const why = Object.values(found.whyTheyBought).filter(told).length;
  const contracts = found.sources.filter((source) => source.kind === 'contract' || source.kind === 'sow').length;
  const measurable = found.successCriteria.filter(isMeasurable).length;
  const vague = found.risks.filter((risk) => !isSpecific(risk.statement));
  const reason = found.competitors.some((one) => one.whyWeWon !== null) || told(found.whyTheyBought.tippingPoint);
  const meeting = found.handoffMeeting;
  return [
    {
      key: 'contract_as_handoff', found: why === 0,
      why: why === 0 ? `Nothing tells why they bought${contracts > 0 ? '; what there is says only what was signed' : ''}.` : `${why} of 4 answers to why they bought are there beside the contract.`,
      fix: 'Add the story to the contract: the problem, the outcome they expect, the words of the economic buyer, what tipped it.',
    },
    {
      key: 'no_meeting', found: meeting === null,
      why: meeting === null ? 'No meeting of the people who sold with the people who deliver is on record.' : `They met, as ${meeting.source} shows.`,
      fix: 'Hold the handoff meeting: the seller walks the receiving team through the package and answers what it does not say.',
    },
    {
      key: 'no_success_criteria', found: measurable === 0 && !answered('criteria.measurable'),
      why: measurable > 0 ? `${measurable} of ${found.successCriteria.length} criteria have a number to reach.` : answered('criteria.measurable') ? 'The seller has named them.' : 'No criterion has a number to reach.',
      fix: 'Define measurable criteria before the handoff, and have the economic buyer agree to them.',
    },
    {
      key: 'vague_risks', found: found.risks.length === 0 || vague.length > 0,
      why: found.risks.length === 0 ? 'No risk is named at all.' : vague.length > 0 ? `Nobody can act on: “${cut(vague[0]?.statement ?? '', 200)}”${vague.length > 1 ? `, and on ${vague.length - 1} more` : ''}.` : 'Each risk names a person, a system or an assumption.',
      fix: 'Name the person, the system or the assumption that is the risk, and what is done about it.',
    },
    {
      key: 'no_out_of_scope', found: found.outOfScope.length === 0,
      why: found.outOfScope.length === 0 ? 'Nothing is said to be excluded.' : `${found.outOfScope.length} ${found.outOfScope.length === 1 ? 'exclusion is' : 'exclusions are'} listed.`,
      fix: 'List what was excluded during the sale, so that nobody agrees to it by mistake.',
    },
    {
      key: 'no_competitive_context', found: found.competitors.length === 0 || !reason,
      why: found.competitors.length === 0 ? 'Nobody else who was considered is named.' : reason ? `${found.competitors.map((one) => one.name).join(', ')}, and why we won, are on record.` : 'Competitors are named, but not why we won.',
      fix: 'Say who else was evaluated, why we won, and what they measured us by.',
    },
  ];
}
