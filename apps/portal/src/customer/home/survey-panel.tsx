import { Link } from '@tanstack/react-router';
import type { PortalSurvey } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayWhen } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';

/** The one thing for the reader when it is a survey. */
export function SurveyPanel({ survey }: { survey: PortalSurvey }) {
  const reader = useReader();
  return (
    <section className="yours single" aria-labelledby="yours">
      <p className="meta">{t('task.surveyMeta', { when: sayWhen(survey.closesAt, reader, { distance: false }) })}</p>
      <h2 id="yours">{t('task.survey')}</h2>
      <p className="soft">{t('task.surveyLead')}</p>
      <p className="row"><Link className="btn main" to="/p/surveys/$id" params={{ id: survey.id }}>{t('task.surveyOpen')}</Link></p>
    </section>
  );
}
