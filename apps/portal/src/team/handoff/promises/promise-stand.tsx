import { isOwed } from '@throughline/domain';
import type { PromiseEntry } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, distanceOf, sayDay } from '../../../design/date/when.ts';
import { Said } from '../../../design/said.tsx';
import { t } from '../../../messages/i18n.ts';
import { isLate } from './promise-search.ts';
import { riskSentence } from './risk-sentence.ts';

/** Where a promise stands: its date, its risk with the rule that fired, what was delivered, and what the customer said to it. */
export function PromiseStand({ promise }: { promise: PromiseEntry }) {
  const reader = useReader();
  const { status, delivery, verdict, risk, riskRules, strength } = promise;
  const owed = isOwed(status) && strength !== 'retracted';
  return (
    <div className="stand-of">
      <p><b>{t(strength === 'retracted' ? 'promises.strength.retracted' : `promises.status.${status}`)}</b></p>
      {strength === 'retracted' ? null : <Due promise={promise} />}
      {risk === 'normal' ? null : <p className={owed && risk === 'high' ? 'watch' : 'soft'}>{riskSentence(risk, riskRules)}</p>}
      {owed ? <Notices promise={promise} /> : null}
      {delivery ? (
        <>
          <Said words={delivery.words} by={t('promises.deliveredBy', { name: delivery.by, day: dayOf(delivery.at, reader) })} />
          {delivery.proof ? <p className="meta"><a href={delivery.proof} target="_blank" rel="noreferrer noopener">{t('plan.seeProof')}</a></p> : null}
        </>
      ) : null}
      {verdict ? <>{verdict.words === '' ? null : <Said words={verdict.words} />}<p className={verdict.kind === 'dispute' ? 'meta watch' : 'meta'}>{t(`promises.verdict.${verdict.kind}`, { name: verdict.by, day: dayOf(verdict.at, reader) })}</p></> : null}
    </div>
  );
}

function Due({ promise }: { promise: PromiseEntry }) {
  const reader = useReader();
  const { due, dueAt, status } = promise;
  if (due === null) return <p className="soft">{t('promises.noDue')}</p>;
  if (!isOwed(status)) return <p className="soft">{t('promises.wasFor', { day: sayDay(due, reader) })}</p>;
  const late = isLate(promise, reader.now);
  const at = dueAt ?? `${due}T12:00:00Z`;
  return <p className={late ? 'late' : undefined}>{t(late ? 'promises.overdue' : 'promises.due', { day: sayDay(due, reader), distance: distanceOf(at, reader) })}</p>;
}

function Notices({ promise: { remindedAt, lateNoticeAt, escalatedAt, dueAt } }: { promise: PromiseEntry }) {
  const reader = useReader();
  // A date that had passed before anybody could read it: nobody was told.
  if (remindedAt !== null && remindedAt === lateNoticeAt && remindedAt === escalatedAt && dueAt !== null) return null;
  const last = escalatedAt ? t('promises.escalatedOn', { day: dayOf(escalatedAt, reader) }) : lateNoticeAt ? t('promises.lateNoticeOn', { day: dayOf(lateNoticeAt, reader) }) : remindedAt ? t('promises.remindedOn', { day: dayOf(remindedAt, reader) }) : null;
  return last === null ? null : <p className={escalatedAt ? 'meta late' : 'meta'}>{last}</p>;
}
