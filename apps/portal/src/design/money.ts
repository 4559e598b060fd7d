export interface Money { currency: string; amount: number }

/** "£177,192": without decimals where there are none to show. */
export function sayMoney(amount: number, currency: string): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  try {
    return new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(amount);
  } catch {
    return `${new Intl.NumberFormat('en-GB').format(amount)} ${currency}`;
  }
}

/** "£177,624 and $803,520": one sum per currency, because nothing is converted. */
export function sayMoneys(sums: readonly Money[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(sums.map((sum) => sayMoney(sum.amount, sum.currency)));
}

/** "Ann", "Ann and Bo", "Ann, Bo and Cy". */
export function sayList(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** Adds amounts up per currency, the currencies in the order in which they first appear. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}
