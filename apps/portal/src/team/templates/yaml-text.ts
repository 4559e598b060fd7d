/** From where to where a line of a text goes, counted from 1; its end where there are fewer lines. */
export function lineIn(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return { start: text.length, end: text.length };
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** A copy of a template: under another id and title, to be changed before it is kept. */
export function asCopy(yaml: string, id: string, title: string): string {
  return yaml.replace(/^id: .*$/m, () => `id: ${id}`).replace(/^version: .*\n/m, '').replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`);
}
