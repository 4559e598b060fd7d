import type { PlanImported } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';

/** What taking something over would change, or what keeps it from being taken over, line by line. */
export function Preview({ seen: { problems, added, changed, removed, goLive } }: { seen: PlanImported }) {
  const reader = useReader();
  if (problems.length > 0) {
    return (
      <div className="failed" role="alert">
        <p><b>{t('files.problems', { n: problems.length })}</b></p>
        <ul>{problems.map((one) => <li key={`${one.line} ${one.field} ${one.message}`}>{t('files.line', { line: one.line })} {one.message}</li>)}</ul>
      </div>
    );
  }
  return (
    <div className="outlook" role="status">
      <p><b>{goLive.after === null ? t('planTab.goLive.none') : goLive.after === goLive.before ? t('planTab.outlook.same', { day: sayDay(goLive.after, reader) }) : t('files.goLive', { day: sayDay(goLive.after, reader) })}</b></p>
      <ul>
        {(['added', 'changed', 'removed'] as const).map((what) => {
          const names = { added, changed, removed }[what];
          return names.length === 0 ? null : <li key={what}>{t(`files.${what}`, { n: names.length })} <span className="soft">{names.slice(0, 8).join(', ')}{names.length > 8 ? ' …' : ''}</span></li>;
        })}
      </ul>
      {added.length + changed.length + removed.length === 0 ? <p className="soft">{t('files.nothing')}</p> : null}
    </div>
  );
}
