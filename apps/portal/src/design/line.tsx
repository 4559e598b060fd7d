import { Fragment } from 'react';
import './line.css';

/** The line as a measure of knowledge: full stops for what is known, hollow ones on a dashed line for what is not. */
export function KnownLine({ known, of }: { known: number; of: number }) {
  return (
    <span className="sure" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <Fragment key={at}>
          {at > 0 ? <u className={at < known ? undefined : 'no'} /> : null}
          <i className={at < known ? undefined : 'no'} />
        </Fragment>
      ))}
    </span>
  );
}

/** A stop of the line: full where it is done or known, hollow where it is not. */
export function Stop({ full }: { full: boolean }) {
  return <i className={full ? 'node' : 'node none'} aria-hidden="true" />;
}

/** Our mark: a hollow stop, the line, a full one. */
export function Mark() {
  return (
    <svg width="28" height="12" aria-hidden="true">
      <circle cx="5" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M9 6h10" stroke="var(--accent)" strokeWidth="2" />
      <circle cx="23" cy="6" r="5" fill="currentColor" />
    </svg>
  );
}
