import { useState } from 'react';
import { confirmIntroduction } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { Dialog } from '../../design/dialog.tsx';
import { firstName, inWords } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { IntroductionForm } from './introduction-form.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

type Draft = NonNullable<HandoffDetail['introduction']>;

/** The mail that introduces the customer to the new team: read, changed, and sent by a person. */
export function IntroductionTab({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const may = useMay('handoffs:act');
  const draft = detail.introduction;
  if (!draft || draft.subject === '') return <NothingYet title={t('introduction.none')} />;
  const sent = draft.confirmedAt !== null;
  const ready = detail.phase === 'introduction';
  const title = sent
    ? t('introduction.sent', { name: draft.confirmedBy ?? t('who.customer_success'), day: dayOf(draft.confirmedAt ?? '', reader) })
    : ready ? t('introduction.title', { n: draft.recipients.length, words: inWords(draft.recipients.length) }) : t('introduction.early');
  return (
    <>
      <NothingYet title={title} lead={may || sent ? t('introduction.lead') : t('introduction.mayNot')} />
      {editing ? <IntroductionForm detail={detail} draft={draft} close={() => setEditing(false)} /> : <Preview draft={draft} />}
      {!sent && may && !editing ? (
        <p className="row">
          {ready && draft.recipients.length > 0 ? <Button look="main" onClick={() => setConfirming(true)}>{t('introduction.confirm')}</Button> : null}
          <Button onClick={() => setEditing(true)}>{t('introduction.edit')}</Button>
        </p>
      ) : null}
      {ready && !sent && draft.recipients.length === 0 ? <p className="watch">{t('introduction.nobody')}</p> : null}
      {confirming ? <ConfirmDialog detail={detail} draft={draft} onClose={() => setConfirming(false)} /> : null}
    </>
  );
}

function Preview({ draft }: { draft: Draft }) {
  const reader = draft.recipients[0];
  const name = reader ? firstName(reader) : '{firstName}';
  return (
    <article className="letter">
      <dl className="meta">
        <div><dt>{t('introduction.to')}</dt><dd>{draft.recipients.join(', ') || '–'}</dd></div>
        <div><dt>{t('introduction.subject')}</dt><dd>{draft.subject}</dd></div>
      </dl>
      {reader ? <p className="meta">{t('introduction.preview', { name: reader })}</p> : null}
      <div className="text">{draft.message.replaceAll('{firstName}', name).split(/\n{2,}/).map((paragraph, at) => <p key={at}>{paragraph}</p>)}</div>
    </article>
  );
}

function ConfirmDialog({ detail, draft, onClose }: { detail: HandoffDetail; draft: Draft; onClose: () => void }) {
  // What is sent is what was read when this opened, whatever somebody saves meanwhile.
  const [{ revision }] = useState(draft);
  const send = useHandoffAction<{ note: string; revision: number }>(detail.id, { run: (content) => confirmIntroduction(detail.id, content), done: () => t('introduction.done'), after: onClose });
  return (
    <Dialog title={t('introduction.confirmTitle', { n: draft.recipients.length })} onClose={onClose}>
      <p className="soft">{t('introduction.confirmLead')}</p>
      <ul className="bullets">{draft.recipients.map((name) => <li key={name}>{name}</li>)}</ul>
      <Failed error={send.error} />
      <p className="ends"><Button look="main" busy={send.busy} onClick={() => send.act({ note: '', revision })}>{t('introduction.confirmSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
    </Dialog>
  );
}
