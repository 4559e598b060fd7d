/** Whose doing a change of the plan is. */
export const CAUSES = ['us', 'customer', 'third_party', 'scope'] as const;
