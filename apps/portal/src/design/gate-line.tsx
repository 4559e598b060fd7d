import './gate-line.css';

interface GateLineProps { points: number; threshold: number; maximum: number; label: string; opensAt: string }

/** The gate as one line of points, hatched up to the post at which it opens. */
export function GateLine({ points, threshold, maximum, label, opensAt }: GateLineProps) {
  const at = (value: number) => `${(100 * value) / maximum}%`;
  return (
    <div className="gate-line" role="img" aria-label={label}>
      <i style={{ width: at(points) }} />
      {points < threshold ? <i className="short" style={{ left: at(points), width: at(threshold - points) }} /> : null}
      <span className={points < maximum / 8 ? 'have early' : 'have'} style={{ left: at(points) }}>{points}</span>
      <i className="post" style={{ left: at(threshold) }} />
      <span className="need" style={{ left: at(threshold) }}>{opensAt}</span>
      <span className="all">{maximum}</span>
    </div>
  );
}

/** Each category's points of its maximum, with a thin bar below. */
export function GateCategories({ categories }: { categories: { name: string; sentence: string; share: number }[] }) {
  return (
    <dl className="cats">
      {categories.map((category) => (
        <div key={category.name}>
          <dt>{category.name}</dt>
          <dd>{category.sentence}<span className="m"><i style={{ width: `${100 * category.share}%` }} /></span></dd>
        </div>
      ))}
    </dl>
  );
}
