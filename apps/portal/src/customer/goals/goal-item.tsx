import { useState } from 'react';
import { keys } from '../../api/keys.ts';
import { measureOwn } from '../../api/success.ts';
import type { PortalGoal } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { GoalChart } from '../../design/goals/goal-chart.tsx';
import { GoalFacts } from '../../design/goals/goal-facts.tsx';
import { GoalTable } from '../../design/goals/goal-table.tsx';
import { MeasureForm } from '../../design/goals/measure-form.tsx';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';

/** One goal of theirs: its words, how it stands, drawn and in numbers; whoever answers for it enters its values. */
export function GoalItem({ goal, today }: { goal: PortalGoal; today: string }) {
  const [measuring, setMeasuring] = useState(false);
  const keep = useAction<{ on: string; value: number }>({ run: (said) => measureOwn(goal.id, said), refresh: [keys.portal], done: () => t('goal.kept', { name: goal.name }), after: () => setMeasuring(false) });
  return (
    <article className="goal" aria-label={goal.name}>
      <h2>{goal.name}</h2>
      {goal.criterion !== goal.name && goal.criterion !== '' ? <Said words={goal.criterion} /> : null}
      <GoalFacts goal={goal} />
      {goal.contingency === null ? null : <p><b>{t('portalGoals.now')}</b> {goal.contingency}</p>}
      <GoalChart goal={goal} today={today} />
      <GoalTable goal={goal} />
      {measuring ? <MeasureForm unit={goal.unit} today={today} busy={keep.busy} error={keep.error} keep={keep.act} onCancel={() => setMeasuring(false)} /> : null}
      {goal.mine && !measuring ? <p className="row"><Button aria-label={`${t('portalGoals.measure')}: ${goal.name}`} onClick={() => setMeasuring(true)}>{t('portalGoals.measure')}</Button></p> : null}
    </article>
  );
}
