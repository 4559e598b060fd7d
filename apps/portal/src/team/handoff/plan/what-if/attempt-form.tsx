import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Plan, PlanEdit } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { SelectField, TextField } from '../../../../design/field.tsx';
import { sentenceCase, roleName } from '../../../../facts/words.ts';
import { t } from '../../../../messages/i18n.ts';
import { ATTEMPTS, attemptOf } from './attempt.ts';
import type { Attempt, Typed } from './attempt.ts';

/** One more change to try. Nothing is kept of it. */
export function AttemptForm({ plan, add }: { plan: Plan; add: (edit: PlanEdit) => void }) {
  const open = plan.tasks.filter(({ status }) => status !== 'done');
  const empty: Typed = { kind: 'delay', task: plan.criticalPath.find((id) => open.some((one) => one.id === id)) ?? '', days: '', resource: '', from: '', to: '', title: '', phase: '', after: '', before: '', hours: '8', day: '', promise: '' };
  const [typed, setTyped] = useState<Typed>(empty);
  const [checked, setChecked] = useState(false);
  const { kind } = typed;
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const edit = attemptOf(typed, plan, `try-${crypto.randomUUID().slice(0, 8)}`);
    setChecked(edit === null);
    if (edit === null) return;
    add(edit);
    setTyped({ ...empty, kind });
  };
  const kinds = ATTEMPTS.filter((one) => (one !== 'promise' || plan.promises.length > 0) && (one !== 'absence' || plan.resources.length > 0));
  const tasks = (all: Plan['tasks'], label: string, value: string, change: (id: string) => void, none?: string) => (
    <SelectField label={label} value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{none ?? t('whatIf.choose')}</option>
      {plan.phases.map((phase) => <optgroup key={phase.id} label={phase.title}>{all.filter((task) => task.phase === phase.id).map((task) => <option key={task.id} value={task.id}>{task.title}</option>)}</optgroup>)}
    </SelectField>
  );
  const days = (label: string, hint?: string) => <TextField label={label} hint={hint} inputMode="numeric" className="short" value={typed.days} onChange={(event) => set({ days: event.target.value })} />;
  const day = (label: string, field: 'day' | 'from' | 'to') => <TextField label={label} type="date" className="short" value={typed[field]} onChange={(event) => set({ [field]: event.target.value })} />;
  return (
    <form className="attempt" onSubmit={submit} noValidate>
      <SelectField label={t('whatIf.what')} value={kind} onChange={(event) => { setChecked(false); setTyped({ ...empty, kind: event.target.value as Attempt }); }}>
        {kinds.map((one) => <option key={one} value={one}>{t(`whatIf.kind.${one}`)}</option>)}
      </SelectField>
      {kind === 'delay' || kind === 'duration' || kind === 'person' ? tasks(open, t('gantt.task'), typed.task, (task) => set({ task })) : null}
      {kind === 'delay' ? days(t('planTab.days.delay'), t('planTab.days.hint')) : null}
      {kind === 'duration' ? days(t('planTab.days.duration')) : null}
      {kind === 'absence' ? (
        <SelectField label={t('whatIf.who')} value={typed.resource} onChange={(event) => set({ resource: event.target.value })}>
          <option value="">{t('whatIf.choose')}</option>
          {plan.resources.map(({ id, name, role }) => <option key={id} value={id}>{name ? `${name}, ${roleName(role)}` : sentenceCase(roleName(role))}</option>)}
        </SelectField>
      ) : null}
      {kind === 'absence' ? <>{day(t('whatIf.from'), 'from')}{day(t('whatIf.to'), 'to')}</> : null}
      {kind === 'promise' ? (
        <SelectField label={t('whatIf.promise')} value={typed.promise} onChange={(event) => set({ promise: event.target.value, day: plan.promises.find(({ id }) => id === event.target.value)?.due ?? '' })}>
          <option value="">{t('whatIf.choose')}</option>
          {plan.promises.map(({ id, what, title }) => <option key={id} value={id}>{what || title}</option>)}
        </SelectField>
      ) : null}
      {kind === 'target' || kind === 'promise' ? day(t(kind === 'target' ? 'whatIf.target' : 'whatIf.due'), 'day') : null}
      {kind === 'task' || kind === 'person' ? <TextField label={t(kind === 'task' ? 'whatIf.title' : 'whatIf.name')} value={typed.title} maxLength={300} onChange={(event) => set({ title: event.target.value })} /> : null}
      {kind === 'person' ? <TextField label={t('whatIf.hours')} inputMode="decimal" className="short" value={typed.hours} onChange={(event) => set({ hours: event.target.value })} /> : null}
      {kind === 'task' ? (
        <>
          <SelectField label={t('whatIf.phase')} value={typed.phase} onChange={(event) => set({ phase: event.target.value })}>
            <option value="">{t('whatIf.choose')}</option>
            {plan.phases.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </SelectField>
          {days(t('planTab.days.duration'))}
          {tasks(plan.tasks, t('whatIf.after'), typed.after, (after) => set({ after }), t('whatIf.nothing'))}
          {tasks(open, t('whatIf.before'), typed.before, (before) => set({ before }), t('whatIf.nothing'))}
        </>
      ) : null}
      {checked ? <p className="late" role="alert">{t('whatIf.missing')}</p> : null}
      <p><Button type="submit">{t('whatIf.add')}</Button></p>
    </form>
  );
}
