import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { keys } from '../../../../api/keys.ts';
import { Loaded } from '../../../../api/loaded.tsx';
import { applyRequest, dropRequest, fetchRequests } from '../../../../api/plan.ts';
import type { ChangeRequest, HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../../../design/date/when.ts';
import { TextArea } from '../../../../design/field.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { slipWords } from '../plan-words.ts';

interface RequestProps { detail: HandoffDetail; plan: Plan; request: ChangeRequest }

/** What was asked for, with what it would have meant then; applied or dropped by somebody. */
export function Requests({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const query = useQuery({ queryKey: keys.changeRequests(detail.id), queryFn: () => fetchRequests(detail.id) });
  return (
    <section className="later" aria-labelledby="requests">
      <h3 id="requests">{t('whatIf.requests')}</h3>
      <Loaded query={query} part lines={2}>
        {({ items }) => (items.length === 0 ? <p className="soft">{t('whatIf.requestsNone')}</p> : <ul className="calls">{items.map((request) => <Request key={request.id} detail={detail} plan={plan} request={request} />)}</ul>)}
      </Loaded>
    </section>
  );
}

function Request({ detail, plan, request }: RequestProps) {
  const reader = useReader();
  const may = useMay('handoffs:act') && request.status === 'open';
  const [deciding, setDeciding] = useState<'apply' | 'drop' | null>(null);
  const { goLive, breaks } = request.outcome;
  return (
    <li>
      <h4>{request.title}</h4>
      <p>{request.what.join(' ')}</p>
      <p className="soft">{goLive.after === null ? '' : goLive.days === 0 ? t('planTab.outlook.same', { day: sayDay(goLive.after, reader) }) : t('planTab.outlook.moves', { day: sayDay(goLive.after, reader), slip: slipWords(goLive.days) })} {breaks.length > 0 ? t('whatIf.breaks', { n: breaks.length }) : ''}</p>
      <p className="meta">{t('whatIf.askedBy', { name: request.askedBy, day: dayOf(request.askedAt, reader) })} {t(`planTab.cause.${request.cause}`)}. {request.reason}</p>
      {request.status === 'open' && request.revision !== plan.revision ? <p className="watch">{t('whatIf.older')}</p> : null}
      {request.decidedAt && request.status !== 'open' ? <p><b>{t(`whatIf.${request.status}`, { name: request.decidedBy ?? t('actor.system'), day: dayOf(request.decidedAt, reader) })}</b> {request.decision}</p> : null}
      {may && deciding === null ? <p className="row"><Button look="small" onClick={() => setDeciding('apply')}>{t('whatIf.apply')}</Button><Button look="small" onClick={() => setDeciding('drop')}>{t('whatIf.drop')}</Button></p> : null}
      {may && deciding !== null ? <Decide detail={detail} plan={plan} request={request} how={deciding} close={() => setDeciding(null)} /> : null}
    </li>
  );
}

function Decide({ detail, plan, request, how, close }: RequestProps & { how: 'apply' | 'drop'; close: () => void }) {
  const [note, setNote] = useState('');
  const [told, setTold] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const decide = useHandoffAction<{ note: string; told: string | null }>(detail.id, {
    run: ({ key, ...content }) => (how === 'apply' ? applyRequest(detail.id, request.id, { key, ...content, revision: plan.revision }) : dropRequest(detail.id, request.id, { note: content.note })),
    done: () => t(how === 'apply' ? 'whatIf.isApplied' : 'whatIf.isDropped'),
    after: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = how === 'drop' && note.trim() === '';
    setWrong(missing ? t('required.text') : null);
    if (!missing) decide.act({ note: note.trim(), told: told.trim() || null });
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TextArea label={t(how === 'apply' ? 'whatIf.applyNote' : 'whatIf.dropNote')} value={note} maxLength={5000} wrong={wrong} onChange={(event) => setNote(event.target.value)} autoFocus />
      {how === 'apply' ? <TextArea label={t('planTab.told')} hint={t('planTab.toldHint')} value={told} maxLength={5000} onChange={(event) => setTold(event.target.value)} /> : null}
      <Failed error={decide.error} />
      <p className="row"><Button look="main" type="submit" busy={decide.busy}>{t(how === 'apply' ? 'whatIf.apply' : 'whatIf.drop')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
