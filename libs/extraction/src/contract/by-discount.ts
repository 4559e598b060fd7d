import { DIGITS, valueOf } from '../attributes/figure/numbers.ts';
import { words } from './matters/matter.ts';
import { percentsIn } from './quantities.ts';
import { same } from './rulings.ts';
import type { Said } from './said.ts';
import type { Signed } from './signed.ts';
import type { Verdict } from './verdict.ts';

const DISCOUNT = words('off', 'discount\\w*', 'less', 'below list', 'rabatt', 'nachlass', 'auf (?:die|den|das)', 'remise\\w*', 'rabais', 'sur', 'korting', 'op', 'descuento\\w*', 'sobre');
const AMOUNT = new RegExp(`(?<![\\d.,])(?:${DIGITS})(?![\\d%])`, 'g');
const CLOSE = 0.002;
const MOST = 8;

/** Whether a row of prices comes to so much less than its list price, alone or times its quantity. */
function isReducedBy(percent: number, row: string): boolean {
  const amounts = [...row.matchAll(AMOUNT)].map(([written]) => valueOf(written) ?? 0).filter((value) => value > 0).slice(0, MOST);
  const lists = amounts.flatMap((one, at) => [one, ...amounts.slice(at + 1).map((other) => one * other)]);
  return lists.some((list) => amounts.some((net) => net < list && Math.abs(net / list - (1 - percent / 100)) < CLOSE));
}

/** A discount that the signed prices already have. */
export function byDiscount(said: Said, { clauses }: Signed): Verdict | null {
  const [percent] = percentsIn(said.text);
  if (said.commitment.category !== 'pricing' || percent === undefined || !DISCOUNT.test(said.text)) return null;
  const clause = clauses.find(({ text, sentence }) => (sentence.block === 'table_row' && isReducedBy(percent, text)) || (DISCOUNT.test(text) && percentsIn(text).includes(percent)));
  return clause ? same(clause) : null;
}
