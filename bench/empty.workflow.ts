/** The least that Temporal can be asked for: the yardstick of `starts.ts`. */
export async function emptyWorkflow(): Promise<void> {}
