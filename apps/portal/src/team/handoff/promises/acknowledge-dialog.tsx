import { useState } from 'react';
import type { FormEvent } from 'react';
import { acknowledgePromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { HandoffDetail } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

/** Somebody stands for a promise of high risk by name and with a word. */
export function AcknowledgeDialog({ detail, entryId, what, onClose }: { detail: HandoffDetail; entryId: string; what: string; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const stand = useHandoffAction<{ words: string }>(detail.id, { run: (content) => acknowledgePromise(detail.id, entryId, content), done: () => t('promises.done.acknowledge'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(words.trim() === '' ? t('required.text') : null);
    if (words.trim() !== '') stand.act({ words: words.trim() });
  };
  return (
    <Dialog title={t('promises.acknowledge.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="about">{what}</p>
        <p className="soft">{t('promises.acknowledge.lead')}</p>
        <TextArea label={t('promises.acknowledge.words')} hint={t('promises.acknowledge.hint')} value={words} onChange={(event) => setWords(event.target.value)} wrong={wrong} maxLength={5000} autoFocus />
        <Failed error={stand.error} />
        <p className="ends"><Button look="main" type="submit" busy={stand.busy}>{t('promises.acknowledge.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
