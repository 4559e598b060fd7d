import type { Day } from '@throughline/domain';
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { bandsIn } from './bands.ts';
import type { Band } from './bands.ts';
import { endsOf, stopOf } from './shape.ts';
import type { Bar } from './shape.ts';
import type { Scale } from './scale.ts';

/** Where a bar's middle lies below the top of its row. */
const MIDDLE = 13;
const HEAD = 40;

interface UnderProps { scale: Scale; today: Day; bands: readonly Band[]; bars: readonly Bar[]; /** Ids in the order in which one waits for the other. */ path: readonly string[]; table: RefObject<HTMLTableElement | null> }

/** What lies under all rows: months, days that nobody works, today, and how what is critical hangs together. */
export function Under({ scale, today, bands, bars, path, table }: UnderProps) {
  const now = stopOf(today, scale);
  return (
    <div className="under" aria-hidden="true">
      <svg>
        {scale.months.map(({ id, at }) => (at > 0 ? <line key={id} className="g-mline" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" /> : null))}
        {bandsIn(bands, scale).map(({ id, kind, left, width }) => <rect key={id} className={`g-${kind}`} x={`${left}%`} width={`${width}%`} y={HEAD} height="100%" />)}
        {bandsIn(bands, scale).map(({ id, kind, left }) => (kind === 'freeze' && left > 0 ? <line key={id} className="g-frl" x1={`${left}%`} x2={`${left}%`} y1={HEAD} y2="100%" /> : null))}
        {now >= 0 && now <= 100 ? <line className="g-now" x1={`${now}%`} x2={`${now}%`} y1={HEAD} y2="100%" /> : null}
        <Connectors scale={scale} bars={bars} path={path} table={table} />
      </svg>
    </div>
  );
}

/** From the end of each critical task across to the next one, and to its row. Rows are as high as their words: where they lie is measured. */
function Connectors({ scale, bars, path, table }: Pick<UnderProps, 'scale' | 'bars' | 'path' | 'table'>) {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const last = useRef('');
  useLayoutEffect(() => {
    const place = table.current;
    if (!place) return undefined;
    const measure = () => {
      const found = [...place.querySelectorAll<HTMLElement>('tr[data-bar]')].map((row) => [row.dataset['bar'] ?? '', row.offsetTop] as const);
      const now = JSON.stringify(found);
      if (now === last.current) return;
      last.current = now;
      setTops(new Map(found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  });
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const clamp = (at: number) => Math.min(100, Math.max(0, at));
  return path.slice(1).map((id, index) => {
    const [before, after] = [byId.get(path[index] ?? ''), byId.get(id)];
    const [top, below] = [tops.get(path[index] ?? ''), tops.get(id)];
    if (!before || !after || top === undefined || below === undefined || (before.look === 'done' && after.look === 'done')) return null;
    const from = endsOf(before, scale).to;
    const to = endsOf(after, scale).from;
    if ((from < 0 && to < 0) || (from > 100 && to > 100)) return null;
    return (
      <g key={id} className="g-crit">
        {clamp(from) === clamp(to) ? null : <line x1={`${clamp(from)}%`} x2={`${clamp(to)}%`} y1={top + MIDDLE} y2={top + MIDDLE} />}
        {to >= 0 && to <= 100 ? <line x1={`${to}%`} x2={`${to}%`} y1={top + MIDDLE} y2={below + (below > top ? 8 : 18)} /> : null}
      </g>
    );
  });
}
