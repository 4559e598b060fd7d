import type { MessageDetail } from '../store/message.types.ts';
import { renderPage, renderTime } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** One mail as its reader would see it, or its plain words. */
export function renderMessagePage(message: MessageDetail, wanted: 'html' | 'text'): Markup {
  const view = message.html ? wanted : 'text';
  const header = (name: string) => message.headers.find((entry) => entry.name.toLowerCase() === name)?.value;
  const from = message.fromName ? `${message.fromName} <${message.from}>` : message.from;
  return renderPage({
    title: `${message.subject || 'No subject'} · Throughline mail`,
    script: 'message.js',
    body: html`
<p class="back"><a href="/">All mails</a></p>
<h1 class="title">${message.subject || 'No subject'}</h1>
<dl class="facts">
  <dt>From</dt><dd>${from || 'nobody'}</dd>
  <dt>To</dt><dd>${message.to.join(', ')}</dd>
  ${header('reply-to') ? html`<dt>Answers go to</dt><dd>${header('reply-to')}</dd>` : undefined}
  <dt>Sent</dt><dd>${message.date ? renderTime(message.date, 'long') : 'without a date'}</dd>
  <dt>Message-ID</dt><dd class="id">${message.messageId || 'none'}</dd>
  ${message.attachments.length > 0 ? html`<dt>Attached</dt><dd>${message.attachments.join(', ')}</dd>` : undefined}
</dl>
<nav class="tabs" aria-label="Ways to read this mail">
  ${message.html ? tab('As it looks', `/messages/${message.id}`, view === 'html') : undefined}
  ${tab('Plain text', `/messages/${message.id}?view=text`, view === 'text')}
  <a href="/messages/${message.id}/source" download>Source file</a>
</nav>
${view === 'html' ? renderFrame(message) : html`<pre class="words">${linked(message.text) || 'This mail has no text.'}</pre>`}`,
  });
}

function renderFrame({ id, subject }: MessageDetail): Markup {
  return html`<iframe class="mail" title="The mail: ${subject || 'no subject'}" src="/messages/${id}/html" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`;
}

function tab(words: string, href: string, current: boolean): Markup {
  return current ? html`<a href="${href}" aria-current="page">${words}</a>` : html`<a href="${href}">${words}</a>`;
}

/** Makes web addresses in plain text into links, as mail programs do. */
function linked(text: string): Markup[] {
  // What closes a sentence after an address does not belong to it.
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((piece, index) =>
    index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noopener noreferrer">${piece}</a>` : html`${piece}`,
  );
}
