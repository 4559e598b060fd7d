import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchCompare } from '../../api/promises.ts';
import type { ComparePage as Comparison } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import './compare.css';
import { CompareRow } from './compare-row.tsx';
import { DIFFERENCE_KINDS, ofKind } from './three-texts.ts';
import type { CompareSearch, DifferenceKind } from './three-texts.ts';

/** Where do said, signed and planned differ? */
export function ComparePage() {
  const { kind, page = 1 } = useSearch({ strict: false }) as CompareSearch;
  const query = useQuery({ queryKey: [...keys.compare, page], queryFn: () => fetchCompare(page) });
  return <Loaded query={query} lines={8}>{(found) => <Compared found={found} kind={kind} page={page} />}</Loaded>;
}

function Compared({ found, kind, page }: { found: Comparison; kind: DifferenceKind | undefined; page: number }) {
  const window = t('team.window', { page: t('compare.title') });
  const shown = ofKind(found.items, kind);
  const all = found.items.reduce((sum, { promises }) => sum + promises.length, 0);
  if (all === 0 && page === 1) return <><Answer window={window}>{t('compare.nothing')}</Answer><p className="lead">{t('compare.nothingLead')}</p></>;
  return (
    <div className="compare">
      <p className="meta over">{t('compare.title')}</p>
      <Answer window={window}>{t('compare.answer', { n: all, words: sentenceCase(inWords(all)), customers: found.items.length, customerWords: inWords(found.items.length) })}</Answer>
      <p className="lead">{t('compare.lead')}</p>
      <Kinds found={found} kind={kind} page={page} />
      {shown.length === 0 ? <p className="soft" role="status">{t('compare.noneOfKind')}</p> : null}
      {shown.map(({ handoffId, accountName, dealName, promises }) => (
        <section key={handoffId} aria-labelledby={`c-${handoffId}`}>
          <h2 id={`c-${handoffId}`}><Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'promises' }}>{accountName}</Link></h2>
          {dealName === null ? null : <p className="meta">{dealName}</p>}
          <table className="grid folds three">
            <caption className="hidden">{t('compare.caption', { name: accountName })}</caption>
            <thead><tr><th scope="col">{t('compare.said')}</th><th scope="col">{t('compare.signed')}</th><th scope="col">{t('compare.planned')}</th></tr></thead>
            <tbody>{promises.map((promise) => <CompareRow key={promise.id} handoffId={handoffId} promise={promise} />)}</tbody>
          </table>
        </section>
      ))}
      <p className="row pages">
        {page > 1 ? <Link to="/compare" search={{ kind, page: page === 2 ? undefined : page - 1 }}>{t('compare.before')}</Link> : null}
        {found.more ? <Link to="/compare" search={{ kind, page: page + 1 }}>{t('compare.after')}</Link> : null}
      </p>
    </div>
  );
}

/** The kinds of difference with how many there are of each; the address keeps which one is looked at. */
function Kinds({ found, kind, page }: { found: Comparison; kind: DifferenceKind | undefined; page: number }) {
  const count = (one: DifferenceKind | undefined) => ofKind(found.items, one).reduce((sum, { promises }) => sum + promises.length, 0);
  return (
    <nav aria-label={t('compare.kinds')} className="kinds">
      {[undefined, ...DIFFERENCE_KINDS].map((one) => (
        <Link key={one ?? 'all'} to="/compare" search={{ kind: one, page: page === 1 ? undefined : page }} replace resetScroll={false} aria-current={one === kind ? 'true' : undefined}>
          {t(`compare.kind.${one ?? 'all'}`, { n: count(one) })}
        </Link>
      ))}
    </nav>
  );
}
