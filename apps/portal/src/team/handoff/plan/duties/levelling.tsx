import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Failed } from '../../../../api/failed.tsx';
import { keys } from '../../../../api/keys.ts';
import { Loaded } from '../../../../api/loaded.tsx';
import { changePlan, fetchLevelling, undoPlan } from '../../../../api/plan.ts';
import type { ChangePlan, HandoffDetail, Plan, PlanLevelling } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';

/** What could begin later, without moving go-live, so that fewer weeks are too full. */
export function Levelling({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const query = useQuery({ queryKey: keys.levelling(detail.id, plan.revision), queryFn: () => fetchLevelling(detail.id), placeholderData: keepPreviousData });
  const undo = useHandoffAction<{ revision: number | null }>(detail.id, { run: (content) => undoPlan(detail.id, content), done: () => t('planTab.undone'), what: t('planTab.undoing'), shown: (page) => page });
  const later = useHandoffAction<ChangePlan>(detail.id, { run: (content) => changePlan(detail.id, content), done: () => ({ text: t('load.done'), undo: () => undo.act({ revision: null }) }) });
  const level = ({ task, notBefore, name }: PlanLevelling['suggestions'][number], revision: number) =>
    later.act({ revision, cause: 'us', reason: t('load.reason', { name }), told: null, changes: [{ kind: 'edit', task, fields: { constraint: { kind: 'not_before', day: notBefore } } }] });
  return (
    <>
      <h3 className="spaced">{t('load.suggestions')}</h3>
      <Loaded query={query} lines={3} part>
        {({ revision, suggestions }) => (suggestions.length === 0 ? <p className="soft">{t('load.none')}</p> : (
          <ol className="moves">
            {suggestions.map((one, at) => (
              <li key={`${one.task} ${one.notBefore}`}>
                {t('load.suggestion', { title: one.title, day: sayDay(one.notBefore, reader), n: one.days })}
                <span className="meta">{t('load.relief', { name: one.name, before: one.hoursOver.before, after: one.hoursOver.after })}</span>
                {may && at === 0 ? <Button look="small" busy={later.busy} aria-label={`${t('load.apply')}: ${one.title}`} onClick={() => level(one, revision)}>{t('load.apply')}</Button> : null}
              </li>
            ))}
          </ol>
        ))}
      </Loaded>
      <Failed error={later.error} />
    </>
  );
}
