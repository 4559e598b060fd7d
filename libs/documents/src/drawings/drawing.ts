import { escapeMarkup } from '../text/escape.ts';

/** Colours by what they mean, so that each format and theme paints in its own. */
export type Paint = 'ink' | 'soft' | 'quiet' | 'accent' | 'tint' | 'rule' | 'paper' | 'late' | 'lateTint' | 'watch' | 'watchTint' | 'none';

export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill: Paint; line: Paint; round?: number }
  | { kind: 'dot'; x: number; y: number; radius: number; fill: Paint; line: Paint }
  | { kind: 'path'; points: [number, number][]; line: Paint; dashed?: boolean }
  | { kind: 'text'; x: number; y: number; text: string; size: number; fill: Paint; strong?: boolean; anchor?: 'start' | 'middle' | 'end' };

/** A picture of our own, in points, its origin at the top left. */
export interface Drawing { width: number; height: number; shapes: Shape[] }

/** How wide a text is at most, in the fonts the pictures are drawn in: wide letters are about two thirds of the size. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += /[MW@%mw]/.test(letter) ? 0.86 : /[A-Z0-9ÄÖÜ&]/.test(letter) ? 0.64 : /[il.,:;'’|!jtfr() ]/.test(letter) ? 0.32 : letter.codePointAt(0)! > 0x2e7f ? 1 : 0.55;
  return units * size;
}

/** A text that fits into a width, shortened with an ellipsis where it must be. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text.slice(0, 400)];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export interface SvgStyle {
  /** Fill and line as attributes, such as `fill="#0F1B1B" stroke="none"`. */
  paint: (fill: Paint, line: Paint) => string;
  /** The font as an attribute. */
  font: string;
  strong: number | string;
  /** Words for those who cannot see the picture. */
  title?: string;
}

/** The drawing as an SVG element of plain shapes and text: no script, no style sheet, nothing from outside. */
export function svgOf({ width, height, shapes }: Drawing, { paint, font, strong, title }: SvgStyle): string {
  const drawn = shapes.map((shape) => {
    switch (shape.kind) {
      case 'box':
        return `<rect x="${rounded(shape.x)}" y="${rounded(shape.y)}" width="${rounded(shape.width)}" height="${rounded(shape.height)}" rx="${shape.round ?? 0}" ${paint(shape.fill, shape.line)} stroke-width="1"/>`;
      case 'dot':
        return `<circle cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" r="${rounded(shape.radius)}" ${paint(shape.fill, shape.line)} stroke-width="1.5"/>`;
      case 'path':
        return `<path d="M${shape.points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join(' L')}" ${paint('none', shape.line)} stroke-width="1"${shape.dashed === true ? ' stroke-dasharray="3 3"' : ''}/>`;
      case 'text':
        return `<text x="${rounded(shape.x)}" y="${rounded(shape.y)}" font-size="${shape.size}" text-anchor="${shape.anchor ?? 'start'}"${shape.strong === true ? ` font-weight="${strong}"` : ''} ${paint(shape.fill, 'none')}>${escapeMarkup(shape.text)}</text>`;
    }
  });
  const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  const named = title === undefined ? '' : ` role="img" aria-label="${escapeMarkup(title)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}${named}>${drawn.join('')}</svg>`;
}
