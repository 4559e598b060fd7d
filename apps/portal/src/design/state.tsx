import type { ReactNode } from 'react';
import './state.css';

interface StateProps { title: string; children?: ReactNode; actions?: ReactNode; small?: ReactNode }

/** A page or a part that has nothing to show yet, or cannot: what it is, why, and the way forward. */
export function State({ title, children, actions, small }: StateProps) {
  return (
    <section className="state-page">
      <h2 className="title">{title}</h2>
      {children ? <div className="lead">{children}</div> : null}
      {actions ? <p className="row">{actions}</p> : null}
      {small ? <p className="meta">{small}</p> : null}
    </section>
  );
}
