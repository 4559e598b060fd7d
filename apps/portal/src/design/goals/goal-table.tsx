import type { ReactNode } from 'react';
import { amount } from '@throughline/domain';
import { useReader } from '../date/clock.tsx';
import { sayDay } from '../date/when.ts';
import { t } from '../../messages/i18n.ts';
import type { ShownGoal } from './goal-chart.tsx';

/** What the drawing shows, in numbers: the line's points and every value with its history. */
export function GoalTable({ goal, actions }: { goal: ShownGoal; actions?: ((measurement: ShownGoal['measurements'][number]) => ReactNode) | undefined }) {
  const reader = useReader();
  if (goal.line.length + goal.measurements.length === 0) return null;
  const latest = goal.measurements.toReversed();
  return (
    <details>
      <summary className="quiet">{t('goal.table')}<span className="hidden">: {goal.name}</span></summary>
      <div className="scrolls" role="region" tabIndex={0} aria-label={`${t('goal.table')}: ${goal.name}`}>
        {latest.length > 0 ? (
          <table className="grid">
            <thead><tr><th scope="col">{t('goal.day')}</th><th scope="col" className="num">{t('goal.value')}</th><th scope="col">{t('goal.from')}</th></tr></thead>
            <tbody>
              {latest.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{sayDay(one.on, reader, 'short')}</th>
                  <td className="num">{one.value === null ? t('goal.takenBack') : one.standing ? amount(one.value, goal.unit) : <s>{amount(one.value, goal.unit)}</s>}</td>
                  <td>{[one.by, t(`goal.source.${one.source}`)].filter(Boolean).join(', ')}{one.standing || one.value === null ? null : <span className="meta">{t('goal.corrected')}</span>}{one.standing ? actions?.(one) : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {goal.line.length > 0 ? (
          <table className="grid">
            <thead><tr><th scope="col">{t('goal.day')}</th><th scope="col" className="num">{t('goal.asked')}</th><th scope="col">{t('goal.step')}</th></tr></thead>
            <tbody>{goal.line.map((point) => <tr key={`${point.day} ${point.title}`}><th scope="row">{sayDay(point.day, reader, 'short')}</th><td className="num">{amount(point.value, goal.unit)}</td><td>{point.title}</td></tr>)}</tbody>
          </table>
        ) : null}
      </div>
    </details>
  );
}
