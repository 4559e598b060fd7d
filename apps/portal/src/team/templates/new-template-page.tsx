import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchTemplate } from '../../api/templates.ts';
import { Answer } from '../../design/page.tsx';
import { State } from '../../design/state.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { TemplateEditor } from './template-editor.tsx';
import { asCopy } from './yaml-text.ts';

/** A template is begun from nothing, from a file, or as a copy of another one. */
export function NewTemplatePage() {
  const may = useMay('templates:edit');
  const { from } = useSearch({ from: '/frame/settings/templates/new' });
  const query = useQuery({ queryKey: keys.template(from ?? '', undefined), queryFn: () => fetchTemplate(from ?? ''), enabled: from !== undefined });
  if (!may) return <State title={t('error.noPermission')}>{t('templates.readOnly')}</State>;
  return (
    <>
      <Answer className="title" window={t('team.window', { page: t('templates.new') })}>{t('templates.new')}</Answer>
      <p className="soft measure">{t('templates.newLead')}</p>
      {from === undefined ? <Begun first="" /> : <Loaded query={query} lines={12} part>{({ yaml, id, title }) => <Begun first={asCopy(yaml, `${id}-copy`, `${title}, copied`)} />}</Loaded>}
    </>
  );
}

function Begun({ first }: { first: string }) {
  const navigate = useNavigate();
  return <TemplateEditor first={first} of={null} saved={({ id }) => void navigate({ to: '/settings/templates/$template', params: { template: id } })} cancel={() => void navigate({ to: '/settings/templates' })} />;
}
