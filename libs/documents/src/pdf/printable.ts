/** Everything the embedded font has a glyph for: Latin with its accents, Greek, Cyrillic, punctuation, currencies. */
const WITHOUT_GLYPH =
  /[^\u0020-\u007E\u00A0-\u017F\u0192\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u02C6\u02C7\u02D8-\u02DD\u0300\u0301\u0303\u0309\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0486\u0488-\u0513\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2010\u2011\u2013-\u2015\u2017-\u201E\u2020-\u2022\u2025-\u2027\u2030\u2032\u2033\u2039\u203A\u2044\u20A3\u20A4\u20A6-\u20AC\u20B1\u20B9\u20BA\u20BC\u20BD\u2105\u2113\u2116\u2122\u2126\u212E\u2202\u2206\u220F\u2211\u2212\u221A\u221E\u222B\u2248\u2260\u2264\u2265\u25CA\uFFFD]/gu;

/** Marks that change nothing when they are left out: selectors and joiners of other scripts. */
const MARKS = /[\u200C\u200D\uFE00-\uFE0F]/g;

const ARROWS: Record<string, string> = { '→': '›', '←': '‹', '↔': '‹›', '⇒': '›', '−': '−', '☐': '•', '✓': '√', '✔': '√' };

/**
 * The text as the PDF's font can show it. What it has no glyph for becomes �, visibly, because a missing glyph would be
 * found and copied as another letter.
 */
export function printable(text: string): string {
  return text.replace(MARKS, '').replace(WITHOUT_GLYPH, (letter) => ARROWS[letter] ?? '\uFFFD');
}

/** Whether a text has to lose something in the PDF. */
export const losesGlyphs = (text: string): boolean => printable(text).includes('\uFFFD') && !text.includes('\uFFFD');
