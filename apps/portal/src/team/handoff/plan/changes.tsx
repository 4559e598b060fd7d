import { undoPlan } from '../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../api/types.ts';
import { Failed } from '../../../api/failed.tsx';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { slipWords } from './plan-words.ts';

/** Every change of the plan, the newest first, with whose it was and what moved by it; one's own last one can be taken back. */
export function Changes({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act');
  const undo = useHandoffAction<{ revision: number | null }>(detail.id, { run: (content) => undoPlan(detail.id, content), done: () => t('planTab.undone') });
  if (plan.changes.length === 0) return null;
  return (
    <details className="later plan-changes">
      <summary>{t('planTab.changes', { n: plan.changes.length })}</summary>
      {may && plan.undo !== null ? <p className="row spaced"><Button look="small" busy={undo.busy} onClick={() => undo.act({ revision: plan.revision })}>{t('planTab.undoLast')}</Button></p> : null}
      <Failed error={undo.error} />
      <ol className="events">
        {plan.changes.map((change) => (
          <li key={change.revision}>
            <time className="meta" dateTime={change.at}>{dayOf(change.at, reader, 'short')}</time>
            <div>
              <p>{change.what.join(' ')}</p>
              <p className="meta">{[change.actor.name, change.cause === null ? '' : t(`planTab.cause.${change.cause}`), change.reason].filter(Boolean).join('. ')}</p>
              {change.moved.length > 0 ? <details className="meta"><summary>{t('planTab.movedTasks', { n: change.moved.length })}</summary><ul>{change.moved.map((one) => <li key={one.task}>{one.title}: {slipWords(one.days)}</li>)}</ul></details> : null}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
