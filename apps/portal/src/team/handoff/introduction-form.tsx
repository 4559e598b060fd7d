import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { saveIntroduction } from '../../api/handoffs.ts';
import { ProblemError } from '../../api/http.ts';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { TextArea, TextField } from '../../design/field.tsx';
import { useToasts } from '../../design/toast.tsx';
import { t } from '../../messages/i18n.ts';

type Draft = NonNullable<HandoffDetail['introduction']>;

/** Changes the draft. When somebody else was faster, one of the two is chosen with open eyes. */
export function IntroductionForm({ detail, draft, close }: { detail: HandoffDetail; draft: Draft; close: () => void }) {
  const [opened] = useState(draft.revision);
  const [subject, setSubject] = useState(draft.subject);
  const [message, setMessage] = useState(draft.message);
  const client = useQueryClient();
  const toasts = useToasts();
  const save = useMutation({
    mutationFn: (revision: number) => saveIntroduction(detail.id, { subject: subject.trim(), message: message.trim(), revision }),
    onSuccess: ({ revision }) => {
      // Whoever confirms at once confirms what was saved, not what stood there before it.
      client.setQueryData<HandoffDetail>(keys.handoff(detail.id), (shown) => (shown?.introduction ? { ...shown, introduction: { ...shown.introduction, subject: subject.trim(), message: message.trim(), revision } } : shown));
      toasts.say(t('introduction.saved'));
      close();
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.handoff(detail.id) }),
  });
  const conflict = save.error instanceof ProblemError && save.error.problem.code === 'revision_conflict';
  const complete = subject.trim() !== '' && message.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) save.mutate(opened);
  };
  return (
    <form onSubmit={submit} className="form" noValidate>
      <TextField label={t('introduction.subject')} value={subject} onChange={(event) => setSubject(event.target.value)} maxLength={300} wrong={subject.trim() === '' ? t('required.text') : null} />
      <TextArea label={t('introduction.message')} hint={t('introduction.messageHint', { placeholder: '{firstName}' })} className="tall" value={message} onChange={(event) => setMessage(event.target.value)} maxLength={5000} wrong={message.trim() === '' ? t('required.text') : null} />
      {conflict ? (
        <div className="failed" role="alert">
          <p><b>{t('introduction.conflict')}</b></p>
          <p className="row">
            <Button onClick={close}>{t('introduction.takeTheirs')}</Button>
            <Button onClick={() => save.mutate(draft.revision)} busy={save.isPending}>{t('introduction.keepMine')}</Button>
          </p>
        </div>
      ) : <Failed error={save.error} />}
      <p className="row"><Button look="main" type="submit" busy={save.isPending}>{t('introduction.save')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
