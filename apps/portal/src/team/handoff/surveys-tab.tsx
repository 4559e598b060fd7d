import { cesScore, csatScore, npsScore } from '@throughline/domain';
import type { HandoffDetail, Survey } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { dayOf, sayWhen } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';
import { NothingYet } from './nothing-yet.tsx';
import { EveryAnswer } from './survey-answers.tsx';

function headingOf(survey: Survey, reader: Reader): string {
  const answered = survey.respondents.filter((one) => one.answeredAt !== null).length;
  const values = { day: survey.day, answered, asked: survey.respondents.length };
  if (survey.status === 'scheduled') return t('surveys.scheduled', { ...values, when: sayWhen(survey.opensAt, reader) });
  if (survey.status === 'open') return t('surveys.open', { ...values, when: sayWhen(survey.closesAt, reader) });
  return t('surveys.closed', { ...values, when: dayOf(survey.closesAt, reader) });
}

/** How it is going, in the customer's own figures and words, and who has not said. */
export function SurveysTab({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  if (detail.surveys.length === 0) return <NothingYet title={t('surveys.none')} lead={t('surveys.noneLead')} />;
  const asked = detail.surveys.toSorted((a, b) => Number(a.status === 'scheduled') - Number(b.status === 'scheduled') || (a.status === 'scheduled' ? a.day - b.day : b.day - a.day));
  return (
    <div className="surveys">
      {asked.map((survey) => (
        <section key={survey.id} aria-labelledby={`survey-${survey.id}`}>
          <h2 id={`survey-${survey.id}`}>{headingOf(survey, reader)}</h2>
          {survey.status === 'scheduled' ? null : survey.respondents.length === 0 ? <p className="soft">{t('surveys.nobodyAsked')}</p> : <Answers survey={survey} />}
        </section>
      ))}
    </div>
  );
}

/** Below this a net score jumps by tens with every answer. */
const FEW = 5;
const percent = (share: number) => Math.round(100 * share);

function Answers({ survey }: { survey: Survey }) {
  const answers = survey.respondents.filter((one) => one.answeredAt !== null);
  const silent = survey.respondents.filter((one) => one.answeredAt === null);
  const [csat, ces, nps] = [csatScore(answers), cesScore(answers), npsScore(answers)];
  return (
    <>
      {answers.length > 0 ? (
        <dl className="figures">
          <Figure name={t('surveys.csat')} value={csat && t('surveys.csatValue', { percent: percent(csat.value) })} note={csat && t('surveys.csatNote', { low: percent(csat.low), high: percent(csat.high), n: csat.n })} />
          <Figure name={t('surveys.ces')} value={ces && t('surveys.cesValue', { value: ces.value.toFixed(1) })} note={ces && t('surveys.cesNote', { n: ces.n })} />
          <Figure name={t('surveys.nps')} value={nps && String(Math.round(nps.value)).replace('-', '−')} note={nps && (nps.n < FEW ? t('surveys.npsFew', { n: nps.n }) : t('surveys.npsNote', { se: Math.round(nps.standardError), n: nps.n }))} />
        </dl>
      ) : null}
      {answers.some((one) => one.words) ? (
        <div className="words">{answers.map((one) => (one.words ? <Said key={one.contactId} words={one.words} by={<>{one.name}{one.answeredAt ? <>, <DateText at={one.answeredAt} as="day" /></> : null}</>} /> : null))}</div>
      ) : null}
      {answers.length > 0 ? <EveryAnswer answers={answers} /> : null}
      {silent.length > 0 ? (
        <>
          <h3>{t('surveys.silent')}</h3>
          <ul>{silent.map((one) => <li key={one.contactId}>{one.name}, <span className="soft">{t('surveys.reminded', { n: one.remindersSent })}</span></li>)}</ul>
        </>
      ) : null}
    </>
  );
}

function Figure({ name, value, note }: { name: string; value: string | null; note: string | null }) {
  return <div><dt>{name}</dt><dd>{value ? <b>{value}</b> : <span className="soft">{t('surveys.noAnswer')}</span>}{note ? <span className="meta">{note}</span> : null}</dd></div>;
}
