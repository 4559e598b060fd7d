import { Failed } from '../../../api/failed.tsx';
import { askGap } from '../../../api/handoffs.ts';
import type { Gap, HandoffDetail } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { inWords } from '../../../facts/words.ts';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { usualAskDay } from './usual-ask-day.ts';

/** Gaps whose person is known and was not asked yet. */
export function unasked(gaps: readonly Gap[]): Gap[] {
  return gaps.filter((gap) => gap.answer === null && gap.asked === null && gap.ask?.email);
}

/** Asks everybody who is known to have something that is missing, each by a mail per question. */
export function AskAll({ detail, gaps }: { detail: HandoffDetail; gaps: Gap[] }) {
  const reader = useReader();
  const due = usualAskDay(reader);
  const asking = useHandoffAction<{ gapIds: string[] }>(detail.id, {
    // One after the other: each is an action of its own, and what was sent stays sent when a later one fails.
    run: async ({ gapIds, key }) => {
      for (const gapId of gapIds) await askGap(detail.id, gapId, { email: null, question: null, due, key: `${key}-${gapId}`.slice(0, 100) });
    },
    done: ({ gapIds }) => t('ask.allSent', { n: gapIds.length }),
  });
  const open = unasked(gaps);
  if (open.length < 2) return null;
  return (
    <div className="ask-all">
      <Button busy={asking.busy} onClick={() => asking.act({ gapIds: open.map(({ id }) => id) })}>{t('ask.all', { words: inWords(open.length), n: open.length })}</Button>
      <span className="meta">{t('ask.allHint')}</span>
      <Failed error={asking.error} />
    </div>
  );
}
