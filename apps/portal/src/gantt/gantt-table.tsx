import type { Day } from '@throughline/domain';
import { useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Fragment } from 'react';
import { useReader } from '../design/date/clock.tsx';
import { sayDay } from '../design/date/when.ts';
import { t } from '../messages/i18n.ts';
import { dayOfNumber } from '@throughline/domain';
import { inFreeze } from './bands.ts';
import type { Band } from './bands.ts';
import { BarSvg } from './bar-svg.tsx';
import { ChartHead } from './chart-head.tsx';
import './gantt.css';
import type { Bar } from './shape.ts';
import { stopOf } from './shape.ts';
import type { Scale } from './scale.ts';
import { Under } from './under.tsx';

export interface GanttRow {
  bar: Bar;
  name: ReactNode;
  who: ReactNode;
  ends: ReactNode;
  /** What the bar shows, in words. */
  label: string;
  /** It is late, and it hurts. */
  late?: boolean;
  note?: string | undefined;
  /** Lies over the bar, such as what it can be moved by. */
  over?: ReactNode;
  /** Opened below the row. */
  below?: ReactNode;
}

export interface GanttGroup { id: string; title: ReactNode; rows: readonly GanttRow[] }

interface GanttTableProps { caption: string; groups: readonly GanttGroup[]; scale: Scale; today: Day; bands: readonly Band[]; path: readonly string[] }

/** A plan as a table with a bar in each row: the words carry everything that the bars show. */
export function GanttTable({ caption, groups, scale, today, bands, path }: GanttTableProps) {
  const reader = useReader();
  const table = useRef<HTMLTableElement>(null);
  const freeze = bands.find(({ kind, to }) => kind === 'freeze' && to >= today);
  const places = { '--today': `${stopOf(today, scale)}%`, '--frozen': `${freeze ? Math.max(0, scale.at(freeze.from)) : 100}%`, '--thaw': `${freeze ? Math.max(0, scale.end(freeze.to)) : 100}%` } as CSSProperties;
  const bars = groups.flatMap(({ rows }) => rows.map(({ bar }) => bar));
  return (
    <div className="chart" style={places}>
      <Patterns />
      <Under scale={scale} today={today} bands={bands} bars={bars} path={path} table={table} />
      <table className="gantt" ref={table}>
        <caption className="hidden">{caption}</caption>
        <colgroup><col className="c1" /><col className="c2" /><col className="c3" /><col /></colgroup>
        <thead>
          <tr>
            <th scope="col">{t('gantt.task')}</th><th scope="col">{t('gantt.who')}</th><th scope="col">{t('gantt.ends')}</th>
            <th className="g" scope="col"><span className="hidden">{t('gantt.span', { from: sayDay(dayOfNumber(scale.from), reader), to: sayDay(dayOfNumber(scale.to), reader) })}</span><ChartHead scale={scale} today={today} bands={bands} /></th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="phase"><th colSpan={3} scope="rowgroup">{group.title}</th><td className="g" /></tr>
            {group.rows.map((row) => <Row key={row.bar.id} row={row} scale={scale} frozen={inFreeze(row.bar, bands)} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row: { bar, name, who, ends, label, late, note, over, below }, scale, frozen }: { row: GanttRow; scale: Scale; frozen: boolean }) {
  const looks = [`is-${bar.look}`, late ? 'is-late' : '', frozen ? 'is-frozen' : ''].filter(Boolean).join(' ');
  return (
    <Fragment>
      <tr className={looks} data-bar={bar.id}>
        <th scope="row">{name}</th><td className="w">{who}</td><td className="e">{ends}</td>
        <td className="g"><div className="strip"><BarSvg bar={bar} scale={scale} label={label} late={late ?? false} note={note} />{over}</div></td>
      </tr>
      {below ? <tr className="below"><td colSpan={4}>{below}</td></tr> : null}
    </Fragment>
  );
}

/** Hatches, so that nothing is told by colour alone. */
function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="g-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" className="g-hatch-paper" /><path d="M0 0v6" className="g-hatch-line" /></pattern>
        <pattern id="g-slip" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" className="g-slip-paper" /><path d="M0 0v4" className="g-slip-line" /></pattern>
      </defs>
    </svg>
  );
}
