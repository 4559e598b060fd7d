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
import { AskAll } from './asks/ask-all.tsx';
import { AskDialog } from './asks/ask-dialog.tsx';
import type { Gate } from './gate.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

/** Asking and answering end when the package has been accepted. */
function useMayAnswer(detail: HandoffDetail): boolean {
  return useMay('gaps:answer') && (detail.phase === 'review' || detail.phase === 'compiling');
}

/** What is missing, worth most first, and below it what has been answered. */
export function Missing({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  const may = useMayAnswer(detail);
  const open = gate.gaps.filter((gap) => gap.answer === null).toSorted((a, b) => b.points - a.points);
  const answered = gate.gaps.filter((gap) => gap.answer !== null);
  return (
    <>
      {open.length === 0 ? <p className="soft">{t('gate.nothingMissing')}</p> : <GapTable detail={detail} gaps={open} />}
      {may ? <AskAll detail={detail} gaps={open} /> : null}
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
  const may = useMayAnswer(detail);
  const [asking, setAsking] = useState(false);
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
          {gap.asked && !gap.answer ? <Asked asked={gap.asked} /> : null}
          {detail.review?.returnedGaps.includes(gap.id) ? <span className="meta watch">{t('gate.asked')}</span> : null}
        </td>
        <td className="do">
          {asking ? <AskDialog detail={detail} gap={gap} onClose={() => setAsking(false)} /> : null}
          {may && !answering && !gap.answer ? <AskButton gap={gap} onClick={() => setAsking(true)} /> : null}
          {may && !answering ? <Button look="small" onClick={() => setAnswering(true)} aria-label={`${t(gap.answer ? 'gate.change' : 'gate.answer')}: ${gap.question}`}>{t(gap.answer ? 'gate.change' : 'gate.answer')}</Button> : null}
        </td>
      </tr>
      {answering ? <tr className="answering"><td colSpan={4}><AnswerForm detail={detail} gap={gap} close={() => setAnswering(false)} /></td></tr> : null}
    </>
  );
}

function AskButton({ gap, onClick }: { gap: Gap; onClick: () => void }) {
  const label = gap.asked ? t('ask.again') : t('gate.ask', { name: gap.ask ? firstName(gap.ask.name) : 'none' });
  return <Button look="small" onClick={onClick} aria-label={`${label}: ${gap.question}`}>{label}</Button>;
}

function Asked({ asked }: { asked: NonNullable<Gap['asked']> }) {
  return (
    <span className="meta">
      {t('ask.asked', { name: asked.name, by: asked.by })} <DateText at={asked.at} as="day" />.{' '}
      {t(asked.remindedAt ? 'ask.dueReminded' : 'ask.due2')} <DateText at={asked.dueAt} as="day" />.
    </span>
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
