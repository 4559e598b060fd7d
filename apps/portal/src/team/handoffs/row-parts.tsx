import type { ReactNode } from 'react';
import type { HandoffRow } from '../../api/types.ts';
import { ClockProvider, useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { sayMoney } from '../../design/money.ts';
import { NextActionText } from '../../facts/next-action.tsx';
import { reasonSentence } from '../../facts/health.ts';
import { t } from '../../messages/i18n.ts';

/** A row is told in its own handoff's time. */
export function InItsTime({ row, receivedAt, children }: { row: HandoffRow; receivedAt: number; children: ReactNode }) {
  return <ClockProvider clock={row.clock} receivedAt={receivedAt}>{children}</ClockProvider>;
}

/** "£177,192 a year". */
export function YearlySum({ row }: { row: HandoffRow }) {
  return <>{row.arr === null ? t('handoffs.unknownValue') : t('handoffs.perYear', { sum: sayMoney(row.arr, row.currency) })}</>;
}

/** What happens next, or why it has not begun. */
export function WhatNext({ row }: { row: HandoffRow }) {
  if (row.waiting) return <span className="watch">{t('handoffs.waiting', { why: row.waiting })}</span>;
  return <NextActionText action={row.nextAction} />;
}

/** Trouble in words; nothing where there is none to tell of. */
export function Trouble({ row }: { row: HandoffRow }) {
  const level = row.health?.level;
  if (level !== 'in_danger' && level !== 'to_watch') return null;
  const reason = row.health?.reasons[0];
  return (
    <p className={level === 'in_danger' ? 'late' : 'watch'}>
      {t(level === 'in_danger' ? 'handoffs.inDanger' : 'handoffs.toWatch')} {reason ? reasonSentence(reason) : ''}
    </p>
  );
}

/** Who looks after them and, in a demonstration, which day it is there. */
export function RowMeta({ row }: { row: HandoffRow }) {
  const reader = useReader();
  return (
    <p className="meta">
      {row.ownerName ? t('handoffs.ownerSentence', { name: row.ownerName }) : t('handoffs.noOwner')}
      {row.clock.demonstration ? ` ${t('handoffs.demonstration', { when: dayOf(reader.now, { ...reader, now: Date.now() }) })}` : ''}
    </p>
  );
}
