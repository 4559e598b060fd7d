import { dayNumber, dayOfNumber } from '@throughline/domain';
import type { Simulation } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { useWidth } from '../../../../design/use-width.ts';
import { t } from '../../../../messages/i18n.ts';
import { binsOf } from './bins.ts';

type Chances = NonNullable<Simulation['chances']>;

/** Three lines of words above the bars, one of days below. */
const [HEIGHT, TOP, BOTTOM, LINE] = [220, 62, 24, 18];
const BAR = 14;

/** How often go-live fell on which day: bars, with the days by which half and nine of ten runs were through, and the day that counts. The table beside it says the same. */
export function ChancesChart({ chances, label }: { chances: Chances; label: string }) {
  const reader = useReader();
  const { ref, width } = useWidth<HTMLDivElement>(600);
  const { days, percentiles, target } = chances;
  const marks = [...percentiles.filter(({ percent }) => percent === 50 || percent === 90).map(({ percent, day }) => ({ day, look: 'of', words: t('chances.mark', { n: percent, day: sayDay(day, reader, 'short') }) })), ...(target === null ? [] : [{ day: target.day, look: 'target', words: t('chances.markTarget', { day: sayDay(target.day, reader, 'short') }) }])];
  const first = Math.min(dayNumber(days[0]!.day), ...marks.map(({ day }) => dayNumber(day)));
  const last = Math.max(dayNumber(days.at(-1)!.day), ...marks.map(({ day }) => dayNumber(day))) + 1;
  const x = (day: number): number => ((day - first) / (last - first)) * width;
  const bins = binsOf(days, Math.floor(width / BAR));
  const most = Math.max(...bins.map(({ count }) => count));
  const ground = HEIGHT - BOTTOM;
  return (
    <div className="chances-chart" ref={ref}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {bins.filter(({ count }) => count > 0).map(({ from, to, count }) => {
          const [left, right] = [x(dayNumber(from)), x(Math.min(last, dayNumber(to) + 1))];
          const height = Math.max(1, (count / most) * (ground - TOP));
          return <rect key={from} className={target !== null && from > target.day ? 'after' : 'by'} x={left + 0.5} y={ground - height} width={Math.max(1, right - left - 1)} height={height} />;
        })}
        <path className="ground" d={`M0 ${ground}H${width}`} />
        {marks.map(({ day, look, words }, at) => {
          const place = x(dayNumber(day) + 1);
          const ends = place > width / 2;
          return (
            <g key={look + words}>
              <path className={`mark ${look}`} d={`M${place} ${at * LINE + 4}V${ground}`} />
              <text x={place + (ends ? -6 : 6)} y={at * LINE + 14} textAnchor={ends ? 'end' : 'start'}>{words}</text>
            </g>
          );
        })}
        <text className="tick" x={0} y={HEIGHT - 6}>{sayDay(dayOfNumber(first), reader, 'short')}</text>
        <text className="tick" x={width} y={HEIGHT - 6} textAnchor="end">{sayDay(dayOfNumber(last - 1), reader, 'short')}</text>
      </svg>
    </div>
  );
}
