import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The same files of the same day always give the same bytes, in every time zone: ZIP knows local time only, so it gets a noon made of the day alone. */
export function pack(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const mtime = new Date(Math.min(2099, Math.max(1980, year || 1980)), (month || 1) - 1, date || 1, 12);
  const content: Zippable = {};
  for (const [name, bytes] of files) content[name] = [bytes, { mtime, level: 6 }];
  return zipSync(content);
}
