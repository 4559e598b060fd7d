import { useState } from 'react';
import type { FormEvent } from 'react';
import { acknowledgeHelp, resolveHelp } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { Escalation, HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { sayWhen, untilOf } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { Said } from '../../design/said.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { NothingYet } from './nothing-yet.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

/** Who asked for a person, since when, and who has taken it. */
export function HelpTab({ detail }: { detail: HandoffDetail }) {
  const { escalations } = detail;
  if (escalations.length === 0) return <NothingYet title={t('help.none')} lead={t('help.noneLead')} />;
  const waiting = escalations.filter((one) => one.acknowledgedAt === null && one.resolvedAt === null).length;
  const open = escalations.filter((one) => one.resolvedAt === null).length;
  const n = waiting || open;
  return (
    <>
      <h2>{n === 0 ? t('help.allSettled') : t(waiting > 0 ? 'help.waiting' : 'help.open', { n, words: sentenceCase(inWords(n)) })}</h2>
      <ul className="calls">{escalations.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt)).map((one) => <Call key={one.id} detail={detail} call={one} />)}</ul>
    </>
  );
}

function Call({ detail, call }: { detail: HandoffDetail; call: Escalation }) {
  const reader = useReader();
  const may = useMay('handoffs:act');
  const [writing, setWriting] = useState(false);
  const waiting = call.acknowledgedAt === null && call.resolvedAt === null;
  const over = Date.parse(call.answerBy) < reader.now;
  return (
    <li>
      <Said large words={call.words} by={t('help.asked', { name: call.from, when: sayWhen(call.openedAt, reader, { time: true }) })} />
      {waiting ? <p className={over ? 'late' : 'watch'}><b>{over ? t('help.answerOver', { when: untilOf(call.answerBy, reader) }) : t('help.answerBy', { when: `${untilOf(call.answerBy, reader)}, ${sayWhen(call.answerBy, reader, { distance: false, time: true })}` })}</b></p> : null}
      {call.escalatedAt ? <p className="soft">{t('help.escalated', { when: sayWhen(call.escalatedAt, reader) })}</p> : null}
      {call.acknowledgedAt ? <p>{t('help.acknowledgedBy', { name: call.acknowledgedBy ?? t('who.customer_success'), when: sayWhen(call.acknowledgedAt, reader, { time: true }) })}</p> : null}
      {call.acknowledgement ? <p>{call.acknowledgement}</p> : null}
      {call.resolvedAt ? <><p className="soft">{t('help.resolvedOn', { when: sayWhen(call.resolvedAt, reader) })}</p>{call.resolution ? <p>{call.resolution}</p> : null}</> : null}
      {may && call.resolvedAt === null ? (
        writing ? <Answer detail={detail} call={call} close={() => setWriting(false)} /> : <p><Button look={waiting ? 'main' : 'plain'} onClick={() => setWriting(true)}>{t(waiting ? 'help.take' : 'help.settle')}</Button></p>
      ) : null}
    </li>
  );
}

function Answer({ detail, call, close }: { detail: HandoffDetail; call: Escalation; close: () => void }) {
  const taking = call.acknowledgedAt === null;
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const send = useHandoffAction<{ note: string }>(detail.id, {
    run: (content) => (taking ? acknowledgeHelp : resolveHelp)(detail.id, call.id, content),
    done: () => t(taking ? 'help.taken' : 'help.settled'),
    after: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(note.trim() === '' ? t('required.text') : null);
    if (note.trim() !== '') send.act({ note: note.trim() });
  };
  return (
    <form onSubmit={submit} className="form">
      <TextArea label={t(taking ? 'help.takeNote' : 'help.settleNote')} hint={t(taking ? 'help.takeHint' : 'help.settleHint')} value={note} onChange={(event) => setNote(event.target.value)} wrong={wrong} maxLength={5000} autoFocus />
      <Failed error={send.error} />
      <p className="row"><Button look="main" type="submit" busy={send.busy}>{t(taking ? 'help.takeSend' : 'help.settleSend')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
