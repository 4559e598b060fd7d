import { svgOf } from '../drawings/drawing.ts';
import type { Paint } from '../drawings/drawing.ts';
import type { Block, HandoffDocument, Line, Picture, Row, Run, Section, Table } from '../model/document.ts';
import { escapeMarkup } from '../text/escape.ts';
import { STYLE } from './style.ts';

function runOf({ text, strong, said, tone, to }: Run): string {
  const escaped = escapeMarkup(text);
  const shown = to !== undefined ? `<a href="#${to}">${escaped}</a>` : strong === true ? `<strong>${escaped}</strong>` : said === true ? `<q>${escaped}</q>` : escaped;
  return tone === undefined ? shown : `<span class="${tone}">${shown}</span>`;
}

const lineOf = (line: Line): string => line.map(runOf).join('');
const notesOf = (notes: readonly Line[]): string => notes.map((note) => `<div class="note">${lineOf(note)}</div>`).join('');
const idOf = (id: string | undefined): string => (id === undefined ? '' : ` id="${id}"`);

/** Each row with its notes is a body of its own, so that a page never parts them. What the heading says already is not seen again. */
function tableOf({ caption, columns, rows }: Table, heading: string): string {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => `<col style="width:${((100 * weight) / total).toFixed(1)}%">`).join('');
  const head = columns.map(({ title }) => `<th scope="col">${escapeMarkup(title)}</th>`).join('');
  const rowOf = (row: Row): string => {
    const cells = row.cells.map((cell, index) => `<td data-title="${escapeMarkup(columns[index]?.title ?? '')}">${lineOf(cell)}</td>`).join('');
    // The first column holds a number where its title is empty; the notes stand under the text.
    const indent = columns[0]?.title === '' && columns.length > 1 ? '<td></td>' : '';
    const notes = row.notes.length === 0 ? '' : `<tr class="notes">${indent}<td colspan="${columns.length - (indent === '' ? 0 : 1)}">${notesOf(row.notes)}</td></tr>`;
    return `<tbody class="place"${idOf(row.id)}><tr>${cells}</tr>${notes}</tbody>`;
  };
  return `<div class="wide"><table><caption${caption === heading ? ' class="unseen"' : ''}>${escapeMarkup(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>${rows.map(rowOf).join('')}</table></div>`;
}

const VARIABLE: Record<Paint, string> = {
  ink: 'var(--ink)', soft: 'var(--soft)', quiet: 'var(--quiet)', accent: 'var(--accent)', tint: 'var(--tint)', rule: 'var(--rule)', paper: 'var(--paper)',
  late: 'var(--late)', lateTint: 'var(--late-tint)', watch: 'var(--watch)', watchTint: 'var(--watch-tint)', none: 'none',
};

/** Drawn where there is room; on a phone the same as a table, which needs no scrolling to and fro. */
function pictureOf({ title, alternative, drawing, table }: Picture, heading: string): string {
  const svg = svgOf(drawing, { paint: (fill, line) => `style="fill:${VARIABLE[fill]};stroke:${VARIABLE[line]}"`, font: 'style="font-family:var(--sans)"', strong: 600, title });
  return `<figure>${svg}${table === null ? '' : `<div class="narrow">${tableOf(table, heading)}</div>`}<figcaption>${escapeMarkup(alternative)}</figcaption></figure>`;
}

const LOOK = { plain: '', lead: ' class="lead"', quiet: ' class="small"', quote: ' class="quote"', gap: ' class="gap"' };

function blockOf(block: Block, heading: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${LOOK[block.look]}>${lineOf(block.line)}</p>`;
    case 'list':
      return `<ul class="${block.look}">${block.items.map((item) => `<li${idOf(item.id)}>${lineOf(item.line)}${notesOf(item.notes)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl class="facts">${block.rows.map((row) => `<div${idOf(row.id)}><dt>${escapeMarkup(row.label)}</dt><dd>${lineOf(row.line)}${notesOf(row.notes)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableOf(block, heading);
    case 'picture':
      return pictureOf(block, heading);
  }
}

const headingOf = ({ number, title }: Section): string => `${number === '' ? '' : `<i>${number}</i>`}${escapeMarkup(title)}`;

function sectionOf(section: Section, level: 2 | 3): string {
  const parts = section.parts.map((one) => sectionOf(one, 3)).join('\n');
  return `<section id="${section.id}"${section.ownPage ? ' class="page"' : ''}><h${level}>${headingOf(section)}</h${level}>\n${section.blocks.map((block) => blockOf(block, section.title)).join('\n')}\n${parts}</section>`;
}

/** One file that needs nothing else: no script, no request to anywhere. */
export function renderHtml({ title, cover, sections }: HandoffDocument): string {
  const contents = sections.map((one) => `<li><a href="#${one.id}"><i>${one.number}</i><span>${escapeMarkup(one.title)}</span></a></li>`).join('');
  const facts = cover.facts.map(({ label, value }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#text">To the text</a><div class="frame">
<nav aria-label="Contents"><div><b>Contents</b><ol>${contents}</ol></div></nav>
<main id="text"><header><div class="kind">${escapeMarkup(cover.kind)}</div><h1>${escapeMarkup(cover.account)}</h1>${cover.deal === '' ? '' : `<div class="deal">${escapeMarkup(cover.deal)}</div>`}
<div class="mark">${escapeMarkup(cover.confidentiality)}</div><dl class="head">${facts}</dl>${cover.gate === null ? '' : `<p class="gate">${escapeMarkup(cover.gate)}</p>`}</header>
${sections.map((one) => sectionOf(one, 2)).join('\n')}
</main></div></body></html>
`;
}
