import { useState } from 'react';
import { acceptReview } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { AcceptReview, HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { GateCategories, GateLine } from '../../design/gate-line.tsx';
import { Said } from '../../design/said.tsx';
import { inWords, ofCode, sentenceCase } from '../../facts/words.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { AntiPatterns } from './anti-patterns.tsx';
import { blockingOf, GatePromises } from './gate-promises.tsx';
import { GateRisks } from './gate-risks.tsx';
import { Missing } from './missing.tsx';
import { OverrideDialog, ReturnDialog } from './review-dialogs.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

export type Gate = NonNullable<HandoffDetail['gate']>;

function headingOf(detail: HandoffDetail, gate: Gate, reader: Reader): string {
  const { points, maximum, threshold } = gate;
  const { returnedAt, returnedBy } = detail.review ?? {};
  if (returnedAt && points < threshold) return t('gate.returned', { points, maximum, name: returnedBy ?? t('who.customer_success'), day: dayOf(returnedAt, reader) });
  const n = blockingOf(gate);
  if (points >= threshold && n > 0) return t('gate.blocked', { points, maximum, n, words: inWords(n) });
  const risks = gate.untreated.length;
  if (points >= threshold && risks > 0) return t('gate.blockedByRisks', { points, maximum, n: risks, words: inWords(risks) });
  return points >= threshold ? t('gate.open', { points, maximum }) : t('gate.short', { points, maximum, words: sentenceCase(inWords(threshold - points)) });
}

/** The points as a line, and what each category has of them. */
export function GatePicture({ gate }: { gate: Gate }) {
  const { points, maximum, threshold } = gate;
  return (
    <>
      <GateLine points={points} maximum={maximum} threshold={threshold} label={t('gate.label', { points, maximum, threshold })} opensAt={t('gate.opensAt', { threshold })} />
      <GateCategories
        categories={gate.categories.map((category) => ({
          name: ofCode('gate.category', category.key, 'gate.category.other'),
          sentence: t('gate.ofMax', { points: category.points, max: category.max }),
          share: category.max === 0 ? 0 : category.points / category.max,
        }))}
      />
    </>
  );
}

/** How far the package is, what is missing and who has it, and the two ways on from here. */
export function GateSection({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  const reader = useReader();
  return (
    <section aria-labelledby="gate">
      <h2 id="gate">{headingOf(detail, gate, reader)}</h2>
      <GatePicture gate={gate} />
      {detail.review?.returnedAt && detail.review.returnNote ? (
        <div className="returned"><Said words={detail.review.returnNote} by={t('gate.returnNoteShown', { name: detail.review.returnedBy ?? t('who.customer_success'), day: dayOf(detail.review.returnedAt, reader) })} /></div>
      ) : null}
      <GatePromises detail={detail} gate={gate} />
      <GateRisks detail={detail} gate={gate} />
      <Missing detail={detail} gate={gate} />
      <AntiPatterns gate={gate} />
      {detail.phase === 'review' ? <Decide detail={detail} gate={gate} /> : null}
    </section>
  );
}

function Decide({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  const [dialog, setDialog] = useState<'override' | 'return' | null>(null);
  const may = useMay('handoffs:act');
  const accept = useHandoffAction<AcceptReview>(detail.id, { run: (content) => acceptReview(detail.id, content), done: () => t('gate.accepted') });
  const short = gate.points < gate.threshold;
  const closed = short || blockingOf(gate) > 0 || gate.untreated.length > 0;
  if (!may) return <p className="after meta">{t('gate.mayNot')}</p>;
  return (
    <>
      <p className="after">
        <Button look={closed ? 'plain' : 'main'} refused={closed} busy={accept.busy} aria-describedby={closed ? 'gate-refused' : undefined} onClick={() => accept.act({ note: '', overrideReason: null })}>{t('gate.accept')}</Button>
        <Button look={short ? 'main' : 'plain'} onClick={() => setDialog('return')}>{t('gate.return')}</Button>
        {closed ? <span className="meta" id="gate-refused">{short ? t('gate.refused', { threshold: gate.threshold }) : blockingOf(gate) > 0 ? t('gate.refusedPromises') : t('gate.refusedRisks')} <Button look="link" onClick={() => setDialog('override')}>{t('gate.override')}</Button> {t('gate.overrideAfter')}</span> : null}
      </p>
      <Failed error={accept.error} />
      {dialog === 'override' ? <OverrideDialog detail={detail} gate={gate} onClose={() => setDialog(null)} /> : null}
      {dialog === 'return' ? <ReturnDialog detail={detail} gate={gate} onClose={() => setDialog(null)} /> : null}
    </>
  );
}
