import { Link } from '@tanstack/react-router';
import type { PortalHome } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayWhen, timeOf } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { firstName } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import './home.css';
import { greetingOf, headlineStep, liveSince, nextSentence } from './next-sentence.ts';
import { PointOfContact } from './point-of-contact.tsx';
import { TaskPanel } from './task-panel.tsx';
import { SurveyPanel } from './survey-panel.tsx';
import { Way } from './way.tsx';

/** What happens next, and is there something for me? */
export function HomePage() {
  const home = useHome();
  const survey = home.surveys.find((one) => one.status === 'open' && one.answer === null);
  const task = home.mine?.kind === 'survey' ? null : home.mine;
  return (
    <main className="page home">
      <Next home={home} survey={survey?.id} task={task !== null} />
      {task ? <TaskPanel key={task.id} task={task} /> : survey ? <SurveyPanel survey={survey} /> : null}
      <PointOfContact home={home} />
      <Way home={home} />
    </main>
  );
}

function Next({ home, survey, task }: { home: PortalHome; survey: string | undefined; task: boolean }) {
  const reader = useReader();
  const next = headlineStep(home);
  const live = liveSince(home.steps);
  // After go-live what counts is that they are live; the next questions are the smaller news.
  const isLive = live !== null && home.phase !== 'closed' && home.phase !== 'cancelled' && (!next || next.kind === 'survey' || next.kind === 'review');
  const hour = Number(timeOf(reader.now, reader.zone).slice(0, 2));
  return (
    <div className="next" id="next">
      <p className="hello">{t(greetingOf(hour), { name: firstName(home.me.name), day: dayOf(reader.now, reader) })}</p>
      <Answer window={windowOf(home, t('portal.home'))}>{isLive ? t('portal.next.live', { day: dayOf(live, reader) }) : nextSentence(next, home.phase, reader)}</Answer>
      {next ? <p className="lead">{isLive ? nextSentence(next, home.phase, reader) : <Lead home={home} next={next} />}</p> : null}
      {survey && task ? <p className="quiet">{t('task.surveyAlso')}{' '}<Link className="tap" to="/p/surveys/$id" params={{ id: survey }}>{t('task.surveyOpen')}</Link></p> : null}
      {!survey && !task ? <p className="quiet soft">{t('portal.nothingForYou')}</p> : null}
    </div>
  );
}

function Lead({ home, next }: { home: PortalHome; next: NonNullable<PortalHome['next']> }) {
  const reader = useReader();
  const sentences = [t('portal.lead.date', { when: sayWhen(next.at, reader, { distance: false }) })];
  if (next.kind === 'milestone' || next.kind === 'task' || next.kind === 'golive') {
    if (next.side === 'customer') sentences.push(t('portal.lead.yours', { name: next.forMe ? 'none' : (next.assignee ?? 'none') }));
    else sentences.push(home.pointOfContact ? t('portal.lead.leads', { name: home.pointOfContact.name }) : t('portal.lead.ours'));
  }
  return <>{sentences.join(' ')}</>;
}
