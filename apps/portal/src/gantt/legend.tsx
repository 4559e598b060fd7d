import { t } from '../messages/i18n.ts';

type Key = 'critical' | 'slip' | 'float' | 'agreed' | 'open' | 'done' | 'ahead' | 'before' | 'later' | 'mine' | 'today' | 'freeze';

const DRAWN: Record<Exclude<Key, 'today' | 'freeze'>, string> = { critical: 'g-key', slip: 'g-slip', float: 'g-bar', agreed: 'g-base', open: 'g-open', done: 'g-past', ahead: 'g-bar', before: 'g-base', later: 'g-slip', mine: 'g-key' };

const THIN: ReadonlySet<Key> = new Set(['agreed', 'before']);

/** What the looks of the bars mean; today and the freeze are named on the chart itself, except on a phone. */
export function Legend({ show }: { show: readonly Key[] }) {
  return (
    <p className="meta g-legend">
      {show.map((key) => <span key={key} className={key === 'today' || key === 'freeze' ? 'small-only' : undefined}><svg width="28" height="12" aria-hidden="true">{drawing(key)}</svg>{t(`gantt.legend.${key}`)}</span>)}
    </p>
  );
}

function drawing(key: Key) {
  if (key === 'today') return <path className="g-now" d="M14 0v12" />;
  if (key === 'freeze') return <rect width="28" height="12" className="g-freeze-plain" />;
  return <rect className={DRAWN[key]} x=".75" y={THIN.has(key) ? 4 : 1} width="26.5" height={THIN.has(key) ? 3 : 10} rx={THIN.has(key) ? 0 : 2} />;
}
