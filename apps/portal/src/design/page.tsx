import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

let firstPage = true;

/**
 * The heading of a screen, which is its answer. It takes the focus when one comes here from another screen,
 * so that a screen reader reads the answer first, and names the window.
 */
export function Answer({ children, window: name, className = 'answer', id }: { children: ReactNode; window: string; className?: string; id?: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstPage) ref.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return <h1 ref={ref} id={id} tabIndex={-1} className={className}>{children}</h1>;
}
