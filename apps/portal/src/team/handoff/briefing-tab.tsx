import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay, sayWhen } from '../../design/date/when.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { BriefingForm } from './briefing-form.tsx';
import { Critical } from './critical.tsx';
import { NothingYet } from './nothing-yet.tsx';

/** The hour in which seller and customer success meet, what is critical first: to be recorded, or as it was. */
export function BriefingTab({ detail }: { detail: HandoffDetail }) {
  return <><Critical detail={detail} /><Briefing detail={detail} /></>;
}

function Briefing({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const may = useMay('handoffs:act');
  const { briefing } = detail;
  if (briefing?.acceptedAt) {
    const day = briefing.heldOn ? sayDay(briefing.heldOn, reader) : sayWhen(briefing.acceptedAt, reader, { distance: false });
    return <NothingYet title={t('briefing.done', { day, name: briefing.acceptedBy ?? t('who.customer_success') })} lead={t('briefing.doneLead', { when: sayWhen(briefing.acceptedAt, reader) })} />;
  }
  if (detail.phase !== 'briefing') return <NothingYet title={t('briefing.notYet')} lead={t('briefing.notYetLead')} />;
  return (
    <>
      <NothingYet title={t('briefing.title')} lead={may ? t('briefing.lead') : t('briefing.mayNot')} />
      {may ? <BriefingForm detail={detail} /> : null}
    </>
  );
}
