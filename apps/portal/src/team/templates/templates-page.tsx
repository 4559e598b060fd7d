import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchTemplates } from '../../api/templates.ts';
import { Answer } from '../../design/page.tsx';
import { inWords } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import '../settings/settings.css';
import { TemplateRow } from './template-row.tsx';

/** What does a plan begin with? */
export function TemplatesPage() {
  const may = useMay('templates:edit');
  const query = useQuery({ queryKey: keys.templates, queryFn: fetchTemplates });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          <div className="settings-head">
            <div>
              <Answer className="title" window={t('team.window', { page: t('team.templates') })}>{t('templates.answer', { n: items.length, words: inWords(items.length) })}</Answer>
              <p className="soft measure">{t('templates.lead')} {may ? '' : t('templates.readOnly')}</p>
            </div>
            {may ? <Link className="btn main" to="/settings/templates/new">{t('templates.add')}</Link> : null}
          </div>
          <table className="grid folds">
            <caption className="hidden">{t('team.templates')}</caption>
            <thead><tr><th scope="col">{t('templates.name')}</th><th scope="col">{t('templates.for')}</th><th scope="col">{t('templates.size')}</th><th scope="col">{t('templates.version')}</th></tr></thead>
            <tbody>{items.map((one) => <TemplateRow key={one.id} template={one} />)}</tbody>
          </table>
        </>
      )}
    </Loaded>
  );
}
