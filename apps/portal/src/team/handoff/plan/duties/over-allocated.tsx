import { Failed } from '../../../../api/failed.tsx';
import { changePlan, undoPlan } from '../../../../api/plan.ts';
import type { ChangePlan, HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { sayList } from '../../../../design/money.ts';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';

/** Weeks in which somebody has more to do than hours to do it in, and what could begin later without moving go-live. */
export function OverAllocated({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const undo = useHandoffAction<{ revision: number | null }>(detail.id, { run: (content) => undoPlan(detail.id, content), done: () => t('planTab.undone'), what: t('planTab.undoing'), shown: (page) => page });
  const later = useHandoffAction<ChangePlan>(detail.id, { run: (content) => changePlan(detail.id, content), done: () => ({ text: t('load.done'), undo: () => undo.act({ revision: null }) }) });
  const level = ({ task, notBefore, name }: Plan['levelling'][number]) =>
    later.act({ revision: plan.revision, cause: 'us', reason: t('load.reason', { name }), told: null, changes: [{ kind: 'edit', task, fields: { constraint: { kind: 'not_before', day: notBefore } } }] });
  return (
    <section className="later" aria-labelledby="load">
      <h2 id="load">{t('load.title', { n: plan.overAllocated.length })}</h2>
      {plan.overAllocated.length === 0 ? null : (
        <table className="grid folds spaced">
          <caption className="hidden">{t('load.caption')}</caption>
          <thead><tr><th scope="col">{t('gantt.who')}</th><th scope="col">{t('load.week')}</th><th scope="col" className="num">{t('duties.hours')}</th><th scope="col">{t('load.with')}</th></tr></thead>
          <tbody>
            {plan.overAllocated.map((one) => (
              <tr key={`${one.resource} ${one.week}`}>
                <th scope="row">{one.name}</th>
                <td data-name={t('load.week')}>{sayDay(one.week, reader)}</td>
                <td data-name={t('duties.hours')} className="num">{t('load.hours', { hours: one.hours, available: one.available })}</td>
                <td data-name={t('load.with')}>{sayList(one.tasks.map(({ title }) => title))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.levelling.length > 0 ? (
        <>
          <h3 className="spaced">{t('load.suggestions')}</h3>
          <ol className="moves">
            {plan.levelling.map((one, at) => (
              <li key={`${one.task} ${one.notBefore}`}>
                {t('load.suggestion', { title: one.title, day: sayDay(one.notBefore, reader), n: one.days })}
                <span className="meta">{t('load.relief', { name: one.name, before: one.hoursOver.before, after: one.hoursOver.after })}</span>
                {may && at === 0 ? <Button look="small" busy={later.busy} aria-label={`${t('load.apply')}: ${one.title}`} onClick={() => level(one)}>{t('load.apply')}</Button> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <Failed error={later.error} />
    </section>
  );
}
