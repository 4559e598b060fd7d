import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { askGap } from '../../../api/handoffs.ts';
import type { AskGap, Gap, HandoffDetail } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { isoDay } from '../../../design/date/when.ts';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { usualAskDay } from './usual-ask-day.ts';

/** Asks by mail for one thing that is missing: whom, in which words, by when. All of it is filled in already. */
export function AskDialog({ detail, gap, onClose }: { detail: HandoffDetail; gap: Gap; onClose: () => void }) {
  const reader = useReader();
  const [email, setEmail] = useState(gap.ask?.email ?? '');
  const [question, setQuestion] = useState(gap.question);
  const [due, setDue] = useState(usualAskDay(reader));
  const [wrong, setWrong] = useState<{ email?: string; question?: string; due?: string }>({});
  const ask = useHandoffAction<AskGap>(detail.id, { run: (content) => askGap(detail.id, gap.id, content), done: () => t('ask.sent'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: t('signIn.emailFormat') }),
      ...(question.trim() === '' ? { question: t('required.text') } : {}),
      ...(due > isoDay(reader.now, reader.zone) ? {} : { due: t('ask.dueAhead') }),
    };
    setWrong(found);
    if (Object.keys(found).length === 0) ask.act({ email: email.trim(), question: question.trim(), due });
  };
  return (
    <Dialog title={t('ask.title', { name: gap.ask?.name ?? 'none' })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="soft">{t('ask.lead')}</p>
        <TextField label={t('ask.email')} hint={t('ask.emailHint')} type="email" value={email} onChange={(event) => setEmail(event.target.value)} wrong={wrong.email} />
        <TextArea label={t('ask.question')} value={question} onChange={(event) => setQuestion(event.target.value)} wrong={wrong.question} maxLength={5000} />
        <TextField label={t('ask.due')} type="date" className="short" value={due} onChange={(event) => setDue(event.target.value)} wrong={wrong.due} />
        <Failed error={ask.error} />
        <p className="ends"><Button look="main" type="submit" busy={ask.busy}>{t('ask.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
