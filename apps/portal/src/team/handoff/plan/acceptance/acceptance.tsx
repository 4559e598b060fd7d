import { useState } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { acceptPhase, meetCriterion, reopenPhase } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { dayOf } from '../../../../design/date/when.ts';
import { Choice, TextField } from '../../../../design/field.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { spanOf } from '../plan-words.ts';
import { Readiness } from './readiness.tsx';

type Phase = Plan['phases'][number];

/** What each phase has to show before it is accepted, by whose word it was, and how people are made ready. */
export function Acceptance({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const accepted = plan.phases.filter(({ acceptedAt }) => acceptedAt !== null).length;
  return (
    <>
      <section aria-labelledby="acceptance">
        <h2 id="acceptance">{t('acceptance.title', { n: accepted, all: plan.phases.length })}</h2>
        <ul className="calls">{plan.phases.map((phase) => <li key={phase.id}><PhaseItem detail={detail} phase={phase} draft={plan.status === 'draft'} /></li>)}</ul>
      </section>
      <Readiness plan={plan} />
    </>
  );
}

function PhaseItem({ detail, phase, draft }: { detail: HandoffDetail; phase: Phase; draft: boolean }) {
  const reader = useReader();
  const may = useMay('handoffs:act') && !draft && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const [by, setBy] = useState('');
  const said = { by: by.trim() || null };
  const meet = useHandoffAction<{ criterion: string; met: boolean; by: string | null }>(detail.id, { run: ({ criterion, ...content }) => meetCriterion(detail.id, phase.id, criterion, content) });
  const accept = useHandoffAction<{ by: string | null }>(detail.id, { run: (content) => acceptPhase(detail.id, phase.id, content), done: () => t('acceptance.done', { phase: phase.title }) });
  const reopen = useHandoffAction<object>(detail.id, { run: (content) => reopenPhase(detail.id, phase.id, content), done: () => t('acceptance.reopened', { phase: phase.title }) });
  const why = `blocked-${phase.id}`;
  const isOpen = phase.acceptedAt === null;
  return (
    <>
      <h3>{phase.title}{phase.start && phase.finish ? <span className="meta">, {spanOf({ start: phase.start, finish: phase.finish }, reader)}</span> : null}</h3>
      {phase.acceptance.length === 0 ? <p className="soft">{t('acceptance.noCriteria')}</p> : (
        <ul className="criteria" aria-label={t('acceptance.criteria', { phase: phase.title })}>
          {phase.acceptance.map((one) => (
            <li key={one.id}>
              {may && isOpen ? <Choice label={one.text} hint={one.metAt ? t('acceptance.met', { name: one.metBy ?? t('actor.system'), day: dayOf(one.metAt, reader) }) : undefined} checked={one.metAt !== null} onChange={(event) => meet.act({ criterion: one.id, met: event.target.checked, ...said })} />
                : <p>{one.text} <span className="meta">{one.metAt ? t('acceptance.met', { name: one.metBy ?? t('actor.system'), day: dayOf(one.metAt, reader) }) : t('acceptance.open')}</span></p>}
            </li>
          ))}
        </ul>
      )}
      {phase.acceptedAt ? <p><b>{t('acceptance.accepted', { name: phase.acceptedBy ?? t('actor.system'), day: dayOf(phase.acceptedAt, reader) })}</b></p> : null}
      {may && isOpen ? (
        <div className="row in-name">
          <TextField label={t('acceptance.by')} hint={t('acceptance.byHint')} value={by} maxLength={300} onChange={(event) => setBy(event.target.value)} />
          <Button look="small" busy={accept.busy} refused={phase.blocked !== null} aria-describedby={phase.blocked ? why : undefined} aria-label={`${t('acceptance.accept')}: ${phase.title}`} onClick={() => accept.act(said)}>{t('acceptance.accept')}</Button>
          {phase.blocked ? <span className="soft" id={why}>{phase.blocked}</span> : null}
        </div>
      ) : null}
      {may && !isOpen ? <p><Button look="link" busy={reopen.busy} aria-label={`${t('acceptance.reopen')}: ${phase.title}`} onClick={() => reopen.act({})}>{t('acceptance.reopen')}</Button></p> : null}
      <Failed error={meet.error ?? accept.error ?? reopen.error} />
    </>
  );
}
