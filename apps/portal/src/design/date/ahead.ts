/** An instant as long as it lies ahead: what was to come and never came, such as a report after the handoff has closed, is not announced. */
export const ahead = (at: string | null, now: number): string | null => (at !== null && Date.parse(at) > now ? at : null);
