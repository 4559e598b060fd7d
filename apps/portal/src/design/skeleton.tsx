import './skeleton.css';

const WIDTHS = ['92%', '78%', '85%', '64%', '88%', '71%'];

/** The shape of what is on its way, instead of a spinner; `label` is what a screen reader hears. */
export function Skeleton({ lines = 4, heading = true, label }: { lines?: number; heading?: boolean; label: string }) {
  return (
    <div className="skeletons" role="status" aria-label={label}>
      {heading ? <span className="skeleton" style={{ width: '60%', height: '2.25rem', marginBottom: '.75rem' }} /> : null}
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="skeleton" style={{ width: WIDTHS[at % WIDTHS.length], height: '1rem' }} />
      ))}
    </div>
  );
}
