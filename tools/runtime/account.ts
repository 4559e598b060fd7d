import { readFileSync } from 'node:fs';

import { isRoot } from './paths.ts';

/** A user of the operating system under which a child runs. */
export interface Account {
  uid: number;
  gid: number;
}

/** The account for PostgreSQL, which refuses to run as root; `undefined` where this process's own will do. */
export function unprivilegedAccount(): Account | undefined {
  if (!isRoot) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = accounts.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is neither an account "postgres" nor "nobody" on this machine. Run the command as a user, or set DATABASE_URL.',
  );
}
