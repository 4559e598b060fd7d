import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../../api/keys.ts';
import { Loaded } from '../../../../api/loaded.tsx';
import { fetchWorkingDays } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan, PlanWorkingDays } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import './days.css';
import { Places } from './places.tsx';
import { SpokenFreezes } from './spoken-freezes.tsx';

/** On which days do both sides work, and when may nothing be changed there? */
export function Days({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const query = useQuery({ queryKey: keys.workingDays(detail.id), queryFn: () => fetchWorkingDays(detail.id) });
  return (
    <>
      <SpokenFreezes detail={detail} plan={plan} />
      <h2>{t('days.title')}</h2>
      <p className="soft measure">{t('days.lead')}</p>
      <Loaded query={query} lines={6} part>
        {({ sides, revision }) => (
          <>
            {may ? <Places key={revision} detail={detail} plan={plan} sides={sides} /> : null}
            <div className="day-sides">{sides.map((one) => <Side key={one.side} side={one} until={plan.finish} name={one.side === 'customer' ? detail.accountName ?? '' : t('planTab.side.vendor')} />)}</div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Side({ side: { side, placeName, off }, until, name }: { side: PlanWorkingDays['sides'][number]; until: string; name: string }) {
  const reader = useReader();
  const [during, later] = [off.filter(({ from }) => from <= until), off.filter(({ from }) => from > until)];
  return (
    <section aria-labelledby={`days-${side}`}>
      <h3 id={`days-${side}`}>{name}</h3>
      <p className="soft">{placeName === null ? t('days.nowhere') : t('days.where', { place: placeName })}</p>
      {during.length === 0 ? <p>{t('days.none')}</p> : (
        <table className="grid">
          <caption className="hidden">{t('days.caption', { name })}</caption>
          <thead><tr><th scope="col">{t('days.when')}</th><th scope="col">{t('days.why')}</th></tr></thead>
          <tbody>{during.map((one) => <tr key={`${one.from} ${one.to} ${one.kind}`}><td>{one.from === one.to ? sayDay(one.from, reader) : t('planTab.span', { from: sayDay(one.from, reader), to: sayDay(one.to, reader) })}</td><td>{one.kind === 'holiday' ? one.reason : [t(`days.kind.${one.kind}`), one.reason].filter(Boolean).join('. ')}</td></tr>)}</tbody>
        </table>
      )}
      {later.length > 0 ? <p className="meta">{t('days.later', { n: later.length })}</p> : null}
    </section>
  );
}
