import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { completeTask } from '../../api/portal.ts';
import type { CompleteTask, PortalHome, PortalStep } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { sayWhen } from '../../design/date/when.ts';
import { TextArea, TextField } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';
import { useKeptDraft } from '../frame/kept-draft.ts';

const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The one thing for the reader, with the place to do it in. */
export function TaskPanel({ task }: { task: PortalStep }) {
  const reader = useReader();
  const late = Date.parse(task.at) < reader.now;
  return (
    <section className="yours" aria-labelledby={`yours-${task.id}`}>
      <div>
        <p className="meta">{t(late ? 'task.metaLate' : 'task.meta', { when: sayWhen(task.at, reader, { distance: late }) })}</p>
        <h2 id={`yours-${task.id}`}>{task.title}</h2>
        <p className="soft">{task.refusal ? t('task.refused', { why: task.refusal }) : t('task.why')}</p>
      </div>
      {task.refusal ? null : <TaskForm task={task} />}
    </section>
  );
}

function TaskForm({ task }: { task: PortalStep }) {
  const reader = useReader();
  const home = useHome();
  const [draft, setDraft, forget] = useKeptDraft(`task:${home.me.id}:${task.id}`, { note: '', proof: '' });
  const [checked, setChecked] = useState(false);
  const complete = useAction<CompleteTask>({
    run: (content) => completeTask(task.id, content),
    refresh: [keys.portal],
    done: () => t('task.sent', { title: task.title }),
    what: t('task.what', { title: task.title }),
    optimistic: (client) => {
      void client.cancelQueries({ queryKey: keys.portal, exact: true });
      const before = client.getQueryData<PortalHome>(keys.portal);
      const done = (step: PortalStep) => (step.id === task.id ? { ...step, done: true, doneAt: new Date(reader.now).toISOString(), forMe: false, late: false } : step);
      if (before) client.setQueryData(keys.portal, { ...before, steps: before.steps.map(done) }, { updatedAt: client.getQueryState(keys.portal)?.dataUpdatedAt ?? 0 });
      return () => {
        client.setQueryData(keys.portal, before);
      };
    },
    after: forget,
  });
  const proof = draft.proof.trim();
  const wrong = proof === '' ? task.needsProof : !isAddress(proof);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!wrong) complete.act({ note: draft.note.trim(), proof: proof || null });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextArea label={t('task.note')} hint={t('task.noteHint')} value={draft.note} onChange={(event) => setDraft({ ...draft, note: event.target.value })} maxLength={5000} />
      {task.needsProof ? (
        <TextField label={t('task.proof')} hint={t('task.proofHint')} type="url" inputMode="url" value={draft.proof} onChange={(event) => setDraft({ ...draft, proof: event.target.value })} wrong={checked && wrong ? t(proof === '' ? 'task.proofNeeded' : 'task.proofFormat') : null} />
      ) : null}
      <Failed error={complete.error} />
      <p className="row"><Button look="main" type="submit" busy={complete.busy}>{t('task.send')}</Button></p>
    </form>
  );
}
