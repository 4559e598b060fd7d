/** A link is the current one only when all of its address is: a filter that is left out counts as another address. */
export const EXACT = { exact: true, includeSearch: true, explicitUndefined: true } as const;
