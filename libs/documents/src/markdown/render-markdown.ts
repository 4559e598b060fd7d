import { headingOf, outlineOf } from '../model/build.ts';
import type { Block, HandoffDocument, Line, Row, Run, Section, Table } from '../model/document.ts';

/** Text that Markdown shows as it is: nothing in it becomes markup, a link, a list or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<|~$^]/g, '\\$&')
    .replaceAll('&', '&amp;')
    // Addresses that some readers turn into links by themselves, and lines that begin like a list, a heading or a quote.
    .replace(/:\/\//g, ':\\/\\/').replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`).replaceAll('@', '\\@')
    .replace(/^(\s*)([-+=#>:])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function runOf({ text, strong, said, tone, to }: Run): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (core === '') return text;
  const escaped = escapeMarkdown(core);
  const shown = to !== undefined ? `[${escaped}](#${to})` : strong === true || tone === 'late' ? `**${escaped}**` : said === true ? `*${escaped}*` : escaped;
  return `${before}${shown}${after}`;
}

const lineOf = (line: Line): string => line.map(runOf).join('').replace(/ {2,}/g, ' ').trim();

const anchor = (id: string | undefined): string => (id === undefined ? '' : `<a id="${id}"></a>`);

/** A table in Markdown has no lines across: the notes of all rows stand in a last column. */
function tableOf({ columns, rows }: Table): string {
  const noted = rows.some((row) => row.notes.length > 0);
  const titles = [...columns.map(({ title }) => escapeMarkdown(title)), ...(noted ? ['Status and source'] : [])];
  const rowOf = (row: Row): string => {
    const cells = row.cells.map((cell, index) => `${index === 0 ? anchor(row.id) : ''}${lineOf(cell)}`);
    return `| ${[...cells, ...(noted ? [row.notes.map(lineOf).join('<br>')] : [])].join(' | ')} |`;
  };
  return [`| ${titles.join(' | ')} |`, `|${titles.map(() => '---').join('|')}|`, ...rows.map(rowOf)].join('\n');
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.look === 'quote' || block.look === 'gap' ? `> ${lineOf(block.line)}` : lineOf(block.line);
    case 'list':
      return block.items.map((item) => [`- ${block.look === 'open' ? '[ ] ' : ''}${anchor(item.id)}${lineOf(item.line)}`, ...item.notes.map((note) => `  <br>${lineOf(note)}`)].join('\n')).join('\n');
    case 'facts':
      return block.rows.map((row) => [`- ${anchor(row.id)}**${escapeMarkdown(row.label)}:** ${lineOf(row.line)}`, ...row.notes.map((note) => `  <br>${lineOf(note)}`)].join('\n')).join('\n');
    case 'table':
      return tableOf(block);
    case 'picture':
      return block.table === null ? '' : [`*${escapeMarkdown(block.alternative)}*`, tableOf(block.table)].join('\n\n');
  }
}

function sectionOf(section: Section, level: number): string {
  const heading = `${anchor(section.id)}\n\n${'#'.repeat(level + 1)} ${escapeMarkdown(headingOf(section))}`;
  return [heading, ...section.blocks.map(blockOf).filter((text) => text !== ''), ...section.parts.map((one) => sectionOf(one, level + 1))].join('\n\n');
}

/** The document in Markdown, with contents that lead to each section. */
export function renderMarkdown({ cover, sections }: HandoffDocument): string {
  const head = [
    `# ${escapeMarkdown(cover.kind)} — ${escapeMarkdown(cover.account)}`,
    ...(cover.deal === '' ? [] : [escapeMarkdown(cover.deal)]),
    `**${escapeMarkdown(cover.confidentiality)}**`,
    cover.facts.map(({ label, value }) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`).join(' | '),
    ...(cover.gate === null ? [] : [`**Gate:** ${escapeMarkdown(cover.gate)}`]),
    '---',
    '<a id="contents"></a>\n\n## Contents',
    outlineOf(sections).filter(({ level }) => level <= 2).map(({ section, level }) => `${'  '.repeat(level - 1)}- [${escapeMarkdown(headingOf(section))}](#${section.id})`).join('\n'),
  ];
  return `${[...head, ...sections.map((one) => sectionOf(one, 1))].join('\n\n')}\n`;
}
