import { useQueryClient } from '@tanstack/react-query';
import { isEnded } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { keys } from '../../../api/keys.ts';
import { acknowledgePromise } from '../../../api/promises.ts';
import type { HandoffDetail, PromiseEntry } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Choice, TextArea } from '../../../design/field.tsx';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { riskSentence } from './risk-sentence.ts';
import { waitsForName } from './to-stand-for.ts';

/** Where more than one promise waits for a name, somebody may stand for several in one go. */
export function StandForSeveral({ detail, items }: { detail: HandoffDetail; items: readonly PromiseEntry[] }) {
  const [open, setOpen] = useState(false);
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  const waiting = items.filter(waitsForName);
  if (!may || (waiting.length < 2 && !open)) return null;
  return (
    <p>
      <Button look="small" onClick={() => setOpen(true)}>{t('promises.several.open')}</Button>
      {open ? <SeveralDialog detail={detail} waiting={waiting} onClose={() => setOpen(false)} /> : null}
    </p>
  );
}

/** Each promise is stood for by itself, with the same words: one entry in the history for each. */
function SeveralDialog({ detail, waiting, onClose }: { detail: HandoffDetail; waiting: readonly PromiseEntry[]; onClose: () => void }) {
  const client = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const stand = useHandoffAction<{ words: string; ids: readonly string[] }>(detail.id, {
    run: async ({ words: said, ids, key }) => {
      // Sent again after a failure, those that went through are answered as repetitions.
      for (const id of ids) await acknowledgePromise(detail.id, id, { words: said, key: `${key}.${id}` });
      await client.invalidateQueries({ queryKey: keys.promises(detail.id) });
    },
    done: ({ ids }) => t('promises.several.done', { n: ids.length }),
    after: onClose,
  });
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen.length > 0 && words.trim() !== '') stand.act({ words: words.trim(), ids: chosen });
  };
  return (
    <Dialog title={t('promises.several.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="soft">{t('promises.several.lead')}</p>
        <fieldset className="part">
          <legend className="hidden">{t('promises.several.which')}</legend>
          <div className="others">
            {waiting.map((promise) => <Choice key={promise.id} label={promise.what} hint={promise.risk === 'normal' ? null : riskSentence(promise.risk, promise.riskRules)} checked={chosen.includes(promise.id)} onChange={() => toggle(promise.id)} />)}
          </div>
          {tried && chosen.length === 0 ? <p className="wrong" role="alert">{t('promises.several.none')}</p> : null}
        </fieldset>
        <TextArea label={t('promises.several.words')} hint={t('promises.acknowledge.hint')} value={words} onChange={(event) => setWords(event.target.value)} wrong={tried && words.trim() === '' ? t('required.text') : null} maxLength={5000} />
        <Failed error={stand.error} />
        <p className="ends"><Button look="main" type="submit" busy={stand.busy}>{t('promises.several.send', { n: chosen.length })}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
