/** Lower case without accents, unit for unit: every position of the result is the same position of the text. */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]!;
    folded += unit < '\u0080' ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
}

function foldUnit(unit: string): string {
  if (unit === '\u2019' || unit === '\u2018') return "'";
  if (unit === '\u2010' || unit === '\u2011' || unit === '\u2013') return '-';
  if (unit === '\u00a0' || unit === '\u202f') return ' ';
  const base = unit.normalize('NFD')[0]!.toLowerCase();
  return base.length === 1 ? base : unit;
}
