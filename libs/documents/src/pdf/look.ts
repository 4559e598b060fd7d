import type { Look, Margins, TableLayout } from 'pdfmake';
import type { Paint } from '../drawings/drawing.ts';
import type { Tone } from '../model/document.ts';

/** The light theme of the interface, for paper. */
export const COLOUR: Record<Paint, string> = {
  ink: '#0F1B1B', soft: '#415051', quiet: '#5B696A', accent: '#0A626A', tint: '#ECF1F1', rule: '#DFE6E6', paper: '#FFFFFF',
  late: '#B51F1F', lateTint: '#FDF0ED', watch: '#7A5206', watchTint: '#FCF4E4', none: 'none',
};

export const TONE: Record<Tone, string> = { quiet: COLOUR.quiet, watch: COLOUR.watch, late: COLOUR.late };

export const PAGE_MARGINS: Margins = [56, 64, 56, 60];
/** A4 less its margins, in points. */
export const TEXT_WIDTH = 595.28 - 112;

export const STYLES: Record<string, Look> = {
  kind: { fontSize: 11, color: COLOUR.quiet },
  account: { fontSize: 32, bold: true, lineHeight: 1.1 },
  deal: { fontSize: 14, color: COLOUR.soft },
  section: { fontSize: 19, bold: true, lineHeight: 1.15 },
  part: { fontSize: 11.5, bold: true, lineHeight: 1.2 },
  lead: { fontSize: 11.5, color: COLOUR.soft, lineHeight: 1.35 },
  small: { fontSize: 8, color: COLOUR.quiet, lineHeight: 1.3 },
  head: { fontSize: 8, color: COLOUR.quiet, lineHeight: 1.15 },
};

/** Hairlines between rows, none between columns; a stronger one below the head. */
export const ROWS: TableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
  vLineWidth: () => 0, hLineColor: () => COLOUR.rule, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 4, paddingBottom: () => 4,
};
