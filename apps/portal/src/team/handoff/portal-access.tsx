import { useState } from 'react';
import { revokeAccess, sendLink } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { useHandoffAction } from './use-handoff-action.ts';

interface Props { detail: HandoffDetail; person: HandoffDetail['stakeholders'][number] }

/** Whether somebody of the customer may open the portal; ends it after a question, or gives it back by a new link. */
export function PortalAccess({ detail, person }: Props) {
  const [ending, setEnding] = useState(false);
  const may = useMay('handoffs:act');
  const send = useHandoffAction<object>(detail.id, { run: () => sendLink(detail.id, person.contactId), done: () => t('access.sent', { name: person.name }) });
  if (person.access === 'none') return null;
  if (person.access === 'open') {
    return (
      <>
        {may ? <p className="access"><Button look="small" onClick={() => setEnding(true)}>{t('access.end', { name: person.name })}</Button></p> : null}
        {ending ? <EndDialog detail={detail} person={person} onClose={() => setEnding(false)} /> : null}
      </>
    );
  }
  return (
    <>
      <p className="watch">{t('access.ended')}</p>
      {may ? <p className="access"><Button look="small" busy={send.busy} onClick={() => send.act({})}>{t('access.send', { name: person.name })}</Button></p> : null}
      <Failed error={send.error} />
    </>
  );
}

function EndDialog({ detail, person, onClose }: Props & { onClose: () => void }) {
  const end = useHandoffAction<object>(detail.id, { run: () => revokeAccess(detail.id, person.contactId), done: () => t('access.done', { name: person.name }), after: onClose });
  return (
    <Dialog title={t('access.endTitle', { name: person.name })} onClose={onClose}>
      <p className="soft">{t('access.endLead')}</p>
      <Failed error={end.error} />
      <p className="ends"><Button look="main" busy={end.busy} onClick={() => end.act({})}>{t('access.endSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
    </Dialog>
  );
}
