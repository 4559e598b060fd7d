import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { answerAsk, openAsk } from '../../api/answers.ts';
import { Failed } from '../../api/failed.tsx';
import { Loaded } from '../../api/loaded.tsx';
import type { AskQuestion } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { Answer } from '../../design/page.tsx';
import { Said } from '../../design/said.tsx';
import { switchTheme } from '../../design/theme.ts';
import { t } from '../../messages/i18n.ts';
import { useKeptDraft } from '../frame/kept-draft.ts';
import '../frame/frame.css';
import './answer.css';

/** One question that somebody was asked by mail, and one field to answer it in. There is no account. */
export function AnswerPage() {
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const question = useQuery({ queryKey: ['answer', token], queryFn: () => openAsk(token), staleTime: Infinity, retry: false });
  const [sent, setSent] = useState(false);
  return (
    <>
      <main className="page narrow answer-page">
        <Loaded query={question} lines={4}>
          {(asked) => (sent || asked.answered ? <Thanks asked={asked} again={!sent} /> : <Question token={token} asked={asked} done={() => setSent(true)} />)}
        </Loaded>
      </main>
      <footer><div className="foot-in narrow meta"><Button look="link" className="tap" onClick={switchTheme}>{t('action.themeSwitch')}</Button></div></footer>
    </>
  );
}

function Thanks({ asked, again }: { asked: AskQuestion; again: boolean }) {
  return (
    <>
      <Answer window={t('answerPage.window')}>{t('answerPage.thanks', { name: asked.name })}</Answer>
      <p className="lead">{t(again ? 'answerPage.answered' : 'answerPage.thanksLead', { asker: asked.asker })}</p>
    </>
  );
}

function Question({ token, asked, done }: { token: string; asked: AskQuestion; done: () => void }) {
  // What is kept on the device is named by the question: the token itself is nothing to leave lying about.
  const [text, setText, forget] = useKeptDraft(`answer:${asked.question.slice(0, 200)}`, '');
  const [wrong, setWrong] = useState<string | null>(null);
  const reader = useReader();
  const send = useMutation({
    mutationFn: (words: string) => answerAsk(token, words),
    onSuccess: () => {
      forget();
      done();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    setWrong(words === '' ? t('answerPage.needed') : null);
    if (words !== '' && !send.isPending) send.mutate(words);
  };
  return (
    <>
      <Answer window={t('answerPage.window')}>{t(asked.customerName === null ? 'answerPage.title' : 'answerPage.titleAbout', { name: asked.name, asker: asked.asker, customer: asked.customerName ?? '' })}</Answer>
      <Said large words={asked.question} by={t('answerPage.by', { asker: asked.asker, vendor: asked.vendorName, day: dayOf(asked.dueAt, reader) })} />
      <form onSubmit={submit} noValidate>
        <TextArea label={t('answerPage.label')} hint={t('answerPage.hint', { vendor: asked.vendorName })} value={text} onChange={(event) => setText(event.target.value)} wrong={wrong} maxLength={5000} rows={5} />
        <Failed error={send.error} />
        <p><Button look="main" type="submit" busy={send.isPending}>{t('answerPage.send')}</Button></p>
      </form>
    </>
  );
}
