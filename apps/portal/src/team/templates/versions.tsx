import { Link } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Failed } from '../../api/failed.tsx';
import { restoreTemplate } from '../../api/templates.ts';
import type { PlanTemplate } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';

/** Every version that there was, by whom and why; an older one can be looked at and made the newest again. */
export function Versions({ template: { id, versions } }: { template: PlanTemplate }) {
  const may = useMay('templates:edit');
  const newest = versions[0]!.version;
  const restore = useAction<{ version: number; base: number }>({ run: ({ key: _, ...content }) => restoreTemplate(id, content), refresh: [keys.templates], done: ({ version }) => t('templates.restored', { n: version }) });
  return (
    <section className="later" aria-labelledby="versions">
      <h2 id="versions">{t('templates.versions', { n: versions.length })}</h2>
      <ul className="moves">
        {versions.map(({ version, title, at, by, note }) => (
          <li key={version} className="template-version">
            <div>
              <Link to="/settings/templates/$template" params={{ template: id }} search={{ version: version === newest ? undefined : version }}>{t('templates.versionOf', { n: version })}: {title}</Link>
              <span className="meta">{[version === newest ? t('templates.current') : '', at === null ? t('templates.came') : t('templates.madeBy', { name: by ?? '' })].filter(Boolean).join(', ')}{at === null ? null : <>, <DateText at={at} as="day" /></>}{note ? `. ${note}` : ''}</span>
            </div>
            {may && version !== newest ? <Button look="small" busy={restore.busy} aria-label={`${t('templates.restore')}: ${t('templates.versionOf', { n: version })}`} onClick={() => restore.act({ version, base: newest })}>{t('templates.restore')}</Button> : null}
          </li>
        ))}
      </ul>
      <Failed error={restore.error} />
    </section>
  );
}
