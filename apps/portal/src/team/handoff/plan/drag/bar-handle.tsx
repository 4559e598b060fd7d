import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Plan, PlanTask } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import type { Scale } from '../../../../gantt/scale.ts';
import { endsOf } from '../../../../gantt/shape.ts';
import { t } from '../../../../messages/i18n.ts';
import { slipWords } from '../plan-words.ts';
import { workingDaysIn, workingDaysOn } from './working-days.ts';

const MOST = 500;
/** A finger trembles: less than this is a press, not a drag. */
const DEAD_PX = 4;

interface BarHandleProps {
  task: PlanTask;
  calendar: Plan['calendars'][number] | undefined;
  scale: Scale;
  /** One bar of the chart is reached by Tab; the others from there by the arrows up and down. */
  tabbable: boolean;
  focused: () => void;
  /** What was moved is only proposed: a dialog asks why. */
  propose: (days: number) => void;
}

/** Moves a bar by pointer, or by the arrow keys with Enter, in working days. */
export function BarHandle({ task, calendar = { id: '', title: '', place: null, weekend: [6, 7], off: [] }, scale, tabbable, focused, propose }: BarHandleProps) {
  const reader = useReader();
  const [days, setDays] = useState(0);
  const drag = useRef<{ x: number; pixelsPerDay: number } | null>(null);
  const bar = { milestone: task.kind === 'milestone', start: task.start, finish: task.finish };
  const { from, to } = endsOf(bar, scale);
  if (to < 0 || from > 100) return null;
  const moved = days === 0 ? null : endsOf({ ...bar, start: workingDaysOn(calendar, task.start, days), finish: workingDaysOn(calendar, task.finish, days) }, scale);
  const place = (ends: { from: number; to: number }) => ({ left: `${Math.max(0, ends.from)}%`, width: `${Math.min(100, ends.to) - Math.max(0, ends.from)}%` });

  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (step !== undefined) setDays(Math.max(-MOST, Math.min(MOST, days + step)));
    else if (event.key === 'Enter' && days !== 0) { propose(days); setDays(0); }
    else if (event.key === 'Escape' && days !== 0) setDays(0);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') neighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)?.focus();
    else return;
    event.preventDefault();
  };
  const pointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const width = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0;
    drag.current = { x: event.clientX, pixelsPerDay: width / (scale.to + 1 - scale.from) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const pointerMove = ({ clientX }: PointerEvent) => {
    if (!drag.current) return;
    const pixels = clientX - drag.current.x;
    setDays(Math.abs(pixels) < DEAD_PX ? 0 : workingDaysIn(calendar, task.start, Math.round(pixels / drag.current.pixelsPerDay)));
  };
  const pointerUp = () => {
    if (drag.current && days !== 0) propose(days);
    drag.current = null;
    setDays(0);
  };
  return (
    <>
      <span
        className={bar.milestone ? 'handle stop' : 'handle'} style={place({ from, to })} role="slider" tabIndex={tabbable ? 0 : -1} aria-label={t('planTab.move', { title: task.title })} aria-describedby="drag-hint"
        aria-valuemin={-MOST} aria-valuemax={MOST} aria-valuenow={days} aria-valuetext={days === 0 ? t('planTab.unmoved') : t('planTab.movedTo', { slip: slipWords(days), day: sayDay(workingDaysOn(calendar, task.start, days), reader) })}
        onFocus={focused} onBlur={() => setDays(0)} onKeyDown={keyDown} onPointerDown={pointerDown} onPointerMove={pointerMove} onPointerUp={pointerUp} onPointerCancel={() => { drag.current = null; setDays(0); }}
      />
      {moved ? <span className={bar.milestone ? 'ghost stop' : 'ghost'} style={place(moved)} aria-hidden="true"><span>{slipWords(days)}</span></span> : null}
    </>
  );
}

function neighbour(handle: HTMLElement, by: 1 | -1): HTMLElement | null {
  const all = [...(handle.closest('table')?.querySelectorAll<HTMLElement>('.handle') ?? [])];
  return all[all.indexOf(handle) + by] ?? null;
}
