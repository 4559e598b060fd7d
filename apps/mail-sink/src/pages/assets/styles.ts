/** The design tokens that these pages use, and their few pieces. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#FFFFFF, #0E1616);
  --ground: light-dark(#F4F7F7, #0A1111);
  --tint: light-dark(#ECF1F1, #172222);
  --ink: light-dark(#0F1B1B, #E8EFEE);
  --ink-2: light-dark(#415051, #B4C1C1);
  --ink-3: light-dark(#5B696A, #93A3A3);
  --accent: light-dark(#0A626A, #86CBD3);
  --rule: light-dark(#DFE6E6, #243232);
  --edge: light-dark(#7B8889, #637474);
  --sans: system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --fs-1: .8125rem; --lh-1: 1.25rem;
  --fs-2: .9375rem; --lh-2: 1.5rem;
  --fs-3: 1.125rem; --lh-3: 1.75rem;
  --fs-4: 1.5rem; --lh-4: 2rem;
  --s-1: .25rem; --s-2: .5rem; --s-3: .75rem; --s-4: 1rem; --s-5: 1.5rem; --s-6: 2rem; --s-7: 3rem;
  --fast: 120ms;
}
@media (prefers-reduced-motion: reduce) { :root { --fast: 0ms; } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 var(--fs-2)/var(--lh-2) var(--sans); font-variant-numeric: tabular-nums; }
h1, p, ul, dl, dd, pre { margin: 0; padding: 0; }
ul { list-style: none; }
h1 { font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .22em; text-decoration-color: color-mix(in oklab, currentColor 35%, transparent); transition: text-decoration-color var(--fast); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
main:focus { outline: none; }
.title { font-size: var(--fs-4); line-height: var(--lh-4); letter-spacing: -.015em; }
.lead { margin-top: var(--s-3); max-width: 60ch; font-size: var(--fs-3); line-height: var(--lh-3); color: var(--ink-2); }
.skip { position: absolute; left: var(--s-4); top: -4rem; padding: var(--s-2) var(--s-4); background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; z-index: 3; }
.skip:focus { top: var(--s-2); }

.top { background: var(--ground); border-bottom: 1px solid var(--rule); }
.top .mark { display: flex; align-items: center; gap: var(--s-2); max-width: 64rem; min-height: 3.5rem; margin: 0 auto; padding: 0 var(--s-6); color: var(--ink); font-weight: 600; letter-spacing: -.01em; text-decoration: none; }
.through { stroke: var(--accent); }
main { max-width: 64rem; margin: 0 auto; padding: var(--s-6) var(--s-6) var(--s-7); }

.btn { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0 var(--s-4); border: 1px solid var(--edge); border-radius: 6px; background: transparent; color: var(--ink); font: 600 var(--fs-2)/var(--lh-2) var(--sans); text-decoration: none; cursor: pointer; transition: background var(--fast), border-color var(--fast); }
.btn:hover { background: var(--tint); border-color: var(--ink-3); }
.find label { display: block; margin-bottom: var(--s-1); font-size: var(--fs-1); line-height: var(--lh-1); color: var(--ink-2); }
.find .field { display: flex; gap: var(--s-2); max-width: 30rem; margin-bottom: var(--s-6); }
.find input { flex: 1; min-width: 0; min-height: 2.75rem; padding: 0 var(--s-3); border: 1px solid var(--edge); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; font-size: 1rem; }

.mails { margin-top: var(--s-4); border-bottom: 1px solid var(--rule); }
.mails:empty { display: none; }
.mails li { border-top: 1px solid var(--rule); }
.mails a { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--s-5); padding: var(--s-3) var(--s-3); margin: 0 calc(-1 * var(--s-3)); color: inherit; text-decoration: none; border-radius: 3px; transition: background var(--fast); }
.mails a:hover { background: var(--tint); }
.mails a:focus-visible { outline-offset: -2px; }
.subject { font-weight: 600; overflow-wrap: anywhere; }
.when { grid-column: 2; font-size: var(--fs-1); line-height: var(--lh-2); color: var(--ink-3); white-space: nowrap; }
.who { grid-column: 1; font-size: var(--fs-1); line-height: var(--lh-1); color: var(--ink-3); overflow-wrap: anywhere; }
.pager { display: flex; gap: var(--s-2); margin-top: var(--s-5); }

.back { margin-bottom: var(--s-4); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--s-1) var(--s-5); margin-top: var(--s-4); }
.facts dt { color: var(--ink-3); }
.facts dd { overflow-wrap: anywhere; }
.facts .id { font-size: var(--fs-1); color: var(--ink-2); }
.tabs { display: flex; flex-wrap: wrap; column-gap: var(--s-5); margin-top: var(--s-6); border-bottom: 1px solid var(--rule); }
.tabs a { padding: 10px 0; color: var(--ink-2); text-decoration: none; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a:hover { color: var(--ink); }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.mail { display: block; width: 100%; height: 80vh; border: 0; border-bottom: 1px solid var(--rule); background: var(--paper); }
.words { padding: var(--s-5) 0; max-width: 76ch; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }

@media (max-width: 640px) {
  .top .mark { padding: 0 var(--s-4); }
  main { padding: var(--s-5) var(--s-4) var(--s-7); }
  .mails a { grid-template-columns: minmax(0, 1fr); }
  .when { grid-column: 1; grid-row: 3; line-height: var(--lh-1); }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dt { font-size: var(--fs-1); line-height: var(--lh-1); }
  .facts dd + dt { margin-top: var(--s-2); }
  .mail { width: calc(100% + 2 * var(--s-4)); margin: 0 calc(-1 * var(--s-4)); }
}
@media print { .top, .tabs, .find, .back, .pager { display: none; } }
`;
