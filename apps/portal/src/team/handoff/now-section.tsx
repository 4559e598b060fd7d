import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { KnownLine } from '../../design/line.tsx';
import { knowledgeOf, reasonSentence, scoreSentence } from '../../facts/health.ts';
import { NextActionText } from '../../facts/next-action.tsx';
import { t } from '../../messages/i18n.ts';
import { Condition } from './condition.tsx';
import { GatePicture, GateSection } from './gate.tsx';
import { GatePromises } from './gate-promises.tsx';
import { Missing } from './missing.tsx';

/** What has to happen now: the gate while there is one to pass, the next action afterwards. */
export function NowSection({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  if (detail.phase === 'review' && detail.gate) return <GateSection detail={detail} gate={detail.gate} />;
  return (
    <section aria-labelledby="now" className="now">
      <h2 id="now"><Now detail={detail} /></h2>
      <Detail detail={detail} />
      <Condition detail={detail} />
      {detail.phase === 'cancelled' && detail.cancelReason ? <p className="soft">{detail.cancelReason}</p> : null}
      {detail.health && !['intake', 'compiling', 'briefing', 'introduction', 'cancelled'].includes(detail.phase) ? <HealthNow detail={detail} /> : null}
      {detail.gate && detail.phase !== 'intake' ? (
        <details className="gate-then">
          <summary className="quiet">
            {t('handoff.gateThen', { points: detail.gate.points, maximum: detail.gate.maximum })}{' '}
            {detail.review?.acceptedAt ? t(detail.review.overridden ? 'handoff.gateOverridden' : 'handoff.gateAccepted', { name: detail.review.acceptedBy ?? t('who.customer_success'), day: dayOf(detail.review.acceptedAt, reader) }) : ''}
          </summary>
          <GatePicture gate={detail.gate} />
          <GatePromises detail={detail} gate={detail.gate} />
          <Missing detail={detail} gate={detail.gate} />
        </details>
      ) : null}
    </section>
  );
}

function Now({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  if (detail.waiting) return <span className="watch">{t('handoffs.waiting', { why: detail.waiting })}</span>;
  switch (detail.phase) {
    case 'intake': return <>{t('handoff.intakeTitle')}</>;
    case 'compiling': return <>{t('handoff.compilingTitle')}</>;
    case 'closed': return <>{t('handoff.closedTitle')}</>;
    case 'cancelled': return <>{t('handoff.cancelledTitle', { day: dayOf(detail.cancelledAt ?? detail.phaseEnteredAt, reader) })}</>;
    default: return <NextActionText action={detail.nextAction} inline />;
  }
}

function Detail({ detail }: { detail: HandoffDetail }) {
  if (detail.phase === 'intake') return <p className="soft">{t('handoff.intake')}</p>;
  if (detail.phase === 'compiling') return <p className="soft">{t('handoff.compiling')}</p>;
  if (detail.phase === 'closed') return <p className="soft">{t('handoff.closed')}</p>;
  return null;
}

function HealthNow({ detail }: { detail: HandoffDetail }) {
  const { health } = detail;
  const known = knowledgeOf(health);
  return (
    <div className="health-now">
      <p><b className={health?.level === 'in_danger' ? 'late' : health?.level === 'to_watch' ? 'watch' : undefined}>{t(`level.${health?.level ?? 'unknown'}`)}.</b> {scoreSentence(health)}. <span className="soft">{known.sentence}</span></p>
      <KnownLine known={known.known} of={known.of} />
      {health && health.reasons.length > 0 ? <ul className="reasons">{health.reasons.map((reason) => <li key={reason.code + (reason.subject ?? '')}>{reasonSentence(reason)}</li>)}</ul> : null}
    </div>
  );
}
