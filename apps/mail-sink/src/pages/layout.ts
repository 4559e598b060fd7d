import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** The frame of every page. */
export function renderPage({ title, script, body }: { title: string; script?: string; body: Markup }): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/styles.css">
${script ? html`<script src="/assets/${script}" defer></script>` : undefined}
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top">
  <a class="mark" href="/"><svg width="28" height="12" aria-hidden="true"><circle cx="5" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2"/><path class="through" d="M9 6h10" stroke-width="2"/><circle cx="23" cy="6" r="5" fill="currentColor"/></svg>Throughline mail</a>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`;
}

/** An instant for people: the script shows it in the reader's time zone, without it stands in UTC. */
export function renderTime(iso: string, style: 'short' | 'long'): Markup {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return html`${iso}`;
  const written = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' });
  return html`<time datetime="${at.toISOString()}" data-style="${style}">${written.format(at)}</time>`;
}
