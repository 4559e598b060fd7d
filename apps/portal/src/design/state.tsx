import type { ReactNode } from 'react';
import './state.css';

interface StateProps {
  title: string;
  /** It stands for the whole page, so its title is the page's. */
  page?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
  small?: ReactNode;
}

/** A page or a part that has nothing to show yet, or cannot: what it is, why, and the way forward. */
export function State({ title, page = false, children, actions, small }: StateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <section className="state-page">
      <Heading className="title">{title}</Heading>
      {children ? <div className="lead">{children}</div> : null}
      {actions ? <p className="row">{actions}</p> : null}
      {small ? <p className="meta">{small}</p> : null}
    </section>
  );
}
