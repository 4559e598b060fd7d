import { facts, linked, placeOf, quiet, run } from '../model/build.ts';
import type { Facts, Line } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { clean } from '../text/clean.ts';
import { dayOf, words } from '../text/format.ts';

/** Keys of findings as people say them: `annualRevenue` is "Annual revenue". */
const labelOf = (key: string): string => words(key.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase());

/** What a finding says, of whatever shape, in a line; deeper than three levels nobody reads on. */
function told(value: unknown, depth = 0): string {
  if (typeof value === 'string') return dayOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth > 3) return '';
  const parts = Array.isArray(value) ? value.map((one) => told(one, depth + 1)) : Object.entries(value).map(([key, one]) => (Array.isArray(value) || depth > 0 ? told(one, depth + 1) : `${labelOf(key)}: ${told(one, depth + 1)}`));
  return parts.filter((part) => part !== '').join(depth === 0 ? '; ' : ', ');
}

/** What was found out about the company, by whom: profiles from other systems, and documents of research. */
export function research({ compiled, dossier }: Subject): Facts | null {
  const sourceOf = (part: string, id: string): Line => {
    const at = compiled.sources.findIndex((one) => one.part === part && one.id === id);
    return at < 0 ? [] : [linked(`S${at + 1}`, placeOf(`sources/${at}`))];
  };
  const profiles = (dossier.contributions ?? []).filter(({ kind }) => kind === 'profile').flatMap(({ id, by, at, data }) =>
    Object.entries(data).flatMap(([key, value]): Facts['rows'] => {
      const text = told(value);
      return text === '' ? [] : [{ label: clean(labelOf(key)), line: [run(clean(text))], notes: [[quiet(`Stated by us: ${[clean(by), at === undefined ? null : dayOf(at)].filter((one) => one !== null).join(', ')} · `), ...sourceOf('contributions', id)]] }];
    }),
  );
  const documents = (dossier.documents ?? []).filter(({ kind }) => kind === 'research').map(({ id, title, at, body }) => ({
    label: 'Research', line: [run(clean(title))], notes: [[run(clean(body.slice(0, 600)))], [quiet(`${at === undefined ? 'No date' : dayOf(at)} · `), ...sourceOf('documents', id)]],
  }));
  const rows = [...profiles, ...documents];
  return rows.length === 0 ? null : facts(rows);
}
