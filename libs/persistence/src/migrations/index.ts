import { Initial1763715600000 } from './1763715600000-initial.ts';

/** All migrations, oldest first. */
export const MIGRATIONS = [Initial1763715600000];
