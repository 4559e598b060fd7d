/** What happened to risks, as sentences of the history. */
export const riskEvents = {
  'event.risk.added': '{actor} added a risk.',
  'event.risk.accepted': '{actor} took a proposed risk into the register.',
  'event.risk.edited': '{actor} changed a risk.',
  'event.risk.merged': '{actor} merged two risks that were one.',
  'event.risk.closed': '{actor} closed a risk.',
  'event.risk.reopened': '{actor} opened a risk again.',
};
