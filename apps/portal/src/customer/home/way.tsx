import type { PortalHome, PortalStep } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';
import { Pin } from './pin.tsx';
import { whenOf, withToday } from './with-today.ts';

/** From the signature to the proof, drawn as the one line. */
export function Way({ home }: { home: PortalHome }) {
  const reader = useReader();
  return (
    <section aria-labelledby="way">
      <h2 id="way">{t('way.title')}</h2>
      <ol className="way">
        {withToday(home.steps, reader.now).map((item) =>
          item.kind === 'today' ? (
            <li key="today" className="today"><span className="when">{t('way.today')}</span><span className="pin"><Pin look="today" /></span><span className="text" aria-hidden="true" /></li>
          ) : <Step key={item.step.id} step={item.step} last={item.last} past={whenOf(item.step) <= reader.now} />,
        )}
      </ol>
    </section>
  );
}

function Step({ step, last, past }: { step: PortalStep; last: boolean; past: boolean }) {
  const reader = useReader();
  const at = step.doneAt ?? step.at;
  const key = step.kind !== 'task' || step.forMe;
  const lines = [
    step.late && !step.done ? t('way.late') : '',
    step.doneAt && dayOf(step.doneAt, reader) !== dayOf(step.at, reader) && step.kind !== 'signed' ? t('way.wasDue', { day: dayOf(step.at, reader) }) : '',
    !step.done && step.assignee && !step.forMe ? t('way.who', { name: step.assignee }) : '',
    step.note ?? '',
  ].filter(Boolean);
  return (
    <li className={[past ? 'done' : '', key ? 'key' : '', !step.done && past ? 'open' : ''].filter(Boolean).join(' ') || undefined}>
      <time className="when" dateTime={at}>{dayOf(at, reader, 'short')}</time>
      <span className="pin"><Pin look={step.done ? 'done' : step.late ? 'late' : step.forMe ? 'mine' : last ? 'proof' : 'ahead'} /></span>
      <div className="text">
        <h3>{step.title}<span className="hidden">, {t(step.done ? 'way.state.done' : 'way.state.ahead')}</span>{step.forMe && !step.done ? <span className="tag">{t('way.forYou')}</span> : null}</h3>
        {lines.length > 0 ? <p className={step.late && !step.done ? 'late' : undefined}>{lines.join(' ')}</p> : null}
      </div>
    </li>
  );
}
