import { PHASES } from '@throughline/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { SelectField, TextField } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import type { HandoffsSearch } from '../router.tsx';
import { EXACT } from './exact.ts';

const LEVELS = ['in_danger', 'unknown', 'to_watch', 'well'] as const;
const TYPING_MS = 250;

/** What is shown, kept in the address so that it can be sent to somebody. */
export function Sieve({ search }: { search: HandoffsSearch }) {
  const navigate = useNavigate();
  const set = (change: Partial<HandoffsSearch>) => void navigate({ to: '/', search: { ...search, page: undefined, ...change }, replace: true });
  const [typed, setTyped] = useState(search.q ?? '');
  const latest = useRef(set);
  latest.current = set;
  const held = search.q ?? '';
  useEffect(() => setTyped(held), [held]);
  useEffect(() => {
    if (typed.trim() === held) return;
    const timer = setTimeout(() => latest.current({ q: typed.trim() || undefined }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, held]);
  return (
    <div className="sieve" role="search">
      <TextField label={t('handoffs.search')} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <SelectField label={t('handoffs.phase')} value={search.phase ?? ''} onChange={(event) => set({ phase: PHASES.find((phase) => phase === event.target.value) })}>
        <option value="">{t('handoffs.anyPhase')}</option>
        {PHASES.map((phase) => <option key={phase} value={phase}>{t(`phase.${phase}`)}</option>)}
      </SelectField>
      <SelectField label={t('handoffs.health')} value={search.health ?? ''} onChange={(event) => set({ health: LEVELS.find((level) => level === event.target.value) })}>
        <option value="">{t('handoffs.anyHealth')}</option>
        {LEVELS.map((level) => <option key={level} value={level}>{t(`level.${level}`)}</option>)}
      </SelectField>
      <nav className="views" aria-label={t('handoffs.view')}>
        <Link to="/" search={{ ...search, view: undefined, page: undefined }} activeOptions={EXACT} aria-current={search.view ? undefined : 'true'}>{t('handoffs.byPhase')}</Link>
        <Link to="/" search={{ ...search, view: 'table' }} activeOptions={EXACT} aria-current={search.view ? 'true' : undefined}>{t('handoffs.asTable')}</Link>
      </nav>
    </div>
  );
}
