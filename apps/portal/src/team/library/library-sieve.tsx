import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { LibraryPage } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/field.tsx';
import { hitKind } from './hit.tsx';
import { t } from '../../messages/i18n.ts';
import type { LibraryAddress } from './library-search.ts';

interface LibrarySieveProps { search: LibraryAddress; choices: LibraryPage['choices'] | undefined; /** Its name while the choices do not hold it. */ handoffName: string | undefined }

/** The words, and where, of what kind, by whom and when. */
export function LibrarySieve({ search, choices, handoffName }: LibrarySieveProps) {
  const navigate = useNavigate();
  const q = search.q ?? '';
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  const ask = (change: LibraryAddress) => void navigate({ to: '/library', search: { ...search, q: typed.trim() || undefined, page: undefined, ...change }, resetScroll: false });
  const pick = (field: 'handoff' | 'kind' | 'person', any: 'library.anyHandoff' | 'library.anyKind' | 'library.anybody', label: 'library.handoff' | 'library.kind' | 'library.person', offered: readonly { value: string; name: string }[]) => {
    const chosen = search[field];
    const all = chosen === undefined || offered.some(({ value }) => value === chosen) ? offered : [{ value: chosen, name: field === 'handoff' ? (handoffName ?? t('library.thisHandoff')) : field === 'kind' ? hitKind(chosen) : chosen }, ...offered];
    return (
      <SelectField label={t(label)} value={chosen ?? ''} onChange={(event) => ask({ [field]: event.target.value || undefined })}>
        <option value="">{t(any)}</option>
        {all.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
      </SelectField>
    );
  };
  const same = (values: readonly string[] = [], name = (value: string) => value) => values.map((value) => ({ value, name: name(value) }));
  return (
    <form className="library-sieve" role="search" onSubmit={(event) => { event.preventDefault(); ask({}); }}>
      <div className="library-words">
        <TextField label={t('library.words')} type="search" maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Button look="main" type="submit">{t('library.search')}</Button>
      </div>
      <div className="library-more">
        {pick('handoff', 'library.anyHandoff', 'library.handoff', (choices?.handoffs ?? []).map(({ id, name }) => ({ value: id, name })))}
        {pick('kind', 'library.anyKind', 'library.kind', same(choices?.kinds, hitKind))}
        {pick('person', 'library.anybody', 'library.person', same(choices?.people))}
        <TextField label={t('library.from')} type="date" value={search.from ?? ''} onChange={(event) => ask({ from: event.target.value || undefined })} />
        <TextField label={t('library.to')} type="date" value={search.to ?? ''} onChange={(event) => ask({ to: event.target.value || undefined })} />
      </div>
    </form>
  );
}
