import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchDocuments, saveDocument } from '../../api/documents.ts';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { DocumentList } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { SelectField } from '../../design/field.tsx';
import { useToasts } from '../../design/toast.tsx';
import { t } from '../../messages/i18n.ts';
import './downloads.css';

type Document = DocumentList['items'][number];

const OUTPUT = {
  package: 'download.package', customer: 'download.customer', briefing: 'download.briefing', plan: 'download.plan', 'metrics-plan': 'download.metricsPlan', risks: 'download.risks',
  relationships: 'download.relationships', 'style-guide': 'download.styleGuide', 'feedback-plan': 'download.feedbackPlan', lessons: 'download.lessons',
} as const satisfies Record<Document['output'], string>;

const ORDER: Document['format'][] = ['pdf', 'docx', 'html', 'md', 'zip', 'json'];

/** The package as files, what is for us well apart from what can be given away. */
export function Downloads({ handoffId, version }: { handoffId: string; version: number }) {
  const query = useQuery({ queryKey: [...keys.documents(handoffId), version], queryFn: () => fetchDocuments(handoffId) });
  return (
    <section className="downloads" aria-labelledby="download">
      <h3 id="download">{t('download.title')}</h3>
      <Loaded query={query} part>
        {({ items }) => (
          <div className="audiences">
            {(['internal', 'customer'] as const).map((audience) => (
              <div key={audience} className={audience} role="group" aria-labelledby={`download-${audience}`}>
                <h4 id={`download-${audience}`}>{t(`download.${audience}`)}</h4>
                <p className="soft">{t(`download.${audience}Lead`)}</p>
                {audience === 'internal' ? <Ours handoffId={handoffId} items={items.filter((one) => one.audience === audience)} /> : <Formats handoffId={handoffId} items={items.filter((one) => one.audience === audience)} />}
              </div>
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}

/** The whole package, or one of its outputs alone. */
function Ours({ handoffId, items }: { handoffId: string; items: Document[] }) {
  const [output, setOutput] = useState<Document['output']>('package');
  const outputs = [...new Set(items.map((one) => one.output))];
  return (
    <>
      <SelectField label={t('download.what')} value={output} onChange={(event) => setOutput(event.target.value as Document['output'])}>
        {outputs.map((one) => <option key={one} value={one}>{t(OUTPUT[one])}</option>)}
      </SelectField>
      <Formats key={output} handoffId={handoffId} items={items.filter((one) => one.output === output)} />
    </>
  );
}

function Formats({ handoffId, items }: { handoffId: string; items: Document[] }) {
  const toasts = useToasts();
  const saving = useMutation({ mutationFn: (one: Document) => saveDocument(handoffId, one.file), onSuccess: (_, one) => toasts.say(t('download.saved', { name: nameOf(one) })) });
  const underway = saving.isPending ? saving.variables : null;
  return (
    <>
      <p className="row">
        {items.toSorted((a, b) => ORDER.indexOf(a.format) - ORDER.indexOf(b.format)).map((one) => (
          <Button key={one.file} look="small" busy={underway !== null} aria-label={nameOf(one)} onClick={() => saving.mutate(one)}>{t('download.format', { format: one.format })}</Button>
        ))}
      </p>
      <p className="meta writing" role="status">{underway ? t('download.writing', { name: nameOf(underway) }) : null}</p>
      <Failed error={saving.error} />
    </>
  );
}

const nameOf = ({ format, audience }: Document): string => t('download.name', { format: t('download.format', { format }), audience });
