import { useState } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { changePlan, undoPlan } from '../../../../api/plan.ts';
import type { ChangePlan, HandoffDetail, Plan, PlanEdit, PlanWorkingDays } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { TextField } from '../../../../design/field.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { SaidIn } from '../../promises/said-in.tsx';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { Outlook } from '../change/outlook.tsx';

interface SpokenFreezeProps { detail: HandoffDetail; plan: Plan; calendar: string; freeze: PlanWorkingDays['freezes'][number] }

/** One freeze in the customer's own words, what it would mean, and the step that takes it over. Where nobody said when it ends, whoever takes it over does. */
export function SpokenFreeze({ detail, plan, calendar, freeze: { from, to, said } }: SpokenFreezeProps) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const [typed, setTyped] = useState('');
  const [checked, setChecked] = useState(false);
  const until = to ?? typed;
  const reason = said.by ? `${said.by}: “${said.quote}”` : `“${said.quote}”`;
  const edits: PlanEdit[] = until >= from ? [{ kind: 'days_off', calendar, from, to: until, off: 'freeze', reason }] : [];
  const undo = useHandoffAction<{ revision: number | null }>(detail.id, { run: (content) => undoPlan(detail.id, content), done: () => t('planTab.undone'), what: t('planTab.undoing'), shown: (page) => page });
  const take = useHandoffAction<ChangePlan>(detail.id, { run: (content) => changePlan(detail.id, content), done: () => ({ text: t('days.taken'), undo: () => undo.act({ revision: null }) }) });
  const send = () => {
    setChecked(true);
    if (edits.length > 0) take.act({ revision: plan.revision, cause: 'customer', reason, told: null, changes: edits });
  };
  return (
    <>
      <p><b>{to === null ? t('days.fromOn', { from: sayDay(from, reader) }) : t('planTab.span', { from: sayDay(from, reader), to: sayDay(to, reader) })}</b></p>
      <SaidIn quote={said} />
      {may ? (
        <>
          {to === null ? <TextField label={t('days.until')} hint={t('days.untilHint')} type="date" className="short" min={from} value={typed} onChange={(event) => setTyped(event.target.value)} wrong={checked && edits.length === 0 ? t('days.untilWrong') : null} /> : null}
          <Outlook handoffId={detail.id} plan={plan} changes={edits} />
          <Failed error={take.error} />
          <p><Button look="small" busy={take.busy} aria-label={`${t('days.take')}: ${sayDay(from, reader)}`} onClick={send}>{t('days.take')}</Button></p>
        </>
      ) : null}
    </>
  );
}
