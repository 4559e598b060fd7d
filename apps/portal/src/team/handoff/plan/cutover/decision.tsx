import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { decideGoNoGo } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { dayOf } from '../../../../design/date/when.ts';
import { TextArea, TextField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';

/** Go or no go: every decision with who took it and why, the last one counts; and the next one. */
export function Decision({ detail, plan: { cutover: { criteria, decisions } }, may, open }: { detail: HandoffDetail; plan: Plan; may: boolean; open: number }) {
  const reader = useReader();
  const last = decisions.at(-1);
  return (
    <section className="later" aria-labelledby="go-no-go">
      <h2 id="go-no-go">{last ? t(`cutover.decided.${last.decision}`, { name: last.by, day: dayOf(last.at, reader) }) : t('cutover.undecided')}</h2>
      {criteria.length > 0 ? <><p className="soft">{t('cutover.criteria')}</p><ul className="bullets">{criteria.map((one) => <li key={one}>{one}</li>)}</ul></> : null}
      {decisions.length > 0 ? <ul className="moves">{decisions.toReversed().map((one) => <li key={one.at}><b>{t(`cutover.word.${one.decision}`)}</b> {one.reason}<span className="meta">{t('planTab.sum.by', { name: one.by, day: dayOf(one.at, reader) })}</span></li>)}</ul> : null}
      {may ? <DecisionForm detail={detail} open={open} /> : null}
    </section>
  );
}

function DecisionForm({ detail, open }: { detail: HandoffDetail; open: number }) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const decide = useHandoffAction<{ decision: 'go' | 'no_go'; reason: string; by: string | null }>(detail.id, { run: (content) => decideGoNoGo(detail.id, content), done: () => t('cutover.recorded'), after: () => setReason('') });
  const take = (decision: 'go' | 'no_go') => {
    setWrong(reason.trim() === '' ? t('required.text') : null);
    if (reason.trim() !== '') decide.act({ decision, reason: reason.trim(), by: by.trim() || null });
  };
  return (
    <form className="form" noValidate onSubmit={(event: FormEvent) => event.preventDefault()}>
      {open > 0 ? <p className="watch">{t('cutover.stillOpen', { n: open })}</p> : null}
      <TextArea label={t('cutover.reason')} value={reason} maxLength={5000} wrong={wrong} onChange={(event) => setReason(event.target.value)} />
      <TextField label={t('acceptance.by')} hint={t('acceptance.byHint')} value={by} maxLength={300} onChange={(event) => setBy(event.target.value)} />
      <Failed error={decide.error} />
      <p className="row"><Button busy={decide.busy} onClick={() => take('go')}>{t('cutover.go')}</Button><Button look="grave" busy={decide.busy} onClick={() => take('no_go')}>{t('cutover.noGo')}</Button></p>
    </form>
  );
}
