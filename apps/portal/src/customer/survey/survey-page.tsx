import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchSurvey } from '../../api/portal.ts';
import type { PortalSurvey } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayWhen } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import './survey.css';
import { SurveyForm } from './survey-form.tsx';

/** How is it going? */
export function SurveyPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery({ queryKey: keys.portalSurvey(id), queryFn: () => fetchSurvey(id) });
  return <main className="page narrow survey" id="next"><Loaded query={query} lines={6}>{(survey) => <Survey key={survey.id} survey={survey} />}</Loaded></main>;
}

function Survey({ survey }: { survey: PortalSurvey }) {
  const home = useHome();
  const reader = useReader();
  const [changing, setChanging] = useState(false);
  const window = windowOf(home, t('portal.survey'));
  const when = sayWhen(survey.closesAt, reader, { distance: false });
  if (survey.status === 'closed') {
    return (
      <>
        <Answer window={window}>{t('survey.closed')}</Answer>
        <p className="lead">{survey.answer ? t('survey.closedAnswered', { day: dayOf(survey.answer.answeredAt, reader) }) : t('survey.closedUnanswered', { day: dayOf(survey.closesAt, reader), vendor: home.vendorName })}</p>
        {survey.answer ? <Given survey={survey} /> : <p className="row"><Link className="btn main" to="/p/help">{t('survey.tell')}</Link></p>}
        <p className="row"><Link className="tap" to="/p" activeOptions={{ exact: true }}>{t('survey.home')}</Link></p>
      </>
    );
  }
  if (survey.answer && !changing) {
    return (
      <>
        <Answer key="thanks" window={window}>{t('survey.thanks')}</Answer>
        <p className="lead">{t('survey.thanksLead', { when })}</p>
        <Given survey={survey} />
        <p className="row"><Button onClick={() => setChanging(true)}>{t('survey.change')}</Button><Link className="tap" to="/p" activeOptions={{ exact: true }}>{t('survey.home')}</Link></p>
      </>
    );
  }
  return (
    <>
      <Answer key="ask" window={window}>{t('survey.title')}</Answer>
      <p className="lead">{t('survey.lead', { day: survey.day, when })}</p>
      <SurveyForm survey={survey} onSent={() => setChanging(false)} />
    </>
  );
}

function Given({ survey: { answer } }: { survey: PortalSurvey }) {
  const home = useHome();
  if (!answer) return null;
  const rows = [
    [t('survey.csat'), answer.csat, 5],
    [t('survey.ces', { vendor: home.vendorName }), answer.ces, 7],
    [t('survey.nps', { vendor: home.vendorName }), answer.nps, 10],
  ] as const;
  return (
    <>
      <dl className="given">{rows.map(([question, value, max]) => (value === null ? null : <div key={question}><dt>{question}</dt><dd>{t('survey.of', { value, max })}</dd></div>))}</dl>
      {answer.words ? <Said words={answer.words} /> : null}
    </>
  );
}
