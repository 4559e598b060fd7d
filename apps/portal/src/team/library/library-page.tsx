import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import { searchLibrary } from '../../api/sources.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/field.tsx';
import { Answer } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { t } from '../../messages/i18n.ts';
import type { LibraryAddress } from '../router.tsx';
import { Hit } from './hit.tsx';
import './library.css';

const SIZE = 20;
const PARTS = ['communications', 'documents', 'contributions', 'package'] as const;

/** Where did I see that? */
export function LibraryPage() {
  const search: LibraryAddress = useSearch({ strict: false });
  const { q = '' } = search;
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const wanted = { ...search, q };
  const query = useQuery({ queryKey: keys.library(wanted), queryFn: () => searchLibrary(wanted), enabled: q !== '', placeholderData: keepPreviousData });
  const found = q === '' ? undefined : query.data;
  const answer = q === '' ? t('library.ask') : found ? t('library.found', { n: found.total, q }) : t('library.title');
  const all = Object.values(found?.parts ?? {}).reduce((sum, n) => sum + n, 0);
  const of = Math.max(1, Math.ceil((found?.total ?? 0) / SIZE));
  const at = search.page ?? 1;
  return (
    <>
      <Answer className="title wrap-anywhere" window={t('team.window', { page: t('library.title') })}>{answer}</Answer>
      <form
        className="library-sieve" role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/library', search: { ...search, q: typed.trim() || undefined, page: undefined } });
        }}
      >
        <TextField label={t('library.words')} type="search" maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button look="main" type="submit">{t('library.search')}</Button>
      </form>
      {q === '' ? <div className="soft stack measure"><p>{t('library.learn')}</p><p>{t('library.learnMore')}</p></div> : null}
      {all > 0 || search.part ? (
        <nav className="row library-parts" aria-label={t('library.parts')}>
          <Link to="/library" search={{ ...search, part: undefined, page: undefined }} aria-current={search.part ? undefined : 'true'}>{t('library.everywhere', { n: all })}</Link>
          {PARTS.filter((part) => found?.parts[part] || part === search.part).map((part) => (
            <Link key={part} to="/library" search={{ ...search, part, page: undefined }} aria-current={part === search.part ? 'true' : undefined}>{t(`library.part.${part}`, { n: found?.parts[part] ?? 0 })}</Link>
          ))}
        </nav>
      ) : null}
      {query.error && q !== '' ? <Unavailable part error={query.error} retry={() => void query.refetch()} /> : null}
      {q !== '' && query.isPending ? <Skeleton lines={6} label={t('loading.label')} /> : null}
      {found?.total === 0 ? <p className="soft measure">{t('library.nothing')}</p> : null}
      {found ? <ol className="hits">{found.items.map((hit) => <Hit key={`${hit.handoffId}/${hit.part}/${hit.ref}`} hit={hit} />)}</ol> : null}
      {of > 1 ? (
        <nav className="pages" aria-label={t('handoffs.pages')}>
          {at > 1 ? <Link className="btn" to="/library" search={{ ...search, page: at - 1 }}>{t('handoffs.earlier')}</Link> : null}
          <span className="meta">{t('handoffs.pageOf', { page: at, of })}</span>
          {at < of ? <Link className="btn" to="/library" search={{ ...search, page: at + 1 }}>{t('handoffs.later')}</Link> : null}
        </nav>
      ) : null}
    </>
  );
}
