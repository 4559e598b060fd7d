import { figuresIn } from '../attributes/figure/figure.ts';
import type { Said } from './said.ts';

const SHORT = 90;

/** What was promised, in the source's words, short enough to stand in a note; a bare figure with its unit. */
export function gravest(said: Said): string {
  const quote = said.evidence.quote.replace(/\s+/g, ' ').trim();
  if (quote.length <= SHORT) return `“${quote}”`;
  const [figure] = figuresIn(said.text);
  return figure ? `${figure.value} ${unitOf(figure)}` : `“${quote.slice(0, SHORT).replace(/\s\S*$/, '')} …”`;
}

const unitOf = ({ value, unit }: { value: number; unit: string }): string => (unit === 'percent' ? '%' : value === 1 ? unit.replace(/s$/, '') : unit);
