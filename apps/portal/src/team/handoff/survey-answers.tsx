import type { Survey } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';

/** Every answer behind the figures, person by person. */
export function EveryAnswer({ answers }: { answers: Survey['respondents'] }) {
  const reader = useReader();
  const score = (value: number | null, max: number) => (value === null ? <span className="soft">{t('surveys.skipped')}</span> : t('surveys.score', { value, max }));
  return (
    <details className="every-answer">
      <summary className="quiet">{t('surveys.answers')}</summary>
      <table className="grid folds">
        <caption className="hidden">{t('surveys.answers')}</caption>
        <thead><tr><th scope="col">{t('surveys.person')}</th><th scope="col">{t('surveys.csat')}</th><th scope="col">{t('surveys.ces')}</th><th scope="col">{t('surveys.nps')}</th><th scope="col">{t('surveys.answeredOn')}</th></tr></thead>
        <tbody>
          {answers.map((one) => (
            <tr key={one.contactId}>
              <th scope="row">{one.name}</th>
              <td data-name={t('surveys.csat')}>{score(one.csat, 5)}</td><td data-name={t('surveys.ces')}>{score(one.ces, 7)}</td><td data-name={t('surveys.nps')}>{score(one.nps, 10)}</td>
              <td data-name={t('surveys.answeredOn')}>{one.answeredAt ? dayOf(one.answeredAt, reader) : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
