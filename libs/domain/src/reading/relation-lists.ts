import type { Relations } from '../package/package.ts';

/** The lists of what is known of the relationship. */
export const RELATION_LISTS = ['objectives', 'governance', 'constraints', 'standings', 'strains', 'successFactors'] as const satisfies readonly (keyof Relations)[];

/** What is known of the relationship, each list made by its name. */
export const relationLists = <T>(make: (list: keyof Relations) => T[]): Record<keyof Relations, T[]> => Object.fromEntries(RELATION_LISTS.map((list) => [list, make(list)])) as unknown as Record<keyof Relations, T[]>;
