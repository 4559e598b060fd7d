import { useState } from 'react';
import type { FormEvent } from 'react';
import { signOffLessons } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { Said } from '../../design/said.tsx';
import { findingSentence } from '../../facts/finding.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { NothingYet } from './nothing-yet.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

/** What happened, held beside what was planned. */
export function LessonsTab({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const may = useMay('handoffs:act');
  const { lessons } = detail;
  if (!lessons) return <NothingYet title={t('lessons.none')} lead={t('lessons.noneLead')} />;
  const signedBy = lessons.signedOffBy ?? t('who.customer_success');
  const title = lessons.signedOffAt ? t('lessons.signedTitle', { name: signedBy, day: dayOf(lessons.signedOffAt, reader) }) : t('lessons.title', { n: lessons.findings.length, words: sentenceCase(inWords(lessons.findings.length)) });
  return (
    <>
      <h2>{title}</h2>
      <ul className="findings">{lessons.findings.map((finding, at) => <li key={at}>{findingSentence(finding, reader)}</li>)}</ul>
      {lessons.note ? <Said words={lessons.note} by={signedBy} /> : null}
      {lessons.signedOffAt || detail.phase !== 'learning' ? null : may ? <SignOff detail={detail} /> : <p className="meta">{t('lessons.mayNot')}</p>}
    </>
  );
}

function SignOff({ detail }: { detail: HandoffDetail }) {
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const sign = useHandoffAction<{ note: string }>(detail.id, { run: (content) => signOffLessons(detail.id, content), done: () => t('lessons.done') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(note.trim() === '' ? t('required.text') : null);
    if (note.trim() !== '') sign.act({ note: note.trim() });
  };
  return (
    <form onSubmit={submit} className="form">
      <TextArea label={t('lessons.note')} hint={t('lessons.noteHint')} value={note} onChange={(event) => setNote(event.target.value)} wrong={wrong} maxLength={5000} />
      <Failed error={sign.error} />
      <p><Button look="main" type="submit" busy={sign.busy}>{t('lessons.send')}</Button></p>
    </form>
  );
}
