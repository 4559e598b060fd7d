import { useState } from 'react';
import type { FormEvent } from 'react';
import { stepPromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { PromiseEntry, StepPromise } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import type { AboutPromise } from './about-promise.ts';

type Step = Exclude<PromiseEntry['steps'][number], 'start'>;

const GRAVE: readonly Step[] = ['waive', 'break', 'dismiss'];
const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** A step in a promise's life: what is said with it, and whatever else it needs. */
export function StepDialog({ detail, promise, step, onClose }: AboutPromise & { step: Step }) {
  const [words, setWords] = useState('');
  const [saidBy, setSaidBy] = useState('');
  const [proof, setProof] = useState('');
  const [due, setDue] = useState('');
  const [checked, setChecked] = useState(false);
  const send = useHandoffAction<StepPromise>(detail.id, { run: (content) => stepPromise(detail.id, promise.id, content), done: () => t(`promises.done.${step}`), after: onClose });
  // What was promised to the customer only they can confirm: somebody of ours passes on whose word it is.
  const passesOn = promise.direction === 'seller' && (step === 'confirm' || step === 'dispute');
  const noWords = words.trim() === '';
  const noName = passesOn && saidBy.trim() === '';
  const noAddress = proof.trim() !== '' && !isAddress(proof.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (noWords || noName || noAddress) return;
    send.act({ step, words: words.trim(), saidBy: passesOn ? saidBy.trim() : null, proof: proof.trim() || null, due: due || null });
  };
  return (
    <Dialog title={t(`promises.step.${step}`)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="about">{promise.what}</p>
        <p className="soft">{t(`promises.stepLead.${step}`)}</p>
        {passesOn ? <TextField label={t('promises.saidBy')} hint={t('promises.saidByHint')} value={saidBy} onChange={(event) => setSaidBy(event.target.value)} wrong={checked && noName ? t('promises.saidByMissing') : null} maxLength={300} list={`people-${promise.id}`} /> : null}
        {passesOn ? <datalist id={`people-${promise.id}`}>{detail.stakeholders.map(({ contactId, name }) => <option key={contactId} value={name} />)}</datalist> : null}
        <TextArea label={t(`promises.stepWords.${step}`)} value={words} onChange={(event) => setWords(event.target.value)} wrong={checked && noWords ? t('required.text') : null} maxLength={5000} autoFocus={!passesOn} />
        {step === 'deliver' ? <TextField label={t('plan.proof')} hint={t('plan.proofHint')} type="url" inputMode="url" value={proof} onChange={(event) => setProof(event.target.value)} wrong={checked && noAddress ? t('plan.proofFormat') : null} /> : null}
        {step === 'renegotiate' ? <TextField label={t('promises.newDue')} hint={t('promises.newDueHint')} type="date" className="short" value={due} onChange={(event) => setDue(event.target.value)} /> : null}
        <Failed error={send.error} />
        <p className="ends"><Button look={GRAVE.includes(step) ? 'grave' : 'main'} type="submit" busy={send.busy}>{t(`promises.do.${step}`)}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
