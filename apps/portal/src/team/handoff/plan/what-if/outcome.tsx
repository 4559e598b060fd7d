import type { Plan, WhatIfResult } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { sayList } from '../../../../design/money.ts';
import { t } from '../../../../messages/i18n.ts';
import { Compared } from '../compared.tsx';

/** What the changes would mean: in words, or on the chart beside the plan of today. */
export function Outcome({ plan, result, part }: { plan: Plan; result: WhatIfResult; part: 'words' | 'chart' }) {
  return part === 'words' ? <Words result={result} plan={plan} /> : <Chart plan={plan} result={result} />;
}

function Words({ plan, result: { goLive, criticalPath, floats, breaks, mends, moved } }: { plan: Plan; result: WhatIfResult }) {
  const reader = useReader();
  const titleOf = (id: string) => floats.find(({ task }) => task === id)?.title ?? plan.tasks.find((one) => one.id === id)?.title ?? id;
  const named = (ids: readonly string[]) => (ids.length > 6 ? [...ids.slice(0, 5).map(titleOf), t('whatIf.andMore', { n: ids.length - 5 })] : ids.map(titleOf));
  const entered = criticalPath.after.filter((id) => !criticalPath.before.includes(id));
  const left = criticalPath.before.filter((id) => !criticalPath.after.includes(id));
  const tight = floats.filter(({ before, after }) => after < before && after >= 0);
  return (
    <div className="stack">
      <table className="sum">
        <caption className="hidden">{t('whatIf.goLive')}</caption>
        <tbody>
          <tr><th scope="row">{t('whatIf.goLiveToday')}</th><td>{goLive.before ? sayDay(goLive.before, reader, 'short') : t('whatIf.noDay')}</td></tr>
          <tr><th scope="row">{t('whatIf.moves')}</th><td>{goLive.days === 0 ? t('planTab.sum.days', { sign: 'none', n: 0 }) : t('planTab.sum.days', { sign: goLive.days > 0 ? 'later' : 'sooner', n: Math.abs(goLive.days) })}</td></tr>
        </tbody>
        <tfoot><tr><th scope="row">{t('whatIf.goLiveThen')}</th><td className={goLive.days > 0 ? 'late' : undefined}>{goLive.after ? sayDay(goLive.after, reader, 'short') : t('whatIf.noDay')}</td></tr></tfoot>
      </table>
      {breaks.length > 0 ? (
        <>
          <h4 className="late">{t('whatIf.breaks', { n: breaks.length })}</h4>
          <ul className="bullets">{breaks.map((one) => <li key={`${one.task} ${one.kind}`}>{one.promise?.what ? <><b>{one.promise.what}</b> {t('whatIf.breaksBy', { day: sayDay(one.day, reader), earliest: sayDay(one.earliest, reader), n: one.days })}</> : one.message}</li>)}</ul>
        </>
      ) : <p>{t('whatIf.breaksNone')}</p>}
      {mends.length > 0 ? <p>{t('whatIf.mends', { names: sayList(mends.map(({ promise, title }) => promise?.what || title)) })}</p> : null}
      {entered.length > 0 ? <p>{t('whatIf.entered', { names: sayList(named(entered)) })}</p> : null}
      {left.length > 0 ? <p>{t('whatIf.left', { names: sayList(named(left)) })}</p> : null}
      {entered.length + left.length === 0 ? <p className="soft">{t('whatIf.samePath')}</p> : null}
      {moved.length > 0 ? <p className="soft">{t('planTab.outlook.moved', { n: moved.length })}</p> : null}
      {tight.length > 0 ? <details><summary className="quiet">{t('whatIf.floats', { n: tight.length })}</summary><ul className="bullets">{tight.map(({ task, title, before, after }) => <li key={task}>{t('whatIf.float', { title, before, after })}</li>)}</ul></details> : null}
    </div>
  );
}

/** Each task as it would be, over where it stands today. */
function Chart({ plan, result }: { plan: Plan; result: WhatIfResult }) {
  const days = new Map(result.moved.map((one) => [one.task, one.days]));
  const broken = new Set(result.breaks.map(({ task }) => task));
  return <Compared plan={plan} title={(n) => t('whatIf.chart', { n })} tasks={result.tasks.map((task) => ({ ...task, slip: days.get(task.id) ?? 0, late: broken.has(task.id) }))} path={result.criticalPath.after} />;
}
