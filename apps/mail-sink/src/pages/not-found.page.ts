import { renderPage } from './layout.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** Says what is wrong, and the way back. */
export function renderNotFoundPage(sentence: string): Markup {
  return renderPage({ title: 'Throughline mail', body: html`<h1 class="title">${sentence}</h1><p class="lead"><a href="/">See all mails</a></p>` });
}
