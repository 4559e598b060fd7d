import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { keys } from '../../../../api/keys.ts';
import { importTemplate } from '../../../../api/plan.ts';
import { fetchTemplate, fetchTemplates } from '../../../../api/templates.ts';
import type { HandoffDetail, ImportTemplate, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { SelectField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { Preview } from './preview.tsx';

/** Drafts the plan anew from another template; what that changes stands there before anything is changed. */
export function DraftForm({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const [chosen, setChosen] = useState('');
  const templates = useQuery({ queryKey: keys.templates, queryFn: fetchTemplates });
  const preview = useMutation({
    mutationFn: async (id: string) => {
      const content = (await fetchTemplate(id)).yaml;
      return { content, seen: await importTemplate(detail.id, { content, preview: true, revision: null }) };
    },
  });
  const take = useHandoffAction<ImportTemplate>(detail.id, { run: (body) => importTemplate(detail.id, body), done: () => t('templates.taken'), after: () => { setChosen(''); preview.reset(); } });
  const choose = (id: string) => {
    setChosen(id);
    preview.reset();
    if (id !== '') preview.mutate(id);
  };
  const ready = preview.data?.seen.problems.length === 0 ? preview.data : null;
  return (
    <section className="later" aria-labelledby="draft-anew">
      <h2 id="draft-anew">{t('templates.draft')}</h2>
      <p className="soft measure">{t('templates.draftLead')}</p>
      <div className="form">
        <SelectField label={t('templates.choose')} value={chosen} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('templates.chooseOne')}</option>
          {templates.data?.items.map(({ id, title, version }) => <option key={id} value={id}>{title}, {t('templates.versionOf', { n: version })}{plan.template.id === id && plan.template.version === version ? ` (${t('templates.inUse')})` : ''}</option>)}
        </SelectField>
        <Failed error={templates.error ?? preview.error} />
        {preview.isPending ? <p className="soft" role="status">{t('planTab.outlook.thinking')}</p> : null}
        {preview.data ? <Preview seen={preview.data.seen} /> : null}
        <Failed error={take.error} />
        {ready ? <p className="row"><Button look="main" busy={take.busy} onClick={() => take.act({ content: ready.content, preview: false, revision: plan.revision })}>{t('templates.take')}</Button></p> : null}
      </div>
    </section>
  );
}
