import type { PortalPlan } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';

/** Every time go-live moved, the newest first: from when to when, why, and on whose side. */
export function WhyMoved({ plan: { goLive, vendorName } }: { plan: PortalPlan }) {
  const reader = useReader();
  const home = useHome();
  if (goLive.moves.length === 0) return null;
  return (
    <section aria-labelledby="why-moved">
      <h2 id="why-moved">{t('portalPlan.why')}</h2>
      <ul className="why-moved">
        {goLive.moves.map((move) => (
          <li key={`${move.at} ${move.after}`}>
            <h3>{t('portalPlan.move', { before: sayDay(move.before, reader), after: sayDay(move.after, reader) })}</h3>
            {move.told ? <p>{move.told}</p> : null}
            <p className="meta">{[move.cause === null ? '' : t(`portalPlan.cause.${move.cause}`, { vendor: vendorName, account: home.accountName }), t(move.by === null ? 'portalPlan.moveOn' : 'portalPlan.moveBy', { day: dayOf(move.at, reader), name: move.by })].filter(Boolean).join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
