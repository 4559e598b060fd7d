import { amount } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { keepRhythm } from '../../../api/success.ts';
import type { HandoffDetail, Success } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { ahead } from '../../../design/date/ahead.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, sayDay, sayWhen } from '../../../design/date/when.ts';
import { TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

/** Value against the business case, the rhythm of reports and reviews, and the case study. */
export function ValuePart({ detail, success, may }: { detail: HandoffDetail; success: Success; may: boolean }) {
  return (
    <>
      <Value success={success} />
      <Rhythm detail={detail} success={success} may={may} />
      <CaseStudy success={success} />
    </>
  );
}

function Value({ success: { value, currency } }: { success: Success }) {
  const reader = useReader();
  const money = (sum: number | null): string => (sum === null ? '–' : amount(Math.round(sum), currency));
  return (
    <section className="later">
      <h2>{t('value.title')}</h2>
      {value.length === 0 ? <p className="soft">{t('value.noDay')}</p> : (
        <>
          <p className="soft">{t('value.lead')}</p>
          <table className="grid folds spaced">
            <thead><tr><th scope="col">{t('value.milestone')}</th><th scope="col">{t('value.promised')}</th><th scope="col">{t('value.reached')}</th><th scope="col">{t('value.confidence')}</th></tr></thead>
            <tbody>
              {value.map(({ id, title, day, promised, reached, confidence, because }) => (
                <tr key={id}>
                  <th scope="row" className="name">{title}<span className="meta">{sayDay(day, reader)}</span></th>
                  <td data-name={t('value.promised')}>{money(promised)}</td><td data-name={t('value.reached')}>{money(reached)}</td>
                  <td data-name={t('value.confidence')}>{t(`value.confidence.${confidence}`)}<span className="meta">{because}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

const days = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 366 ? Number(text) : null);

function Rhythm({ detail, success: { reporting }, may }: { detail: HandoffDetail; success: Success; may: boolean }) {
  const reader = useReader();
  const next = ahead(reporting.nextReportAt, reader.now);
  const [report, setReport] = useState(String(reporting.reportEveryDays));
  const [review, setReview] = useState(String(reporting.reviewEveryDays));
  const keep = useHandoffAction<{ reportEveryDays: number; reviewEveryDays: number }>(detail.id, { run: (said) => keepRhythm(detail.id, said), done: () => t('rhythm.saved') });
  const wrong = (text: string): string | null => (days(text) === null ? t('rhythm.wrong') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [reportEveryDays, reviewEveryDays] = [days(report), days(review)];
    if (reportEveryDays !== null && reviewEveryDays !== null) keep.act({ reportEveryDays, reviewEveryDays });
  };
  return (
    <section className="later goal">
      <h2>{t('rhythm.title')}</h2>
      <p className="soft measure">{t('rhythm.lead', { next: next === null ? 'none' : sayWhen(next, reader) })}</p>
      {reporting.reviews.length > 0 ? <p className="measure">{t('rhythm.reviews', { days: reporting.reviews.map((day) => sayDay(day, reader, 'short')).join(', ') })}</p> : null}
      {may ? (
        <form onSubmit={submit} noValidate>
          <div className="pair">
            <TextField label={t('rhythm.report')} value={report} inputMode="numeric" wrong={wrong(report)} onChange={(event) => setReport(event.target.value)} className="short" />
            <TextField label={t('rhythm.review')} value={review} inputMode="numeric" wrong={wrong(review)} onChange={(event) => setReview(event.target.value)} className="short" />
          </div>
          <Failed error={keep.error} />
          <p><Button type="submit" busy={keep.busy}>{t('rhythm.save')}</Button></p>
        </form>
      ) : null}
    </section>
  );
}

function CaseStudy({ success: { caseStudy } }: { success: Success }) {
  const reader = useReader();
  const { ready, because, steps, consent } = caseStudy;
  return (
    <section className="later">
      <h2>{t('case.title')}</h2>
      <p className="measure">{ready ? <b>{t('case.ready')} </b> : null}{because}</p>
      {consent === null ? null : <p className="measure">{t('case.said', { name: consent.by, agrees: consent.agrees ? 'yes' : 'no', day: dayOf(consent.at, reader) })}{consent.words === '' ? '' : ` “${consent.words}”`}</p>}
      <ol className="measure">{steps.map(({ id, title, days: within }) => <li key={id}>{t('case.step', { title, days: within })}</li>)}</ol>
    </section>
  );
}
