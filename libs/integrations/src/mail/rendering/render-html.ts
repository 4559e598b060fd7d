import { oneLine } from '../safe-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { shownAddress, webAddress } from './links.ts';
import { rowTitle } from './mail-document.ts';
import type { Block, MailDocument, MailFrame } from './mail-document.ts';
import { renderPeople } from './render-people.ts';
import { colours, styleSheet, type } from './styles.ts';

/** Writes a mail as HTML that old and new mail programs show alike: tables, inline styles, 600 px, light and dark. */
export function renderHtml(document: MailDocument, frame: MailFrame): string {
  const rows = document.blocks.map((block, index) => renderBlock(block, document.blocks[index - 1]?.kind ?? 'heading'));
  return String(html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${oneLine(document.subject)}</title>
<style>${styleSheet}</style>
</head>
<body class="ground" style="margin:0;padding:0;background-color:${colours.ground};">
<div style="display:none;max-height:0;overflow:hidden;">${oneLine(document.preheader)}</div>
<div role="article" aria-roledescription="mail" aria-label="${oneLine(document.subject)}" lang="${frame.language}">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:${colours.ground};">
<tr><td class="outer" align="center" style="padding:24px 0;">
<table role="presentation" class="wide paper" width="600" cellpadding="0" cellspacing="0" border="0" style="width:600px;background-color:${colours.paper};text-align:left;">
${line(32, html`<b class="ink" style="color:${colours.ink};${type.brand};font-weight:600;letter-spacing:-.3px;">${frame.vendorName}</b>`)}
${frame.demonstration ? line(4, html`<p class="ink3" style="margin:0;${type.small};color:${colours.ink3};">${frame.demonstration}</p>`) : undefined}
${line(32, html`<h1 class="ink" style="margin:0;${type.heading};color:${colours.ink};">${oneLine(document.heading)}</h1>`)}
${rows}
${document.signature ? line(16, paragraph(document.signature)) : undefined}
${renderFooter(frame)}
</table>
</td></tr>
</table>
</div>
</body>
</html>
`);
}

/** One row of the mail's only column, with its distance to what stands above, in pixels. */
function line(above: number, content: Html): Html {
  return html`<tr><td class="pad" style="padding:${above}px 40px 0 40px;">${content}</td></tr>
`;
}

function paragraph(words: string): Html {
  return html`<p class="ink" style="margin:0;${type.body};color:${colours.ink};">${oneLine(words)}</p>`;
}

function renderBlock(block: Block, after: Block['kind'] | 'heading'): Html {
  switch (block.kind) {
    case 'paragraph':
      return line(after === 'heading' || after === 'paragraph' ? 16 : after === 'quote' ? 32 : 24, paragraph(block.words));
    case 'quote':
      return line(24, renderQuote(block.words, block.by));
    case 'button':
      return line(after === 'quote' ? 32 : 20, renderButton(block));
    case 'code':
      return line(32, html`<p class="ink3" style="margin:0;${type.small};color:${colours.ink3};">${block.title}</p><p class="ink" style="margin:4px 0 0 0;${type.code};color:${colours.ink};">${block.code}</p>`);
    case 'rows':
      return line(40, renderRows(block));
    case 'people':
      return line(40, html`${title(block.title)}${renderPeople(block.people)}`);
  }
}

function title(words: string): Html {
  return html`<h2 class="ink" style="margin:0 0 12px 0;${type.section};color:${colours.ink};">${words}</h2>`;
}

function renderQuote(words: string, by: string | undefined): Html {
  const lines = words.trim().split(/\r\n|\r|\n/).map(oneLine);
  // A long quote would shout at the size of a sentence.
  const size = words.length > 240 ? 'font-size:18px;line-height:28px;text-indent:-8px' : 'text-indent:-10px';
  return html`<p class="ink" style="margin:0;${type.quote};${size};color:${colours.ink};overflow-wrap:anywhere;">“${lines.map((text, index) => html`${index > 0 ? html`<br>` : undefined}${text}`)}”</p>
${by ? html`<p class="ink3" style="margin:8px 0 0 0;${type.small};color:${colours.ink3};">${oneLine(by)}</p>` : undefined}`;
}

function renderButton({ label, link, note }: Extract<Block, { kind: 'button' }>): Html {
  return html`<table role="presentation" class="wide" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="button" bgcolor="${colours.accent}" style="background-color:${colours.accent};border-radius:6px;"><a href="${webAddress(link)}" style="display:inline-block;padding:10px 24px;${type.body};font-weight:600;color:${colours.onAccent};text-decoration:none;">${label}</a></td>
</tr></table>
<p class="ink3" style="margin:12px 0 0 0;${type.small};color:${colours.ink3};">${note.html}</p>`;
}

function renderRows({ title: heading, rows }: Extract<Block, { kind: 'rows' }>): Html {
  const edge = html`border-top:1px solid ${colours.rule}`;
  return html`${title(heading)}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${type.body};">
${rows.map(
  (row) => html`<tr>
${row.label === undefined ? undefined : html`<td class="day ink2 rule" width="120" valign="top" style="width:120px;padding:12px 12px 12px 0;${edge};color:${colours.ink2};">${oneLine(row.label)}</td>`}
<td class="ink rule" valign="top" style="padding:12px 0;${edge};color:${colours.ink};overflow-wrap:anywhere;"><b style="font-weight:600;">${oneLine(rowTitle(row))}</b>${row.detail ? html` ${oneLine(row.detail)}` : undefined}</td>
</tr>`,
)}
</table>`;
}

function renderFooter({ withoutButton, signInUrl, vendorName, sentTo }: MailFrame): Html {
  return html`<tr><td class="pad" style="padding:40px 40px 32px 40px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="ink3 rule" style="padding:16px 0 0 0;border-top:1px solid ${colours.rule};${type.small};color:${colours.ink3};overflow-wrap:anywhere;">
${withoutButton.before} <a class="link" href="${webAddress(signInUrl)}" style="color:${colours.accent};">${shownAddress(signInUrl)}</a>${withoutButton.after}<br>
${vendorName}. ${oneLine(sentTo)}
</td></tr></table>
</td></tr>`;
}
