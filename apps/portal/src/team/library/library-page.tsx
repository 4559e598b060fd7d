import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { fetchHandoff } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import { searchLibrary } from '../../api/sources.ts';
import type { LibraryPage as LibraryFound } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { Pager } from '../../design/pager.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { t } from '../../messages/i18n.ts';
import { Hit } from './hit.tsx';
import { isNarrowed, libraryAddress, PARTS } from './library-search.ts';
import type { LibraryAddress } from './library-search.ts';
import { LibrarySieve } from './library-sieve.tsx';
import './library.css';

/** Where did I see that? */
export function LibraryPage() {
  const search = libraryAddress(useSearch({ strict: false }));
  const { q } = search;
  const query = useQuery({ queryKey: keys.library(search), queryFn: () => searchLibrary({ ...search, q: q ?? '' }), enabled: q !== undefined, placeholderData: keepPreviousData });
  const handoff = useQuery({ queryKey: keys.handoff(search.handoff ?? ''), queryFn: () => fetchHandoff(search.handoff ?? ''), enabled: search.handoff !== undefined });
  const found = q === undefined ? undefined : query.data;
  const answer = q === undefined ? t('library.ask') : found ? t('library.found', { n: found.total, q }) : t('library.title');
  return (
    <div className="library">
      <p className="meta over">{t('library.title')}</p>
      <Answer className="title wrap-anywhere" window={t('team.window', { page: q === undefined ? t('library.title') : t('library.window', { q }) })}>{answer}</Answer>
      <LibrarySieve search={search} choices={found?.choices} handoffName={handoff.data?.accountName} />
      {q === undefined ? <div className="soft stack measure"><p>{t('library.learn')}</p><p>{t('library.learnMore')}</p></div> : null}
      {q !== undefined && query.error ? <Unavailable part error={query.error} retry={() => void query.refetch()} /> : null}
      {q !== undefined && query.isPending ? <Skeleton lines={6} label={t('loading.label')} /> : null}
      {found ? <Hits found={found} search={search} old={query.isPlaceholderData} /> : null}
    </div>
  );
}

function Hits({ found, search, old }: { found: LibraryFound; search: LibraryAddress; old: boolean }) {
  const all = Object.values(found.parts).reduce((sum, n) => sum + n, 0);
  const of = Math.max(1, Math.ceil(found.total / found.size));
  return (
    <div aria-busy={old}>
      {all > 0 || search.part ? (
        <nav className="row library-parts" aria-label={t('library.parts')}>
          {[undefined, ...PARTS].filter((part) => part === undefined || found.parts[part] || part === search.part).map((part) => (
            <Link key={part ?? 'all'} to="/library" search={{ ...search, part, page: undefined }} replace resetScroll={false} activeOptions={{ exact: true }} aria-current={part === search.part ? 'true' : undefined}>
              {t(part === undefined ? 'library.everywhere' : `library.part.${part}`, { n: part === undefined ? all : (found.parts[part] ?? 0) })}
            </Link>
          ))}
        </nav>
      ) : null}
      <p className="hidden" role="status">{t('library.found', { n: found.total, q: search.q ?? '' })}</p>
      {found.total === 0 ? (
        <p className="soft measure">{t('library.nothing')} {isNarrowed(search) || search.part ? <Link to="/library" search={{ q: search.q }}>{t('library.widen')}</Link> : null}</p>
      ) : null}
      <ol className="hits">{found.items.map((hit) => <Hit key={`${hit.handoffId}/${hit.part}/${hit.ref}`} hit={hit} />)}</ol>
      <Pager page={found.page} of={of} link={(page, words) => <Link className="btn" to="/library" search={{ ...search, page }}>{words}</Link>} />
    </div>
  );
}
