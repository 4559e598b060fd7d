import type { AtRisk } from '../../api/types.ts';
import { sayMoney } from '../../design/money.ts';
import { t } from '../../messages/i18n.ts';
import { levelOf, LEVELS, moneyBars } from './money-groups.ts';

/** Every figure opens to its parts: an addition, set like one, per currency. */
export function SumsDetails({ risk }: { risk: AtRisk }) {
  const unpriced = risk.items.filter((item) => item.arr === null).length;
  return (
    <details className="sums">
      <summary className="quiet">{t('risk.sums')}</summary>
      <p className="soft">{t('risk.sumsLead')} {unpriced > 0 ? t('risk.unpriced', { n: unpriced }) : ''}</p>
      <div className="additions">
        {moneyBars(risk.groups).map((bar) => (
          <table key={bar.currency} className="addition">
            <caption className="hidden">{bar.currency}</caption>
            <tbody>
              {LEVELS.flatMap((level) =>
                risk.items
                  .filter((item) => item.currency === bar.currency && item.arr !== null && levelOf(item) === level)
                  .map((item) => <tr key={item.id}><th scope="row">{item.accountName}<span className="meta">{t(`level.${level}`)}</span></th><td>{sayMoney(item.arr ?? 0, bar.currency)}</td></tr>),
              )}
            </tbody>
            <tfoot><tr><th scope="row">{t('risk.inAll')}</th><td>{sayMoney(bar.total, bar.currency)}</td></tr></tfoot>
          </table>
        ))}
      </div>
    </details>
  );
}
