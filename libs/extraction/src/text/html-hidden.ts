import type { DefaultTreeAdapterTypes } from 'parse5';

const HIDDEN_STYLE = [
  /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i,
  /(?:^|;)\s{0,9}visibility\s{0,9}:\s{0,9}(?:hidden|collapse)/i,
  /(?:^|;)\s{0,9}opacity\s{0,9}:\s{0,9}0?(?:\.0{1,9})?\s{0,9}(?:;|!|$)/i,
  /(?:^|;)\s{0,9}font(?:-size)?\s{0,9}:\s{0,9}(?:[a-z ]{0,20}\s)?[01](?:\.\d{1,9})?(?:px|pt|em|rem|ex|%)?(?:\s|;|!|\/|$)/i,
  /(?:^|;)\s{0,9}mso-hide\s{0,9}:\s{0,9}all/i,
  /(?:^|;)\s{0,9}(?:max-)?(?:height|width)\s{0,9}:\s{0,9}0(?:px|pt|em)?\s{0,9}(?:;|!|$)/i,
  /(?:^|;)\s{0,9}(?:text-indent|left|top)\s{0,9}:\s{0,9}-\d{3,6}/i,
  /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}(?:transparent|rgba\([^)]{1,40},\s{0,9}0(?:\.0{1,9})?\s{0,9}\))/i,
];
const COLOUR = /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}(#?[\w]{1,30}|rgba?\([^)]{1,40}\))/i;
const BACKGROUND = /(?:^|;)\s{0,9}background(?:-color)?\s{0,9}:\s{0,9}(#?[\w]{1,30}|rgba?\([^)]{1,40}\))/i;

/** Whether an element is set so that nobody sees its text: not displayed, tiny, or in the colour of its ground. */
export function isHidden(element: DefaultTreeAdapterTypes.Element): boolean {
  const style = (element.attrs.find((attr) => attr.name === 'style')?.value ?? '').slice(0, 4000);
  if (element.attrs.some((attr) => attr.name === 'hidden' || (attr.name === 'aria-hidden' && attr.value === 'true'))) return true;
  if (HIDDEN_STYLE.some((hidden) => hidden.test(style))) return true;
  const fontColour = element.tagName === 'font' ? element.attrs.find((attr) => attr.name === 'color')?.value : undefined;
  const colour = COLOUR.exec(style)?.[1] ?? fontColour;
  if (colour === undefined) return false;
  const ground = BACKGROUND.exec(style)?.[1] ?? element.attrs.find((attr) => attr.name === 'bgcolor')?.value ?? 'white';
  return plainColour(colour) === plainColour(ground);
}

/** One spelling per colour, as far as black and white go. */
function plainColour(colour: string): string {
  const tight = colour.toLowerCase().replace(/\s/g, '');
  if (/^(?:#?fff(?:fff)?|white|rgba?\(255,255,255(?:,1)?\))$/.test(tight)) return 'white';
  if (/^(?:#?000(?:000)?|black|rgba?\(0,0,0(?:,1)?\))$/.test(tight)) return 'black';
  return tight;
}
