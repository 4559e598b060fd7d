import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchTemplate } from '../../api/templates.ts';
import type { PlanTemplate } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Answer } from '../../design/page.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { Outline } from './outline.tsx';
import { sizeWords } from './size-words.ts';
import { TemplateEditor } from './template-editor.tsx';
import './templates.css';
import { Versions } from './versions.tsx';

/** What is in this template, and what was it before? */
export function TemplatePage() {
  const { template } = useParams({ from: '/frame/settings/templates/$template' });
  const { version } = useSearch({ from: '/frame/settings/templates/$template' });
  const query = useQuery({ queryKey: keys.template(template, version), queryFn: () => fetchTemplate(template, version) });
  return <Loaded query={query} lines={12}>{(shown) => <Shown key={`${shown.id} ${shown.version}`} template={shown} />}</Loaded>;
}

function Shown({ template }: { template: PlanTemplate }) {
  const may = useMay('templates:edit');
  const [editing, setEditing] = useState(false);
  const { id, title, version, current, chosenFor, versions, yaml } = template;
  const file = `data:application/yaml;charset=utf-8,${encodeURIComponent(yaml)}`;
  return (
    <>
      <Answer className="title" window={t('team.window', { page: title })}>{title}</Answer>
      <p className="soft">{t('templates.versionOf', { n: version })}. {chosenFor ? `${t('templates.for')}: ${chosenFor}` : t('templates.byHand')} {sizeWords(template)}. {t('templates.id')}: <code>{id}</code></p>
      {current ? null : <p><span className="late">{t('templates.notCurrent', { n: version, newest: versions[0]!.version })}</span> <Link to="/settings/templates/$template" params={{ template: id }}>{t('templates.toNewest')}</Link></p>}
      {editing ? <TemplateEditor first={yaml} of={{ id, version }} saved={() => setEditing(false)} cancel={() => setEditing(false)} /> : (
        <>
          <p className="row spaced">
            {may && current ? <Button look="main" onClick={() => setEditing(true)}>{t('templates.edit')}</Button> : null}
            {may ? <Link className="btn" to="/settings/templates/new" search={{ from: id }}>{t('templates.duplicate')}</Link> : null}
            <a className="btn" href={file} download={`${id}-${version}.yaml`}>{t('templates.download')}</a>
          </p>
          {may ? null : <p className="soft">{t('templates.readOnly')}</p>}
          <Versions template={template} />
          <Outline template={template} />
        </>
      )}
    </>
  );
}
