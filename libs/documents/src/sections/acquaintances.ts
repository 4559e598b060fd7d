import { personOf } from '@throughline/domain';
import type { Dossier } from '@throughline/domain';

/** Who on our side knows each contact, by the contact's id: whoever shared a mail, a call or a meeting with them, most often first. */
export function acquaintances(dossier: Dossier): Map<string, string[]> {
  const met = new Map<string, Map<string, number>>();
  for (const { kind, from, to = [], cc = [] } of dossier.communications ?? []) {
    if (kind === 'note') continue;
    const people = [...new Set([from ?? '', ...to, ...cc])].flatMap((ref) => personOf(dossier, ref) ?? []);
    const ours = people.flatMap((one) => (one.side === 'us' ? [one.member.name] : []));
    for (const one of people) {
      if (one.side === 'us') continue;
      const counts = met.get(one.contact.id) ?? new Map<string, number>();
      met.set(one.contact.id, counts);
      for (const name of ours) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return new Map([...met].map(([contact, counts]) => [contact, [...counts].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`)]));
}
