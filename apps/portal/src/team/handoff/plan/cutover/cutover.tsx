import { Failed } from '../../../../api/failed.tsx';
import { testRollback, tickCutover } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { dayOf } from '../../../../design/date/when.ts';
import { Choice } from '../../../../design/field.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { Decision } from './decision.tsx';
import { EscalationPath } from './escalation-path.tsx';

/** What is seen to before the cut-over, who decided to go, the way back, and who is called when it hurts. */
export function Cutover({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const { checklist, rollback } = plan.cutover;
  const may = useMay('handoffs:act') && plan.status === 'baselined' && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const tick = useHandoffAction<{ item: string; ticked: boolean }>(detail.id, { run: ({ item, ...content }) => tickCutover(detail.id, item, { ...content, by: null }) });
  const tested = useHandoffAction<{ tested: boolean }>(detail.id, { run: (content) => testRollback(detail.id, { ...content, by: null }), done: ({ tested: yes }) => t(yes ? 'cutover.testedDone' : 'cutover.untestedDone') });
  const done = checklist.filter(({ tickedAt }) => tickedAt !== null).length;
  return (
    <>
      <section aria-labelledby="checklist">
        <h2 id="checklist">{t('cutover.checklist', { done, all: checklist.length })}</h2>
        <ul className="criteria">
          {checklist.map((item) => {
            const hint = [t(`planTab.side.${item.side}`), item.tickedAt ? t('cutover.ticked', { name: item.tickedBy ?? t('actor.system'), day: dayOf(item.tickedAt, reader) }) : ''].filter(Boolean).join('. ');
            return <li key={item.id}>{may ? <Choice label={item.text} hint={hint} checked={item.tickedAt !== null} onChange={(event) => tick.act({ item: item.id, ticked: event.target.checked })} /> : <p>{item.text} <span className="meta">{hint}{item.tickedAt ? '' : `. ${t('acceptance.open')}`}</span></p>}</li>;
          })}
        </ul>
        <Failed error={tick.error} />
      </section>
      <Decision detail={detail} plan={plan} may={may} open={checklist.length - done} />
      <section className="later" aria-labelledby="rollback">
        <h2 id="rollback">{t(rollback.testedAt ? 'cutover.rollbackTested' : 'cutover.rollbackUntested')}</h2>
        {rollback.testedAt ? <p className="soft">{t('cutover.testedBy', { name: rollback.testedBy ?? t('actor.system'), day: dayOf(rollback.testedAt, reader) })}</p> : null}
        {rollback.trigger ? <p className="spaced">{t('cutover.trigger', { what: rollback.trigger })}</p> : null}
        {rollback.steps.length > 0 ? <ol className="bullets numbered">{rollback.steps.map((step) => <li key={step}>{step}</li>)}</ol> : <p className="soft">{t('cutover.noSteps')}</p>}
        {may ? <p><Button look="small" busy={tested.busy} onClick={() => tested.act({ tested: rollback.testedAt === null })}>{t(rollback.testedAt ? 'cutover.untested' : 'cutover.tested')}</Button></p> : null}
        <Failed error={tested.error} />
      </section>
      <EscalationPath handoffId={detail.id} levels={plan.escalation} may={may} />
    </>
  );
}
