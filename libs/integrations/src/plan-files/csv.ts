/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell of a CSV file (RFC 4180), with what a spreadsheet would compute made plain text by an apostrophe. */
export function cell(value: string): string {
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(plain) || plain !== plain.trim() ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const uncelled = (value: string): string => (value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value);

/** The records of a CSV file, each with the line in which it begins; separated by commas, or by semicolons as in many countries. */
export function readCells(text: string): { line: number; cells: string[] }[] {
  const content = text.replace(/^\ufeff/, '');
  const head = content.slice(0, content.search(/\r?\n|$/));
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  const records: { line: number; cells: string[] }[] = [];
  let [line, begins, quoted, value, cells] = [1, 1, false, '', [] as string[]];
  const endCell = (): void => {
    cells.push(uncelled(value));
    value = '';
  };
  const endRecord = (): void => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begins, cells });
    cells = [];
  };
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at]!;
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') value += character;
      else if (content[at + 1] === '"') value += content[(at += 1)];
      else quoted = false;
    } else if (character === '"' && value === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && content[at + 1] === '\n') continue;
      endRecord();
      begins = character === '\n' ? line : line + 1;
    } else value += character;
  }
  if (value !== '' || cells.length > 0) endRecord();
  return records;
}
