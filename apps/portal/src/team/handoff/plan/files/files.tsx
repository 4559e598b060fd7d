import { useMutation } from '@tanstack/react-query';
import { saveFrom } from '../../../../api/documents.ts';
import { Failed } from '../../../../api/failed.tsx';
import { planFile } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useToasts } from '../../../../design/toast.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { DraftForm } from './draft-form.tsx';
import { ImportForm } from './import-form.tsx';

const FORMATS = ['csv', 'xml'] as const;

/** The plan for other programs, and from them. */
export function Files({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const toasts = useToasts();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const saving = useMutation({ mutationFn: (format: (typeof FORMATS)[number]) => saveFrom(planFile(detail.id, format), `plan.${format}`), onSuccess: () => toasts.say(t('files.saved')) });
  return (
    <>
      <section aria-labelledby="export">
        <h2 id="export">{t('files.export')}</h2>
        <p className="soft">{t('files.exportLead')}</p>
        <p className="row spaced">{FORMATS.map((format) => <Button key={format} busy={saving.isPending} onClick={() => saving.mutate(format)}>{t(`files.format.${format}`)}</Button>)}</p>
        <Failed error={saving.error} />
      </section>
      {may ? <ImportForm detail={detail} plan={plan} /> : null}
      {may && plan.status === 'draft' ? <DraftForm detail={detail} plan={plan} /> : null}
    </>
  );
}
