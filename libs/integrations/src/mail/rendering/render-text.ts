import { oneLine } from '../safe-mail.ts';
import { webAddress } from './links.ts';
import { rowTitle } from './mail-document.ts';
import type { Block, MailDocument, MailFrame, PersonShown } from './mail-document.ts';

/** Writes a mail as a plain letter: the same sentences, links in the open, quotes marked as mail programs mark them. */
export function renderText(document: MailDocument, frame: MailFrame): string {
  const parts = [
    ...(frame.demonstration ? [frame.demonstration] : []),
    oneLine(document.heading),
    ...document.blocks.map(renderBlock),
    ...(document.signature ? [oneLine(document.signature)] : []),
    // The mark that lets mail programs fold away what follows (RFC 3676, 4.3).
    `-- \n${frame.withoutButton.before} ${webAddress(frame.signInUrl)}${frame.withoutButton.after}\n${frame.vendorName}. ${oneLine(frame.sentTo)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return oneLine(block.words);
    case 'quote':
      return renderQuote(block.words, block.by);
    case 'button':
      return `${block.label}:\n${webAddress(block.link)}\n${block.note.text}`;
    case 'code':
      return `${block.title}: ${block.code}`;
    case 'rows':
      return [block.title, ...block.rows.map((row) => `- ${oneLine([row.label ? `${row.label}:` : '', rowTitle(row), row.detail ?? ''].join(' '))}`)].join('\n');
    case 'people':
      return [block.title, ...block.people.map(renderPerson)].join('\n');
  }
}

/** Every line is marked, so that no quoted words can pass for ours. */
function renderQuote(words: string, by: string | undefined): string {
  const lines = words.trim().split(/\r\n|\r|\n/).map((line) => `> ${oneLine(line)}`);
  return [...lines, ...(by ? [oneLine(by)] : [])].join('\n');
}

function renderPerson({ name, part, title, phone, email }: PersonShown): string {
  const who = oneLine(part ? `${name}, ${part}` : name);
  return [`- ${who}${title ? ` (${oneLine(title)})` : ''}`, phone, email].flatMap((line) => (line ? [oneLine(line)] : [])).join('\n  ').replace(/^ {2}-/, '-');
}
