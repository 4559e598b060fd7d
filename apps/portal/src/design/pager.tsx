import type { ReactNode } from 'react';
import { t } from '../messages/i18n.ts';

/** The way to the pages before and after this one, where there are several; `link` leads to one of them. */
export function Pager({ page, of, link }: { page: number; of: number; link: (page: number, words: string) => ReactNode }) {
  if (of <= 1) return null;
  return (
    <nav className="pages" aria-label={t('handoffs.pages')}>
      {page > 1 ? link(page - 1, t('handoffs.earlier')) : null}
      <span className="meta">{t('handoffs.pageOf', { page, of })}</span>
      {page < of ? link(page + 1, t('handoffs.later')) : null}
    </nav>
  );
}
