import type { AtRisk } from '../../api/types.ts';
import { sayMoney } from '../../design/money.ts';
import { t } from '../../messages/i18n.ts';
import { levelOf, moneyBars } from './money-groups.ts';

/** What is at stake, drawn: solid for danger, dashed for unknown, hatched for what is to be watched. */
export function MoneyBars({ risk }: { risk: AtRisk }) {
  return (
    <>
      {moneyBars(risk.groups).map((bar) => {
        const parts = bar.parts.map((part) => t('risk.barPart', { level: t(`level.${part.level}`), sum: sayMoney(part.amount, bar.currency) })).join(', ');
        return (
          <div key={bar.currency} className="money" role="img" aria-label={t('risk.bar', { currency: bar.currency, parts })}>
            <div className="shares">{bar.parts.map((part) => <i key={part.level} className={part.level} style={{ width: `max(${100 * part.share}%, 3px)` }} />)}</div>
            <div className="labels">
              {bar.parts.map((part) => (
                <div key={part.level} style={{ flexGrow: Math.round(1_000 * part.share) }}>
                  <b>{sayMoney(part.amount, bar.currency)}</b>
                  <span><i className={part.level} />{t(`risk.barNote.${part.level}`, { n: risk.items.filter((item) => item.currency === bar.currency && levelOf(item) === part.level).length })}</span>
                </div>
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}
