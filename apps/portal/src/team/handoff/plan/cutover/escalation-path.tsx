import type { Plan } from '../../../../api/types.ts';
import { sayList } from '../../../../design/money.ts';
import { t } from '../../../../messages/i18n.ts';

/** Who is called next, on both sides, and how soon they answer. */
export function EscalationPath({ levels }: { levels: Plan['escalation'] }) {
  if (levels.length === 0) return null;
  return (
    <section className="later" aria-labelledby="escalation-path">
      <h2 id="escalation-path">{t('escalationPath.title')}</h2>
      <table className="grid folds spaced">
        <caption className="hidden">{t('escalationPath.title')}</caption>
        <thead><tr><th scope="col">{t('escalationPath.level')}</th><th scope="col">{t('planTab.side.vendor')}</th><th scope="col">{t('planTab.side.customer')}</th><th scope="col">{t('escalationPath.within')}</th></tr></thead>
        <tbody>
          {levels.map(({ level, title, vendor, customer, respondWithinHours }) => (
            <tr key={level}>
              <th scope="row">{level}. {title}</th>
              <td data-name={t('planTab.side.vendor')}>{vendor.length > 0 ? sayList(vendor) : t('escalationPath.nobody')}</td>
              <td data-name={t('planTab.side.customer')}>{customer.length > 0 ? sayList(customer) : t('escalationPath.nobody')}</td>
              <td data-name={t('escalationPath.within')}>{t('escalationPath.hours', { n: respondWithinHours })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
