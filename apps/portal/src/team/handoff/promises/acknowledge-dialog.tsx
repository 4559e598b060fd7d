import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { acknowledgePromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import { keys } from '../../../api/keys.ts';
import type { HandoffDetail, PromiseEntry, PromiseList } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea } from '../../../design/field.tsx';
import { useMe } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

/** It has been accepted: both lists show it before they are read again, or their button could be pressed for it once more. */
function show(client: QueryClient, id: string, entryId: string, acknowledged: PromiseEntry['acknowledged']): void {
  client.setQueryData<PromiseList>(keys.promises(id), (list) => list && { ...list, items: list.items.map((one) => (one.id === entryId ? { ...one, acknowledged, blocking: false } : one)) });
  const key = keys.handoff(id);
  const stood = (gate: NonNullable<HandoffDetail['gate']>) => ({ ...gate, blocking: gate.blocking.map((one) => (one.commitment === entryId ? { ...one, acknowledged } : one)) });
  // Its clock was read when the answer came, not now.
  client.setQueryData<HandoffDetail>(key, (detail) => detail?.gate ? { ...detail, gate: stood(detail.gate) } : detail, { updatedAt: client.getQueryState(key)?.dataUpdatedAt ?? 0 });
}

/** Somebody stands for a promise of high risk by name and with a word. */
export function AcknowledgeDialog({ detail, entryId, what, onClose }: { detail: HandoffDetail; entryId: string; what: string; onClose: () => void }) {
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const client = useQueryClient();
  const me = useMe();
  const reader = useReader();
  const stand = useHandoffAction<{ words: string }>(detail.id, {
    run: (content) => acknowledgePromise(detail.id, entryId, content),
    done: ({ words: said }) => {
      show(client, detail.id, entryId, { by: me.name, at: new Date(reader.now).toISOString(), words: said });
      return t('promises.done.acknowledge');
    },
    after: onClose,
  });
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
