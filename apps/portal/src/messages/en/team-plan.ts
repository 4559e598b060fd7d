/** The plan in the workspace. ICU message format. */
export const teamPlan = {
  'planTab.steps': 'Steps to go-live',
  'planTab.step.done': 'done',
  'planTab.step.late': 'late',
  'planTab.step.open': 'to come',
  'planTab.step.waiting': 'waits for another step',
} as const;
