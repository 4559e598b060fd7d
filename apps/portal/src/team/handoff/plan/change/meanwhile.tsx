import type { Plan } from '../../../../api/types.ts';
import { t } from '../../../../messages/i18n.ts';

/** What others changed while somebody was writing: the newer plan is the one that counts, and what is typed stays. */
export function Meanwhile({ plan, since }: { plan: Plan; since: number }) {
  const newer = plan.changes.filter(({ revision }) => revision > since);
  if (newer.length === 0) return null;
  return (
    <div className="failed" role="status">
      <p><b>{t('planTab.meanwhile')}</b></p>
      <ul>{newer.map((change) => <li key={change.revision}>{change.actor.name}: {change.what.join(' ')}</li>)}</ul>
    </div>
  );
}
