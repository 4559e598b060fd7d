import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { mergeRisks } from '../../../api/risks.ts';
import type { HandoffDetail, RiskEntry } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Choice } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

/** Two risks are one: the other's words come to this one. */
export function MergeRiskDialog({ detail, risk, others, onClose }: { detail: HandoffDetail; risk: RiskEntry; others: readonly RiskEntry[]; onClose: () => void }) {
  const [otherId, setOtherId] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const merge = useHandoffAction<{ otherId: string }>(detail.id, { run: (content) => mergeRisks(detail.id, risk.id, content), done: () => t('risks.done.merge'), after: onClose });
  const candidates = others.filter(({ id, status }) => id !== risk.id && status !== 'closed');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(otherId === '' ? t('risks.merge.missing') : null);
    if (otherId !== '') merge.act({ otherId });
  };
  return (
    <Dialog title={t('risks.merge.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="about">{risk.statement}</p>
        <p className="soft">{t('risks.merge.lead')}</p>
        {candidates.length === 0 ? <p>{t('risks.merge.none')}</p> : (
          <fieldset className="field others">
            <legend>{t('risks.merge.which')}</legend>
            {candidates.map(({ id, rank, statement }) => <Choice key={id} type="radio" name="other" label={`R${rank ?? ''} ${statement}`} checked={otherId === id} onChange={() => setOtherId(id)} />)}
            {wrong ? <p className="wrong" role="alert">{wrong}</p> : null}
          </fieldset>
        )}
        <Failed error={merge.error} />
        <p className="ends"><Button look="main" type="submit" busy={merge.busy} refused={candidates.length === 0}>{t('risks.merge.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
