import type { PackageRisk } from '../package/package.ts';
import type { Dimension, Treatment } from './risk.ts';

type Proposal = Omit<Treatment, 'mitigation'> & { mitigation: (who: string) => string };

const US = ['implementation_lead', 'project_manager', 'csm'] as const;
const ENGINEERS = ['solutions_engineer', 'implementation_lead'] as const;
const ACCOUNT = ['csm', 'account_executive'] as const;

/** What is usually done about a risk of a dimension that somebody voiced and no rule knows more closely. */
const PROPOSALS: Readonly<Record<Dimension, Proposal>> = {
  'A4.01': { mitigation: (who) => `Agree with ${who} at the kick-off who of theirs does what in which weeks, with a deputy for each.`, contingency: 'Move their tasks behind the busy weeks.', bufferDays: 5, phase: 'build', trigger: 'A task of the customer’s is late by more than two working days.', ours: US, theirs: ['project_manager', 'champion'] },
  'A4.02': { mitigation: (who) => `Look at it on the spot with ${who} during the design: version, who can change it, until when it runs.`, contingency: 'Leave it out of the first go-live.', bufferDays: 5, phase: 'design', trigger: 'The design does not say how it is dealt with.', ours: ENGINEERS, theirs: ['it_lead'] },
  'A4.03': { mitigation: (who) => `Test it with ${who} on their own systems before the design is signed off.`, contingency: 'Go live without this connection, with files by night.', bufferDays: 10, phase: 'build', trigger: 'No access to a test system two weeks after the kick-off.', ours: ENGINEERS, theirs: ['it_lead'] },
  'A4.04': { mitigation: (who) => `Run a trial load in the first two weeks, count what is wrong, and agree with ${who} who cleans it by when.`, contingency: 'Load the clean records for go-live and the rest afterwards.', bufferDays: 10, phase: 'data', trigger: 'More than one record in a hundred is refused in the first rehearsal.', ours: ENGINEERS, theirs: ['it_lead', 'champion'] },
  'A4.05': { mitigation: (who) => `Ask ${who} what went wrong before and what has to be otherwise, and let that team see the first result.`, contingency: 'Begin with a team that wants it.', bufferDays: 5, phase: 'go-live', trigger: 'That team stays away from a demonstration or a training.', ours: ['csm', 'implementation_lead'], theirs: ['champion', 'executive_sponsor'] },
  'A4.06': { mitigation: (who) => `Plan with ${who} for each group where, when and in which language it is trained.`, contingency: 'Train one person of each shift, who sits beside the others in the first week.', bufferDays: 5, phase: 'go-live', trigger: 'Fewer than eight of ten have attended ten working days before the go-live.', ours: US, theirs: ['user_lead', 'champion'] },
  'A4.07': { mitigation: (who) => `Put it into the calendar of the plan, and agree with ${who} on a go-live that keeps clear of it.`, contingency: 'Move the go-live behind it.', bufferDays: 10, phase: 'go-live', trigger: 'The forecast of the go-live comes nearer than five working days to it.', ours: US, theirs: ['project_manager', 'champion'] },
  'A4.08': { mitigation: (who) => `Say to ${who} in writing before the kick-off what of it we stand by; that part goes into the plan or into an amendment.`, contingency: 'Offer it as a change request with a price and a date.', bufferDays: 5, phase: 'build', trigger: 'The customer asks for it in a meeting.', ours: ['account_executive', 'csm'], theirs: ['champion', 'economic_buyer'] },
  'A4.09': { mitigation: (who) => `Have ${who} get a date and a name from them in writing before the design is signed off.`, contingency: 'Build against an agreed mock, and go live without their part.', bufferDays: 10, phase: 'build', trigger: 'Their date passes.', ours: US, theirs: ['it_lead', 'procurement', 'champion'] },
  'A4.10': { mitigation: (who) => `Get from ${who} the list of what has to be there before real data, and put each item into the plan with a date.`, contingency: 'Work with masked data until it is settled.', bufferDays: 10, phase: 'go-live', trigger: 'It is not settled fifteen working days before real data is loaded.', ours: ENGINEERS, theirs: ['security', 'legal', 'it_lead'] },
  'A4.11': { mitigation: (who) => `Meet whoever decides from now on before the kick-off, with ${who}, from why they bought to what was promised.`, contingency: 'Hold the kick-off again with the new person.', bufferDays: 5, phase: 'design', trigger: 'The new person cancels twice.', ours: ACCOUNT, theirs: ['economic_buyer', 'executive_sponsor'] },
  'A4.12': { mitigation: (who) => `Call ${who} before the kick-off, say it as it is, and write down what was agreed.`, contingency: 'Our executive sponsor speaks with theirs.', bufferDays: 0, phase: 'design', trigger: 'Somebody hears of it from somebody else.', ours: ACCOUNT, theirs: ['champion', 'economic_buyer'] },
};
const BY_TYPE: Readonly<Record<PackageRisk['type'], Dimension>> = { technical: 'A4.03', organizational: 'A4.12', commercial: 'A4.08' };

/** What we would do about a risk that somebody voiced; `who` is the customer's person to do it with. */
export function treatmentFor(risk: Pick<PackageRisk, 'dimension' | 'type'>, who: string): Treatment {
  const proposal = PROPOSALS[(risk.dimension ?? BY_TYPE[risk.type]) as Dimension];
  return { ...proposal, mitigation: proposal.mitigation(who) };
}
