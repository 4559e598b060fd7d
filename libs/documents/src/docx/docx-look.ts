import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import { COLOUR } from '../pdf/look.ts';

const hex = (colour: string): string => colour.slice(1);

/** Colours as Word writes them. */
export const INK = { lateTint: hex(COLOUR.lateTint), watchTint: hex(COLOUR.watchTint), ink: hex(COLOUR.ink), soft: hex(COLOUR.soft), quiet: hex(COLOUR.quiet), accent: hex(COLOUR.accent), tint: hex(COLOUR.tint), rule: hex(COLOUR.rule), watch: hex(COLOUR.watch), late: hex(COLOUR.late) };

/** A4 less its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

const FONT = 'Calibri';
/** Words that somebody said. */
export const SAID_FONT = 'Cambria';

/** A line of its own height: programs differ in what a large heading inherits of the text's. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 20, color: INK.ink }, paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } } },
    title: { run: { font: FONT, size: 64, bold: true, color: INK.ink }, paragraph: { spacing: { before: 60, after: 120, ...SINGLE } } },
    heading1: { run: { font: FONT, size: 38, bold: true, color: INK.ink }, paragraph: { spacing: { before: 480, after: 160, ...SINGLE }, keepNext: true } },
    heading2: { run: { font: FONT, size: 24, bold: true, color: INK.ink }, paragraph: { spacing: { before: 280, after: 100, ...SINGLE }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 16, color: INK.quiet }, paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24, color: INK.soft }, paragraph: { spacing: { after: 160, line: 290, lineRule: LineRuleType.AUTO } } },
    { id: 'Gap', name: 'Gap', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 140 } } },
    { id: 'TableHead', name: 'Table head', basedOn: 'Normal', run: { size: 16, color: INK.quiet }, paragraph: { spacing: { after: 20 }, keepNext: true } },
    { id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 20, line: 250, lineRule: LineRuleType.AUTO } } },
    { id: 'CoverText', name: 'Cover text', basedOn: 'Normal', run: { size: 26, color: INK.soft }, paragraph: { spacing: { after: 120 } } },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: { before: 80, after: 0 } } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { size: 17, color: INK.soft }, paragraph: { spacing: { after: 0, line: 230, lineRule: LineRuleType.AUTO }, indent: { left: 280 } } },
  ],
};
