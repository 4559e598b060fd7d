import { useState } from 'react';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { roleName, sentenceCase } from '../../../../facts/words.ts';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { AbsenceDialog } from './absence-dialog.tsx';

type Resource = Plan['resources'][number];

/** Who works on the plan, how much, and when they are away. */
export function People({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const [away, setAway] = useState<Resource | null>(null);
  if (plan.resources.length === 0) return null;
  const workOf = (id: string) => plan.tasks.filter(({ hours, status }) => status !== 'done' && (hours[id] ?? 0) > 0);
  return (
    <section className="later" aria-labelledby="plan-people-title">
      <h2 id="plan-people-title">{t('duties.people')}</h2>
      <table className="grid folds spaced">
        <caption className="hidden">{t('duties.people')}</caption>
        <thead><tr><th scope="col">{t('gantt.who')}</th><th scope="col">{t('duties.side')}</th><th scope="col" className="num">{t('duties.week')}</th><th scope="col">{t('duties.work')}</th><th scope="col">{t('duties.away')}</th></tr></thead>
        <tbody>
          {plan.resources.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name ?? sentenceCase(roleName(one.role))}{one.name ? <span className="meta">{roleName(one.role)}</span> : null}</th>
              <td data-name={t('duties.side')}>{t(`planTab.side.${one.side}`)}</td>
              <td data-name={t('duties.week')} className="num">{t('duties.hoursOf', { n: one.hoursPerWeek })}</td>
              <td data-name={t('duties.work')}>{t('duties.tasks', { n: workOf(one.id).length })}</td>
              <td data-name={t('duties.away')}>
                {one.absences.map(({ from, to, reason }) => <p key={`${from} ${to}`}>{[t('planTab.span', { from: sayDay(from, reader), to: sayDay(to, reader) }), reason].filter(Boolean).join(': ')}</p>)}
                {may ? <Button look="link" aria-label={`${t('duties.addAway')}: ${one.name ?? roleName(one.role)}`} onClick={() => setAway(one)}>{t('duties.addAway')}</Button> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {away ? <AbsenceDialog detail={detail} plan={plan} resource={away} onClose={() => setAway(null)} /> : null}
    </section>
  );
}
