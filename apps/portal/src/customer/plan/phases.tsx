import { isEnded } from '@throughline/domain';
import type { PortalPlan } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { DoneMark } from '../../gantt/done-mark.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';

type Phase = PortalPlan['phases'][number];

/** The phases with their dates in sentences, and what each has to show before it is over. */
export function Phases({ plan }: { plan: PortalPlan }) {
  const reader = useReader();
  const over = isEnded(useHome().phase);
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t('portalPlan.phases')}</h2>
      <ol className="phases">
        {plan.phases.map((phase) => {
          const own = plan.tasks.filter((task) => task.phase === phase.id);
          return (
            <li key={phase.id}>
              <h3>{phase.title}</h3>
              <p>{sentenceOf(phase, own.length > 0 && own.every(({ done }) => done), over ? null : plan.asOf, reader)}</p>
              {phase.criteria.length > 0 ? (
                <details>
                  <summary>{t('portalPlan.criteria')}</summary>
                  <ul>{phase.criteria.map(({ text, met }) => <li key={text}>{met ? <DoneMark /> : null}{text}{met ? null : <span className="meta"> {t('portalPlan.stillOpen')}</span>}</li>)}</ul>
                </details>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function sentenceOf({ start, finish, accepted }: Phase, done: boolean, today: string | null, reader: Reader): string {
  if (start === null || finish === null) return t('portalPlan.phase.nothing');
  const days = { from: sayDay(start, reader), to: sayDay(finish, reader) };
  if (accepted) return t('portalPlan.phase.accepted', days);
  if (done) return t('portalPlan.phase.done', days);
  // Once all is over, what was not said to be done is neither under way nor ahead.
  if (today === null) return t('portalPlan.phase.planned', days);
  return t(start > today ? 'portalPlan.phase.ahead' : 'portalPlan.phase.running', days);
}
