import { Link } from '@tanstack/react-router';
import { KICKOFF_ID } from '@throughline/domain';
import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, distanceOf, sayDay, sayWhen } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { sayMoney } from '../../design/money.ts';
import { Answer } from '../../design/page.tsx';
import { t } from '../../messages/i18n.ts';

/** Who they are to us, in a few sentences. */
export function leadOf(detail: HandoffDetail, reader: Reader): string {
  const { arr, currency, deal, plan, wentLiveAt } = detail;
  const sum = arr === null ? null : sayMoney(arr, currency);
  const value = sum === null ? t('handoff.valueUnknown') : deal.termMonths ? t('handoff.valueTerm', { sum, months: deal.termMonths }) : t('handoff.valueYear', { sum });
  const sentences = [t('handoff.signed', { value, day: dayOf(detail.closedAt, reader) })];
  if (wentLiveAt) sentences.push(t('handoff.wentLive', { day: dayOf(wentLiveAt, reader) }));
  else if (plan) {
    const ahead = Date.parse(plan.kickoffAt) > reader.now && plan.milestones.find((step) => step.id === KICKOFF_ID)?.status !== 'done';
    if (ahead) sentences.push(t('handoff.kickoff', { when: sayWhen(plan.kickoffAt, reader, { time: true }) }));
    sentences.push(t('handoff.goLive', { day: dayOf(plan.goLiveAt, reader), distance: distanceOf(plan.goLiveAt, reader) }));
  } else if (deal.goLiveTarget) sentences.push(t('handoff.wanted', { day: sayDay(deal.goLiveTarget, reader) }));
  sentences.push(detail.ownerName ? t('handoff.owner', { name: detail.ownerName }) : t('handoff.noOwner'));
  return sentences.join(' ');
}

/** The name, and below it what this is about. */
export function HandoffHead({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  return (
    <div className="head">
      <p className="meta"><Link to="/">{t('team.handoffs')}</Link></p>
      <Answer className="title" window={t('handoff.window', { name: detail.accountName })}>{detail.accountName}</Answer>
      <p className="lead">{leadOf(detail, reader)}</p>
      {detail.accountId ? <p><Link to="/accounts/$accountId" params={{ accountId: detail.accountId }}>{t('account.link')}</Link></p> : null}
    </div>
  );
}
