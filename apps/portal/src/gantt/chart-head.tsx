import type { Day } from '@throughline/domain';
import { useReader } from '../design/date/clock.tsx';
import { sayDay } from '../design/date/when.ts';
import { t } from '../messages/i18n.ts';
import type { Band } from './bands.ts';
import { At } from './bar-svg.tsx';
import type { Scale } from './scale.ts';
import { stopOf } from './shape.ts';

/** The months above the chart, today, and where the next freeze begins. */
export function ChartHead({ scale, today, bands }: { scale: Scale; today: Day; bands: readonly Band[] }) {
  const reader = useReader();
  const now = stopOf(today, scale);
  const isSeen = now >= 0 && now <= 100;
  const freeze = bands.filter(({ kind, from, to }) => kind === 'freeze' && to >= today && scale.at(from) >= 0 && scale.at(from) < 80).toSorted((a, b) => a.from.localeCompare(b.from))[0];
  const frozen = freeze ? scale.at(freeze.from) : null;
  // The two names keep apart: each lies on the far side of its own line.
  const close = frozen !== null && Math.abs(frozen - now) < 26;
  const anchor = now < 8 ? 'start' : now > 92 || (close && frozen > now) ? 'end' : close ? 'start' : 'middle';
  const freezeEnds = close && frozen <= now;
  return (
    <svg className="head-svg" aria-hidden="true">
      {scale.months.map(({ id, at, label }) => (at < 94 ? <At key={id} x={at}><text className="g-month" x={at === 0 ? 0 : 6} y="14">{label}</text></At> : null))}
      {isSeen ? <At x={now}><text className="g-today" x={anchor === 'middle' ? 0 : anchor === 'end' ? 4 : -4} y="34" textAnchor={anchor}>{t('gantt.today', { day: sayDay(today, reader, 'short') })}</text></At> : null}
      {freeze && frozen !== null && !(freezeEnds && frozen < 20) ? <At x={frozen}><text className="g-frozen" x={freezeEnds ? -4 : 4} y="34" textAnchor={freezeEnds ? 'end' : 'start'}>{t('gantt.freeze', { day: sayDay(freeze.from, reader, 'short') })}</text></At> : null}
    </svg>
  );
}
