import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { DIMENSIONS, isEnded } from '@throughline/domain';
import { useEffect, useState } from 'react';
import { keys } from '../../../api/keys.ts';
import { Loaded } from '../../../api/loaded.tsx';
import { fetchRisks } from '../../../api/risks.ts';
import type { HandoffDetail, RiskEntry, RiskList } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { SelectField } from '../../../design/field.tsx';
import { inWords, sentenceCase } from '../../../facts/words.ts';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { NothingYet } from '../nothing-yet.tsx';
import { RiskDialog } from './risk-dialog.tsx';
import { RiskMatrix } from './risk-matrix.tsx';
import { RiskRow } from './risk-row.tsx';
import { riskSearch, siftRisks, WHICH } from './risk-search.ts';
import type { RiskSearch } from './risk-search.ts';
import './risks.css';

/** What may go wrong, how grave is it, and who does what about it by when? */
export function RisksTab({ detail }: { detail: HandoffDetail }) {
  const compiled = detail.gate !== null;
  const query = useQuery({ queryKey: keys.risks(detail.id), queryFn: () => fetchRisks(detail.id), enabled: compiled });
  if (!compiled) return <NothingYet title={t('risks.notYet')} lead={t('risks.notYetLead')} />;
  return <Loaded query={query} lines={8} part>{(list) => <Register detail={detail} list={list} />}</Loaded>;
}

function Register({ detail, list }: { detail: HandoffDetail; list: RiskList }) {
  const search = riskSearch(useSearch({ strict: false }));
  const [adding, setAdding] = useState(false);
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  const open = list.items.filter(({ status }) => status !== 'closed');
  const shown = siftRisks(list.items, search);
  const isSifted = search.dimension !== undefined || search.which !== undefined;
  useComeFrom();
  return (
    <>
      <h2>{list.items.length === 0 ? t('risks.none') : t('risks.title', { n: open.length, high: open.filter(({ score }) => score >= 6).length })}</h2>
      <p className="soft">{list.items.length === 0 ? t('risks.noneLead') : leadOf(open)}</p>
      {may ? <p className="after"><Button onClick={() => setAdding(true)}>{t('risks.add')}</Button></p> : null}
      {adding ? <RiskDialog detail={detail} people={list.people} onClose={() => setAdding(false)} /> : null}
      {list.items.length === 0 ? null : (
        <>
          <RiskMatrix list={list} />
          <RiskSieve id={detail.id} search={search} />
          <p className="meta" role="status">{isSifted ? <>{t('risks.shown', { n: shown.length, total: list.items.length })} <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'risks' }} replace resetScroll={false}>{t('risks.showAll')}</Link></> : null}</p>
          {shown.length === 0 ? null : <ol className="register" aria-label={t('tab.risks')}>{shown.map((risk) => <RiskRow key={risk.id} detail={detail} risk={risk} list={list} />)}</ol>}
        </>
      )}
    </>
  );
}

/** What of it needs somebody. */
function leadOf(open: readonly RiskEntry[]): string {
  const [missing, proposed] = [open.filter((one) => one.missing.length > 0).length, open.filter((one) => one.proposed).length];
  const said = [...(missing > 0 ? [t('risks.missing', { n: missing, words: sentenceCase(inWords(missing)) })] : []), ...(proposed > 0 ? [t('risks.proposed', { n: proposed, words: sentenceCase(inWords(proposed)) })] : [])];
  return said.length > 0 ? said.join(' ') : t('risks.looked');
}

/** Which risks are shown, kept in the address so that it can be sent to somebody. */
function RiskSieve({ id, search }: { id: string; search: RiskSearch }) {
  const navigate = useNavigate();
  const set = (change: RiskSearch) => void navigate({ to: '/handoffs/$id', params: { id }, search: { tab: 'risks', ...search, ...change }, replace: true, resetScroll: false });
  return (
    <div className="risk-sieve" role="search" aria-label={t('risks.sieve')}>
      <SelectField label={t('risks.which')} value={search.which ?? ''} onChange={(event) => set({ which: WHICH.find((one) => one === event.target.value) })}>
        <option value="">{t('risks.which.open')}</option>
        {WHICH.map((one) => <option key={one} value={one}>{t(`risks.which.${one}`)}</option>)}
      </SelectField>
      <SelectField label={t('risks.dimension')} value={search.dimension ?? ''} onChange={(event) => set({ dimension: DIMENSIONS.find((one) => one === event.target.value) })}>
        <option value="">{t('risks.anyDimension')}</option>
        {DIMENSIONS.map((one) => <option key={one} value={one}>{t(`risks.dimension.${one}`)}</option>)}
      </SelectField>
    </div>
  );
}

/** Somebody came for one risk: it takes the focus once it is there. */
function useComeFrom(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const row = hash.startsWith('risk-') ? document.getElementById(hash) : null;
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [hash]);
}
