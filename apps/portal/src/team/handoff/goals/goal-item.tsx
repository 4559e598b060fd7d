import { amount } from '@throughline/domain';
import { useState } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { measure, removeMetric } from '../../../api/success.ts';
import type { Goal, HandoffDetail, Success } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { GoalChart } from '../../../design/goals/goal-chart.tsx';
import { GoalFacts } from '../../../design/goals/goal-facts.tsx';
import { GoalTable } from '../../../design/goals/goal-table.tsx';
import { MeasureForm } from '../../../design/goals/measure-form.tsx';
import { Said } from '../../../design/said.tsx';
import { t } from '../../../messages/i18n.ts';
import { InPlace } from '../in-place.tsx';
import { useHandoffAction } from '../use-handoff-action.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { GoalForm } from './goal-form.tsx';
import { Lint } from './lint.tsx';

interface GoalItemProps { detail: HandoffDetail; goal: Goal; success: Success; may: boolean; mayMeasure: boolean }

/** One goal: its words, what it lacks, how it stands, drawn and in numbers, and what can be done with it. */
export function GoalItem({ detail, goal, success, may, mayMeasure }: GoalItemProps) {
  const [doing, setDoing] = useState<'edit' | 'measure' | null>(null);
  const [correcting, setCorrecting] = useState<Goal['measurements'][number] | null>(null);
  const close = () => setDoing(null);
  const keep = useHandoffAction<{ on: string; value: number }>(detail.id, { run: (said) => measure(detail.id, goal.id, said), done: () => t('goal.kept', { name: goal.name }), after: close });
  const remove = useHandoffAction<object>(detail.id, { run: ({ key }) => removeMetric(detail.id, goal.id, { key }), done: () => t('goals.removedDone', { name: goal.name }) });
  if (doing === 'edit') return <article className="goal"><GoalForm detail={detail} success={success} goal={goal} onClose={close} /></article>;
  const button = (label: string, press: () => void) => <Button look="small" aria-label={`${label}: ${goal.name}`} onClick={press}>{label}</Button>;
  return (
    <article className="goal" aria-label={goal.name}>
      <h3>{goal.name}</h3>
      <GoalFacts goal={goal} />
      <Words goal={goal} />
      <Lint findings={goal.lint} />
      {goal.overtaken.length > 0 ? <p className="watch measure">{t('goals.overtaken', { fields: goal.overtaken.map(({ field }) => field).join(', '), read: goal.overtaken.map(({ read }) => (typeof read === 'object' ? JSON.stringify(read) : String(read))).join(', ') })}</p> : null}
      {goal.found || goal.evidence.length === 0 ? null : <p className="meta">{t('goals.notFound')}</p>}
      {goal.followed ? null : <p className="meta">{t('goals.notFollowed')}</p>}
      <GoalChart goal={goal} today={success.today} />
      <GoalTable goal={goal} actions={mayMeasure ? (one) => <Button look="link" aria-label={`${t('goals.correct')}: ${one.on}, ${goal.name}`} onClick={() => setCorrecting(goal.measurements.find(({ id }) => id === one.id) ?? null)}>{t('goals.correct')}</Button> : undefined} />
      <Money goal={goal} currency={success.currency} />
      {goal.stand === 'off_plan' ? <p className="measure"><b>{t('goals.contingencyNow')}</b> {goal.contingency}</p> : <details><summary className="quiet">{t('goals.contingency')}<span className="hidden">: {goal.name}</span></summary><p className="measure">{goal.contingency}</p></details>}
      {doing === 'measure' ? <MeasureForm unit={goal.unit} today={success.today} busy={keep.busy} error={keep.error} keep={keep.act} onCancel={close} /> : null}
      <p className="row spaced">
        {mayMeasure && doing === null ? button(t('goals.measure'), () => setDoing('measure')) : null}
        {may ? button(t('goals.edit'), () => setDoing('edit')) : null}
        {may ? button(t('goals.remove'), () => remove.act({})) : null}
      </p>
      <Failed error={remove.error} />
      {correcting ? <CorrectDialog detail={detail} goal={goal} measurement={correcting} onClose={() => setCorrecting(null)} /> : null}
    </article>
  );
}

function Words({ goal: { criterion, evidence, name, baselineSource } }: { goal: Goal }) {
  const [first] = evidence;
  return (
    <>
      {criterion !== '' && criterion !== name ? <Said words={criterion} by={first ? <>{first.by ?? ''} <InPlace evidence={first} /></> : t('goals.words')} /> : null}
      {baselineSource === null ? null : <p className="meta">{t('goals.baselineFrom', { source: baselineSource })}</p>}
    </>
  );
}

function Money({ goal: { formula, assumptions, annualValue }, currency }: { goal: Goal; currency: string }) {
  if (formula === null) return null;
  return (
    <div className="measure">
      <p className="meta">{t('goals.formula', { formula })}{annualValue === null ? '' : ` ${amount(annualValue, currency)}`}</p>
      {assumptions.length > 0 ? <details><summary className="quiet">{t('goals.assumptions')}</summary><ul>{assumptions.map((one) => <li key={one}>{one}</li>)}</ul></details> : null}
    </div>
  );
}
