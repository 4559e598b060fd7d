import { endSubscription, subscribePlan } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Subscription } from '../../../../calendar/subscription.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';

/** When both sides talk, and the address by which a calendar shows it. */
export function Meetings({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const ahead = plan.touchpoints.filter(({ day }) => day >= plan.asOf);
  const past = plan.touchpoints.filter(({ day }) => day < plan.asOf);
  return (
    <>
      <section aria-labelledby="meetings">
        <Heading ahead={ahead} />
        {ahead.length > 0 ? <Touchpoints items={ahead} /> : null}
        {past.length > 0 ? <details className="spaced"><summary className="quiet">{t('meetings.past', { n: past.length })}</summary><Touchpoints items={past} /></details> : null}
      </section>
      <Subscription make={() => subscribePlan(detail.id)} end={() => endSubscription(detail.id)} />
    </>
  );
}

function Heading({ ahead }: { ahead: Plan['touchpoints'] }) {
  const reader = useReader();
  const [next] = ahead;
  return <h2 id="meetings">{next ? t('meetings.next', { title: next.title, day: sayDay(next.day, reader) }) : t('meetings.none')}</h2>;
}

function Touchpoints({ items }: { items: Plan['touchpoints'] }) {
  const reader = useReader();
  return (
    <table className="grid folds spaced">
      <caption className="hidden">{t('meetings.caption')}</caption>
      <thead><tr><th scope="col">{t('meetings.day')}</th><th scope="col">{t('meetings.what')}</th><th scope="col">{t('meetings.how')}</th><th scope="col">{t('meetings.with')}</th><th scope="col">{t('meetings.host')}</th></tr></thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <th scope="row">{sayDay(one.day, reader)}</th>
            <td data-name={t('meetings.what')}>{one.title}</td>
            <td data-name={t('meetings.how')}>{t(`meetings.channel.${one.channel}`)}</td>
            <td data-name={t('meetings.with')}>{one.audience}</td>
            <td data-name={t('meetings.host')}>{one.host ?? t('planTab.nobodyYet')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
