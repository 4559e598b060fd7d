import { useState } from 'react';
import type { AtRisk } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { ClockProvider } from '../../design/date/clock.tsx';
import { sayList, sayMoney } from '../../design/money.ts';
import { t } from '../../messages/i18n.ts';
import { levelOf, LEVELS } from './money-groups.ts';
import type { Level } from './money-groups.ts';
import { RiskRow } from './risk-row.tsx';

/** Those in danger first, each with why, what is at stake, what happens next and how sure we are. */
export function RiskTable({ risk, receivedAt }: { risk: AtRisk; receivedAt: number }) {
  return (
    <table className="board">
      <caption className="hidden">{t('risk.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="k1">{t('risk.customer')}</th><th scope="col" className="k2">{t('risk.why')}</th><th scope="col" className="k3">{t('risk.stake')}</th>
          <th scope="col" className="k4">{t('risk.next')}</th><th scope="col" className="k5">{t('risk.sure')}</th>
        </tr>
      </thead>
      {LEVELS.map((level) => <Group key={level} level={level} items={risk.items.filter((item) => levelOf(item) === level)} receivedAt={receivedAt} />)}
    </table>
  );
}

function Group({ level, items, receivedAt }: { level: Level; items: AtRisk['items']; receivedAt: number }) {
  const [open, setOpen] = useState(level !== 'well');
  if (items.length === 0) return null;
  const names = sayList(items.map((item) => (item.arr === null ? item.accountName : t('risk.wellName', { name: item.accountName, sum: sayMoney(item.arr, item.currency) }))));
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={5}>{t(`level.${level}`)}</th></tr>
      {open ? items.map((item) => <ClockProvider key={item.id} clock={item.clock} receivedAt={receivedAt}><RiskRow item={item} level={level} /></ClockProvider>) : null}
      {level === 'well' ? (
        <tr className="names"><td colSpan={5} className="k2 soft">{open ? null : <>{t('risk.wellSentence', { names })} </>}<Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'risk.hide' : 'risk.show')}</Button></td></tr>
      ) : null}
    </tbody>
  );
}
