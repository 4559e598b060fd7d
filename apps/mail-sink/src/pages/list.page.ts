import type { MessageSummary } from '../store/message.types.ts';
import { renderPage, renderTime } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** Mails on one page. */
const PAGE_SIZE = 100;

/** All mails, the newest first, with the search that the address holds. */
export function renderListPage(messages: MessageSummary[], url: URL): Markup {
  const search = url.searchParams.get('q') ?? '';
  return renderPage({
    title: search ? `Mails for “${search}” · Throughline mail` : 'Throughline mail',
    script: 'list.js',
    body: html`
<form class="find" role="search" action="/" method="get">
  <label for="q">Find by recipient or subject</label>
  <div class="field"><input id="q" name="q" type="search" value="${search}" autocomplete="off" spellcheck="false"><button class="btn">Find</button></div>
</form>
<div id="rows">${renderRows(messages, url)}</div>`,
  });
}

/** The part of the list that changes by itself: the page asks for it again and again, and replaces only what differs. */
export function renderRows(messages: MessageSummary[], url: URL): Markup {
  const search = url.searchParams.get('q') ?? '';
  const page = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1);
  const shown = messages.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return html`
<div role="status"><h1 class="title">${heading(messages.length, search)}</h1></div>
${messages.length === 0 ? html`<p class="lead">${explanation(search)}</p>` : undefined}
<ul class="mails">${shown.map(renderRow)}</ul>
${renderPager(messages.length, page, search)}`;
}

function heading(count: number, search: string): string {
  const mails = count === 1 ? 'One mail' : `${count.toLocaleString('en-GB')} mails`;
  if (search) return count === 0 ? `No mail fits “${search}”` : `${mails} for “${search}”`;
  return count === 0 ? 'No mail has been sent yet' : `${mails}, the newest first`;
}

function explanation(search: string): string {
  if (search) return 'Recipients and subjects were searched. Try fewer letters, or empty the field to see everything.';
  return 'Every mail that Throughline sends ends here instead of in somebody’s mailbox. Ask for a sign-in link, or let a deal close, and it appears without reloading.';
}

function renderRow({ id, from, fromName, to, subject, receivedAt }: MessageSummary): Markup {
  return html`
<li data-id="${id}"><a href="/messages/${id}">
  <span class="subject">${subject || 'No subject'}</span>
  <span class="when">${renderTime(receivedAt, 'short')}</span>
  <span class="who">to ${to.join(', ')}, from ${fromName || from || 'nobody'}</span>
</a></li>`;
}

function renderPager(count: number, page: number, search: string): Markup | undefined {
  if (count <= PAGE_SIZE) return undefined;
  const to = (target: number) => `/?${new URLSearchParams({ ...(search ? { q: search } : {}), page: String(target) })}`;
  return html`<nav class="pager" aria-label="More mails">
${page > 1 ? html`<a class="btn" href="${to(page - 1)}">Newer</a>` : undefined}
${page * PAGE_SIZE < count ? html`<a class="btn" href="${to(page + 1)}">Older</a>` : undefined}
</nav>`;
}
