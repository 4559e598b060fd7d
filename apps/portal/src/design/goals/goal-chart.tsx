import { amount, goalChart } from '@throughline/domain';
import type { ChartPoint, Measurement, MetricForecast, TargetPoint } from '@throughline/domain';
import { t } from '../../messages/i18n.ts';
import { useWidth } from '../use-width.ts';
import './goals.css';

/** What both applications draw and list of a goal. */
export interface ShownGoal {
  id: string; name: string; unit: string | null; baseline: number | null; target: number | null; sentence: string;
  line: TargetPoint[];
  measurements: (Omit<Measurement, 'note'> & { standing: boolean })[];
  forecast: MetricForecast | null;
}

const HEIGHT = 180;
const [LEFT, TOP, RIGHT, BOTTOM] = [64, 14, 12, 24];

const path = (points: readonly ChartPoint[]): string => points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${(LEFT + x).toFixed(1)} ${(TOP + y).toFixed(1)}`).join('');

/** A goal over time: its line, what was measured, today, and where it goes. The table beside it says the same in numbers. */
export function GoalChart({ goal, today }: { goal: ShownGoal; today: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(600);
  const inner = { width: width - LEFT - RIGHT, height: HEIGHT - TOP - BOTTOM };
  const standing = goal.measurements.filter((one) => one.standing).map((one) => ({ ...one, note: null, corrects: null }));
  const chart = goalChart({ line: goal.line, measurements: standing, forecast: goal.forecast, terms: { baseline: goal.baseline } }, today, inner);
  return (
    <div className="goal-chart" ref={ref}>
      {chart === null ? <p className="meta">{t('goal.noChart')}</p> : (
        <>
          <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={`${t('goal.chart', { name: goal.name })}. ${goal.sentence}`}>
            {chart.values.map(({ y, value }) => (
              <g key={value}>
                <path className="grid-line" d={`M${LEFT} ${TOP + y}H${width - RIGHT}`} />
                <text className="tick" x={LEFT - 8} y={TOP + y + 4} textAnchor="end">{amount(value, null)}</text>
              </g>
            ))}
            {chart.days.filter((_, index) => width > 420 || index % 2 === 0).map(({ x, day }) => <text key={day} className="tick" x={LEFT + x} y={HEIGHT - 6} textAnchor={x > inner.width - 24 ? 'end' : 'middle'}>{day.slice(0, 7)}</text>)}
            {chart.baseline === null ? null : <path className="baseline" d={`M${LEFT} ${TOP + chart.baseline}H${width - RIGHT}`} />}
            <path className="today" d={`M${LEFT + chart.today} ${TOP}V${HEIGHT - BOTTOM}`} />
            {chart.line.length > 1 ? <path className="target" d={path(chart.line)} /> : null}
            {chart.forecast.length > 1 ? <path className="forecast" d={path(chart.forecast)} /> : null}
            {chart.measured.length > 1 ? <path className="measured" d={path(chart.measured)} /> : null}
            {chart.measured.map(({ x, y, day }) => <circle key={day + x} className="dot" cx={LEFT + x} cy={TOP + y} r="4" />)}
          </svg>
          <p className="legend meta" aria-hidden="true">
            <span><i className="key target" />{t('goal.legend.line')}</span>
            <span><i className="key measured" />{t('goal.legend.measured')}</span>
            {goal.forecast ? <span><i className="key forecast" />{t('goal.legend.forecast')}</span> : null}
            <span><i className="key today" />{t('goal.legend.today')}</span>
          </p>
        </>
      )}
    </div>
  );
}
