import { useState } from 'react';
import type { FormEvent } from 'react';
import { answerGap } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { AnswerGap, Gap, HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { TextArea } from '../../design/field.tsx';
import { Said } from '../../design/said.tsx';
import { firstName } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import type { Gate } from './gate.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

function mailTo(detail: HandoffDetail, gap: Gap): string | null {
  if (!gap.ask?.email) return null;
  const subject = t('gate.askSubject', { account: detail.accountName });
  const body = t('gate.askBody', { name: firstName(gap.ask.name), question: gap.question, why: gap.why, url: location.href });
  return `mailto:${encodeURIComponent(gap.ask.email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** What is missing, worth most first, and below it what has been answered. */
export function Missing({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  const open = gate.gaps.filter((gap) => gap.answer === null).toSorted((a, b) => b.points - a.points);
  const answered = gate.gaps.filter((gap) => gap.answer !== null);
  return (
    <>
      {open.length === 0 ? <p className="soft">{t('gate.nothingMissing')}</p> : <GapTable detail={detail} gaps={open} />}
      {answered.length > 0 ? (
        <details className="answered">
          <summary className="quiet">{t('gate.answered', { n: answered.length })}</summary>
          <GapTable detail={detail} gaps={answered} />
        </details>
      ) : null}
    </>
  );
}

function GapTable({ detail, gaps }: { detail: HandoffDetail; gaps: Gap[] }) {
  return (
    <table className="grid missing">
      <caption className="hidden">{t('gate.missing')}</caption>
      <thead><tr><th scope="col">{t('gate.worth')}</th><th scope="col">{t('gate.what')}</th><th scope="col">{t('gate.who')}</th><th scope="col"><span className="hidden">{t('gate.action')}</span></th></tr></thead>
      <tbody>{gaps.map((gap) => <GapRow key={gap.id} detail={detail} gap={gap} />)}</tbody>
    </table>
  );
}

function GapRow({ detail, gap }: { detail: HandoffDetail; gap: Gap }) {
  const [answering, setAnswering] = useState(false);
  const may = useMay('gaps:answer') && (detail.phase === 'review' || detail.phase === 'compiling');
  const mail = mailTo(detail, gap);
  return (
    <>
      <tr>
        <td className="pts">{t('gate.points', { n: gap.points })}</td>
        <td className="what">
          {gap.question}
          <span className="meta">{gap.why}</span>
          {gap.answer ? <Said words={gap.answer.text} by={<>{gap.answer.by}, <DateText at={gap.answer.at} as="day" /></>} /> : null}
        </td>
        <td className="who">
          {gap.ask ? gap.ask.name : <span className="soft">{t('gate.nobody')}</span>}
          {mail && !gap.answer ? <span className="meta"><a href={mail}>{t('gate.ask', { name: firstName(gap.ask?.name ?? '') })}</a></span> : null}
          {detail.review?.returnedGaps.includes(gap.id) ? <span className="meta watch">{t('gate.asked')}</span> : null}
        </td>
        <td className="do">
          {may && !answering ? <Button look="small" onClick={() => setAnswering(true)} aria-label={`${t(gap.answer ? 'gate.change' : 'gate.answer')}: ${gap.question}`}>{t(gap.answer ? 'gate.change' : 'gate.answer')}</Button> : null}
        </td>
      </tr>
      {answering ? <tr className="answering"><td colSpan={4}><AnswerForm detail={detail} gap={gap} close={() => setAnswering(false)} /></td></tr> : null}
    </>
  );
}

function AnswerForm({ detail, gap, close }: { detail: HandoffDetail; gap: Gap; close: () => void }) {
  const [text, setText] = useState(gap.answer?.text ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const answer = useHandoffAction<AnswerGap>(detail.id, { run: (content) => answerGap(detail.id, gap.id, content), done: () => t('gate.answerSent'), after: close });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(text.trim() === '' ? t('required.text') : null);
    if (text.trim() !== '') answer.act({ text: text.trim() });
  };
  return (
    <form onSubmit={submit} className="stack">
      <TextArea label={t('gate.answerLabel', { question: gap.question })} hint={t('gate.answerHint')} value={text} onChange={(event) => setText(event.target.value)} wrong={wrong} maxLength={5000} autoFocus />
      <Failed error={answer.error} />
      <p className="row"><Button look="main" type="submit" busy={answer.busy}>{t('gate.answerSend')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
