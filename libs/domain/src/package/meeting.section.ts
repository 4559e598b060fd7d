import type { Dossier, TeamRole } from '../dossier/dossier.ts';
import type { HandoffPackage } from './package.ts';
import { personOf } from './sources.ts';

const SOLD: readonly TeamRole[] = ['account_executive', 'solutions_engineer', 'sales_manager'];
const DELIVERS: readonly TeamRole[] = ['csm', 'cs_leader', 'implementation_lead', 'project_manager', 'support_lead'];

/** The latest meeting or call of only our own people in which somebody who sold met somebody who delivers. */
export function readHandoffMeeting(dossier: Dossier): HandoffPackage['handoffMeeting'] {
  const held = (dossier.communications ?? []).filter(({ kind, from, to, cc }) => {
    if (kind !== 'meeting' && kind !== 'call') return false;
    const people = [from, ...(to ?? []), ...(cc ?? [])].map((ref) => personOf(dossier, ref));
    const has = (roles: readonly TeamRole[]): boolean => people.some((person) => person?.side === 'us' && roles.includes(person.member.role));
    return people.every((person) => person?.side !== 'customer') && has(SOLD) && has(DELIVERS);
  });
  const last = held.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last === undefined ? null : { source: `communications/${last.id}`, at: last.at };
}
