import type { ReactNode } from 'react';
import { shapeOf } from './shape.ts';
import type { Bar } from './shape.ts';
import type { Scale } from './scale.ts';

const STOP = { past: 'M0 7l6 6-6 6-6-6z', key: 'M0 7l6 6-6 6-6-6z', bar: 'M0 7l6 6-6 6-6-6z', slip: 'M0 7l6 6-6 6-6-6z', open: 'M0 7l6 6-6 6-6-6z', base: 'M0 20l4 4-4 4-4-4z' } as const;

/** One task on the chart; `label` says the same in words. */
export function BarSvg({ bar, scale, label, late = false, note }: { bar: Bar; scale: Scale; label: string; late?: boolean; /** Words beside it. */ note?: string | undefined }) {
  const { bars, stops, beyond } = shapeOf(bar, scale);
  const last = bars.at(-1);
  const stop = stops.at(-1);
  return (
    <svg className="row-svg" role="img" aria-label={label}>
      {bars.map(({ piece, left, width }) => <rect key={piece} className={`g-${piece}`} x={`${left}%`} width={`${width}%`} y={piece === 'base' ? 22 : 8} height={piece === 'base' ? 3 : 10} rx={piece === 'base' ? 0 : 2} />)}
      {stops.map(({ piece, at }) => <At key={piece} x={at}><path className={late && piece !== 'base' ? 'g-late' : `g-${piece} stop`} d={STOP[piece]} /></At>)}
      {beyond ? <At x={beyond === 'left' ? 0 : 100}><path className="g-beyond" d={beyond === 'left' ? 'M10 8l-6 5 6 5' : 'M-10 8l6 5-6 5'} /></At> : null}
      {note && (last || stop) ? <Note text={note} from={last ? last.left : (stop?.at ?? 0)} to={last ? last.left + last.width : (stop?.at ?? 0)} /> : null}
    </svg>
  );
}

/** Words beside a bar, on the side where there is room. */
function Note({ text, from, to }: { text: string; from: number; to: number }) {
  const left = from > 35;
  return <At x={left ? from : to}><text className="g-note" x={left ? -12 : 12} y="17" textAnchor={left ? 'end' : 'start'}>{text}</text></At>;
}

/** What is drawn in pixels at a place in percent. */
export function At({ x, children }: { x: number; children: ReactNode }) {
  return <svg x={`${x}%`} overflow="visible">{children}</svg>;
}
