import { moveClock } from '../../api/handoffs.ts';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayWhen, timeOf } from '../../design/date/when.ts';
import { Failed } from '../../api/failed.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { Rich } from '../../messages/rich.tsx';
import { whatHappensAt } from './next-date.ts';
import { useHandoffAction } from './use-handoff-action.ts';

const MS_PER_DAY = 86_400_000;

/** Says which day it is here, what comes next, and goes there. */
export function Demonstration({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const may = useMay('clock:move');
  const move = useHandoffAction<{ to: null }>(detail.id, { run: (content) => moveClock(detail.id, content), done: () => t('demo.moved') });
  const seconds = detail.clock.dayLength / 1_000;
  return (
    <div className="demonstration">
      <p>
        {/* The year is always said: it may be another one than the reader's. */}
        <Rich id="demo.here" values={{ now: `${dayOf(reader.now, { ...reader, now: 0 })}, ${timeOf(reader.now, reader.zone)}` }} />{' '}
        {detail.nextDeadline ? t('demo.next', { when: sayWhen(detail.nextDeadline, reader), what: whatHappensAt(detail.nextDeadline, detail) }) : t('demo.nothing')}
        {detail.clock.dayLength < MS_PER_DAY ? ` ${t('demo.fast', { seconds })}` : ''}
      </p>
      {may && detail.nextDeadline ? <Button look="small" busy={move.busy} onClick={() => move.act({ to: null })}>{t('demo.move')}</Button> : null}
      <Failed error={move.error} />
    </div>
  );
}
