import { Initial1763715600000 } from './1763715600000-initial.ts';
import { SecondReader1763802000000 } from './1763802000000-second-reader.ts';

/** All migrations, oldest first. */
export const MIGRATIONS = [Initial1763715600000, SecondReader1763802000000];
