import { amount } from '@throughline/domain';
import { useReader } from '../date/clock.tsx';
import { sayDay } from '../date/when.ts';
import { t } from '../../messages/i18n.ts';

type Stand = 'reached' | 'on_plan' | 'off_plan' | 'stale' | 'not_measured' | 'no_line';

interface Facts {
  unit: string | null; baseline: number | null; target: number | null; by: string | null; stand: Stand; sentence: string; age: number | null;
  accountable: string | null; everyDays: number; indicator: 'leading' | 'lagging';
}

/** From where to where, by when, how it stands, and who answers for it. */
export function GoalFacts({ goal }: { goal: Facts }) {
  const reader = useReader();
  const { unit, baseline, target, by, stand, sentence, age, accountable, everyDays, indicator } = goal;
  const said = (value: number | null, none: string): string => (value === null ? none : amount(value, unit));
  return (
    <>
      <p>{t('goal.way', { from: said(baseline, t('goal.noBaseline')), to: said(target, t('goal.noTarget')), by: by === null ? 'none' : sayDay(by, reader) })}</p>
      <p><span className={`stand ${stand}`}>{sentence}</span> {age === null ? null : <span className="soft">{t('goal.fresh', { age })}</span>}</p>
      <p className="meta">{accountable === null ? t('goal.nobody', { days: everyDays }) : t('goal.accountable', { name: accountable, days: everyDays })} {t(`goal.indicator.${indicator}`)}.</p>
    </>
  );
}
