import { PHASES } from '@throughline/domain';
import { Link } from '@tanstack/react-router';
import type { HandoffPage, HandoffRow } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';
import { InItsTime, RowMeta, Trouble, WhatNext, YearlySum } from './row-parts.tsx';

/** Those under way by the phase they stand in, on a wide page side by side. */
export function Board({ page, receivedAt }: { page: HandoffPage; receivedAt: number }) {
  const columns = PHASES.map((phase) => ({ phase, rows: page.items.filter((row) => row.phase === phase) })).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <div className={columns.length === 1 ? 'columns one' : columns.length < 4 ? 'columns few' : 'columns'}>
        {columns.map(({ phase, rows }) => (
          <section key={phase} aria-labelledby={`in-${phase}`}>
            <h2 id={`in-${phase}`}>{t(`phase.${phase}`)} <span>{rows.length}</span></h2>
            <ul>{rows.map((row) => <InItsTime key={row.id} row={row} receivedAt={receivedAt}><Item row={row} /></InItsTime>)}</ul>
          </section>
        ))}
      </div>
      {page.total > page.items.length ? (
        <p className="pages">{t('handoffs.more', { n: page.items.length })} <Link to="/" search={{ view: 'table' }}>{t('handoffs.moreTable')}</Link></p>
      ) : null}
    </>
  );
}

function Item({ row }: { row: HandoffRow }) {
  return (
    <li>
      <p className="name"><Link to="/handoffs/$id" params={{ id: row.id }}>{row.accountName}</Link><span className="soft"><YearlySum row={row} /></span></p>
      <p className="meta">{row.dealName}</p>
      <p><WhatNext row={row} /></p>
      <Trouble row={row} />
      <RowMeta row={row} />
    </li>
  );
}
