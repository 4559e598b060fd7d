import { isEnded } from '@throughline/domain';
import { useState } from 'react';
import { acceptRisk } from '../../../api/risks.ts';
import { Failed } from '../../../api/failed.tsx';
import type { HandoffDetail, RiskEntry, RiskList } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { CloseRiskDialog } from './close-risk-dialog.tsx';
import { MergeRiskDialog } from './merge-risk-dialog.tsx';
import { RiskDialog } from './risk-dialog.tsx';

/** What can be done with a risk. */
export function RiskActions({ detail, risk, list }: { detail: HandoffDetail; risk: RiskEntry; list: RiskList }) {
  const [dialog, setDialog] = useState<'edit' | 'merge' | 'close' | 'reopen' | null>(null);
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  const accept = useHandoffAction<object>(detail.id, { run: (content) => acceptRisk(detail.id, risk.id, content), done: () => t('risks.done.accept') });
  if (!may) return null;
  const done = () => setDialog(null);
  const button = (what: 'edit' | 'merge' | 'close' | 'reopen') => <Button look="small" aria-label={`${t(`risks.do.${what}`)}: ${risk.statement}`} onClick={() => setDialog(what)}>{t(`risks.do.${what}`)}</Button>;
  return (
    <>
      <p className="row">
        {risk.status === 'proposed' ? <Button look="small" busy={accept.busy} aria-label={`${t('risks.do.accept')}: ${risk.statement}`} onClick={() => accept.act({})}>{t('risks.do.accept')}</Button> : null}
        {risk.status === 'closed' ? button('reopen') : <>{button('edit')}{button('merge')}{button('close')}</>}
      </p>
      <Failed error={accept.error} />
      {dialog === 'edit' ? <RiskDialog detail={detail} risk={risk} people={list.people} onClose={done} /> : null}
      {dialog === 'merge' ? <MergeRiskDialog detail={detail} risk={risk} others={list.items} onClose={done} /> : null}
      {dialog === 'close' || dialog === 'reopen' ? <CloseRiskDialog detail={detail} risk={risk} step={dialog} onClose={done} /> : null}
    </>
  );
}
