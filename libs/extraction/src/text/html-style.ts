import type { Line } from './lines.ts';

/** How the text within an element is set, as far as a reader of the page would notice. */
export interface Setting {
  depth: number;
  kind: Line['kind'];
  colour: string | null;
  ground: string;
  pre: boolean;
  hidden: boolean;
  faint: boolean;
  signature: boolean;
}

export const PAGE: Setting = { depth: 0, kind: 'text', colour: null, ground: 'white', pre: false, hidden: false, faint: false, signature: false };

type Attributes = readonly { name: string; value: string }[];

/** Elements whose content is never read as text of the page. */
const SILENT = new Set('script style head title template noscript iframe object svg math select textarea button audio video canvas map noembed noframes xmp'.split(' '));

const HIDDEN_STYLE = [
  /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i,
  /(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i,
  /(?:^|;)\s{0,9}opacity\s{0,9}:\s{0,9}(?:0(?:\.0{0,9}[0-9])?|\.0{0,9}[0-9]|0?\.0{1,9})%?\s{0,9}(?:;|!|$)/i,
  /(?:^|;)\s{0,9}font(?:-size)?\s{0,9}:\s{0,9}(?:[a-z ]{0,30}\s)?(?:0|0?\.\d{1,9}|1(?:\.\d{1,9})?(?=px|pt|%))(?:px|pt|em|rem|ex|%)?(?:\s|;|!|\/|$)/i,
  /(?:^|;)\s{0,9}mso-hide\s{0,9}:\s{0,9}all/i,
  /(?:^|;)\s{0,9}(?:max-)?(?:height|width)\s{0,9}:\s{0,9}0(?:px|pt|em|%)?\s{0,9}(?:;|!|$)/i,
  /(?:^|;)\s{0,9}(?:text-indent|left|top|right|bottom|margin-left|margin-top)\s{0,9}:\s{0,9}-\d{3,6}/i,
  /(?:^|;)\s{0,9}transform\s{0,9}:\s{0,9}scale[xy]?\(0/i,
  /(?:^|;)\s{0,9}clip\s{0,9}:\s{0,9}rect\(0/i,
];
const COLOUR = /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}((?:rgb|hsl)a?\([^)]{1,60}\)|#?\w{1,30})/i;
const GROUND = /(?:^|;)\s{0,9}background(?:-color)?\s{0,9}:\s{0,9}((?:rgb|hsl)a?\([^)]{1,60}\)|#?\w{1,30})/i;
const SIZE = /(?:^|;)\s{0,9}font-size\s{0,9}:\s{0,9}(?:([5-9])(?:\.\d{1,3})?pt|([6-9]|1[01])(?:\.\d{1,3})?px|(?:xx?-small|small))/i;
const SIGNATURE = /^(?:gmail_signature|moz-signature|signature|ms-outlook-mobile-signature|applemailsignature|x_signature|protonmail_signature_block|yahoo-signature)/i;

/** How the text within an element is set. */
export function settingIn(tag: string, attributes: Attributes, outer: Setting): Setting {
  const attribute = (name: string): string => attributes.find((attr) => attr.name === name)?.value.slice(0, 4000) ?? '';
  const style = attribute('style');
  const ground = plainColour(GROUND.exec(style)?.[1] ?? (attribute('bgcolor') || outer.ground));
  const set = COLOUR.exec(style)?.[1] ?? (tag === 'font' ? attribute('color') || null : null);
  const colour = set === null ? outer.colour : standsOut(set) ? plainColour(set) : null;
  const hidden = outer.hidden || SILENT.has(tag) || attributes.some((attr) => attr.name === 'hidden') || attribute('aria-hidden') === 'true'
    || HIDDEN_STYLE.some((pattern) => pattern.test(style)) || (set !== null && isUnseen(set, ground)) || (tag === 'font' && attribute('size') === '0');
  return {
    depth: outer.depth + (tag === 'blockquote' ? 1 : 0),
    kind: /^h[1-6]$/.test(tag) ? 'heading' : tag === 'li' ? 'item' : tag === 'pre' || tag === 'code' || tag === 'samp' ? 'code' : tag === 'blockquote' ? 'text' : outer.kind,
    colour: tag === 'a' ? outer.colour : colour,
    ground,
    pre: outer.pre || tag === 'pre',
    hidden,
    faint: outer.faint || SIZE.test(style) || (set !== null && isGrey(set)),
    signature: outer.signature || SIGNATURE.test(attribute('class')) || SIGNATURE.test(attribute('id')),
  };
}

/** One spelling per colour, as far as white and black go. */
function plainColour(colour: string): string {
  const tight = colour.toLowerCase().replace(/\s/g, '');
  if (/^(?:#?fff(?:fff)?|white|rgba?\(255,255,255(?:,1)?\)|transparent|none|inherit|initial|url)$/.test(tight)) return 'white';
  if (/^(?:#?000(?:000)?|black|rgba?\(0,0,0(?:,1)?\))$/.test(tight)) return 'black';
  return tight;
}

function channels(colour: string): number[] | null {
  const tight = colour.toLowerCase().replace(/\s/g, '');
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(tight)?.[1];
  if (hex?.length === 3) return [...hex].map((digit) => parseInt(digit + digit, 16));
  if (hex !== undefined) return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})/.exec(tight);
  if (rgb) return rgb.slice(1, 4).map(Number);
  return { white: [255, 255, 255], black: [0, 0, 0], windowtext: [0, 0, 0] }[tight] ?? null;
}

/** Text in the colour of its ground, nearly so, or see-through. */
function isUnseen(colour: string, ground: string): boolean {
  const tight = colour.toLowerCase().replace(/\s/g, '');
  if (tight === 'transparent' || /^(?:rgb|hsl)a\([^)]{1,40},0?(?:\.0{1,9})?\)$/.test(tight) || plainColour(colour) === ground) return true;
  const [a, b] = [channels(colour), channels(ground)];
  return a !== null && b !== null && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 12);
}

function isGrey(colour: string): boolean {
  const parts = channels(colour);
  if (!parts) return /gr[ae]y|silver/i.test(colour);
  return Math.max(...parts) - Math.min(...parts) < 40 && Math.min(...parts) > 80;
}

/** A colour somebody chose to stand out; greys, blacks and white set text back or are the default. */
function standsOut(colour: string): boolean {
  const parts = channels(colour);
  if (parts) return Math.max(...parts) - Math.min(...parts) >= 40;
  return !/^(?:gr[ae]y|silver|dimgr|darkgr[ae]y|lightgr|slategr|gainsboro|inherit|initial|currentcolor|auto|unset|windowtext|transparent|var)/i.test(colour);
}
