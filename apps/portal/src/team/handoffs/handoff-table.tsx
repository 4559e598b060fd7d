import { Link } from '@tanstack/react-router';
import type { HandoffPage, HandoffRow } from '../../api/types.ts';
import { DateText } from '../../design/date/date-text.tsx';
import { Pager } from '../../design/pager.tsx';
import { t } from '../../messages/i18n.ts';
import type { HandoffsSearch } from '../router.tsx';
import { InItsTime, RowMeta, Trouble, WhatNext, YearlySum } from './row-parts.tsx';

/** Every handoff that matches, page by page. */
export function HandoffTable({ page, receivedAt, search }: { page: HandoffPage; receivedAt: number; search: HandoffsSearch }) {
  const of = Math.max(1, Math.ceil(page.total / page.size));
  return (
    <>
      <table className="grid folds">
        <caption className="hidden">{t('team.handoffs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('handoffs.customer')}</th><th scope="col">{t('handoffs.stands')}</th><th scope="col">{t('handoffs.next')}</th><th scope="col" className="num">{t('handoffs.value')}</th>
          </tr>
        </thead>
        <tbody>{page.items.map((row) => <InItsTime key={row.id} row={row} receivedAt={receivedAt}><Row row={row} /></InItsTime>)}</tbody>
      </table>
      <Pager page={page.page} of={of} link={(page, words) => <Link className="btn" to="/" search={{ ...search, page }}>{words}</Link>} />
    </>
  );
}

function Row({ row }: { row: HandoffRow }) {
  return (
    <tr>
      <th scope="row"><span className="name"><Link to="/handoffs/$id" params={{ id: row.id }}>{row.accountName}</Link></span><span className="meta">{row.dealName}</span><RowMeta row={row} /></th>
      <td>{t(`phase.${row.phase}`)}<span className="meta"><DateText at={row.phaseEnteredAt} as="distance" /></span></td>
      <td><WhatNext row={row} /><Trouble row={row} /></td>
      <td className="num" data-name={t('handoffs.value')}><YearlySum row={row} /></td>
    </tr>
  );
}
