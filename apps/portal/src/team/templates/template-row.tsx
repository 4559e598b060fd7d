import { Link } from '@tanstack/react-router';
import type { PlanTemplateList } from '../../api/types.ts';
import { DateText } from '../../design/date/date-text.tsx';
import { t } from '../../messages/i18n.ts';
import { sizeWords } from './size-words.ts';

/** One template: for whom it is chosen, what is in it, and who made the version that counts. */
export function TemplateRow({ template }: { template: PlanTemplateList['items'][number] }) {
  const { id, title, chosenFor, version, at, by, note } = template;
  return (
    <tr>
      <th scope="row"><Link to="/settings/templates/$template" params={{ template: id }}>{title}</Link></th>
      <td data-name={t('templates.for')}>{chosenFor ?? t('templates.byHand')}</td>
      <td data-name={t('templates.size')}>{sizeWords(template)}</td>
      <td data-name={t('templates.version')}>{version}{at === null ? <span className="meta">{t('templates.came')}</span> : <span className="meta"><DateText at={at} as="day" />, {t('templates.madeBy', { name: by ?? '' })}{note ? `: ${note}` : ''}</span>}</td>
    </tr>
  );
}
