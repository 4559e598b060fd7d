import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { importPlan } from '../../../../api/plan.ts';
import type { HandoffDetail, ImportPlan, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { TextArea, TextField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { Preview } from './preview.tsx';

interface Chosen { format: 'csv' | 'xml'; content: string }

/** Reads a file back: what it would change and what is wrong with it, line by line, stands there before anything is taken over. */
export function ImportForm({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [reason, setReason] = useState('');
  const preview = useMutation({ mutationFn: (file: Chosen) => importPlan(detail.id, { ...file, preview: true }) });
  const take = useHandoffAction<ImportPlan>(detail.id, { run: (content) => importPlan(detail.id, content), done: () => t('files.taken'), after: () => { setChosen(null); preview.reset(); } });
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const read: Chosen = { format: /\.xml$/i.test(file.name) ? 'xml' : 'csv', content: await file.text() };
    setChosen(read);
    preview.mutate(read);
  };
  const seen = preview.data;
  return (
    <section className="later" aria-labelledby="import">
      <h2 id="import">{t('files.import')}</h2>
      <p className="soft">{t('files.importLead')}</p>
      <div className="form">
        <TextField label={t('files.choose')} type="file" accept=".csv,.xml,text/csv,application/xml" onChange={(event) => void choose(event)} />
        <Failed error={preview.error} />
        {chosen && seen ? <Preview seen={seen} /> : null}
        {chosen && seen?.problems.length === 0 ? (
          <>
            <TextArea label={t('planTab.reason')} hint={t('planTab.reasonHint')} value={reason} maxLength={5000} onChange={(event) => setReason(event.target.value)} />
            <Failed error={take.error} />
            <p className="row"><Button look="main" busy={take.busy} onClick={() => take.act({ ...chosen, preview: false, revision: plan.revision, reason: reason.trim(), cause: null })}>{t('files.take')}</Button></p>
          </>
        ) : null}
      </div>
    </section>
  );
}
