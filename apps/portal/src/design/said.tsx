import type { ReactNode } from 'react';

/** What a person said: serif, in quotation marks, then who and when. Nothing else is ever set in serif. */
export function Said({ words, by, large = false }: { words: string; by?: ReactNode; large?: boolean }) {
  return (
    <figure>
      <blockquote className={large ? 'said large' : 'said'}>“{words.trim()}”</blockquote>
      {by ? <figcaption className="meta">{by}</figcaption> : null}
    </figure>
  );
}
