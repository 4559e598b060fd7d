import { useState } from 'react';
import { Button } from '../../../design/button.tsx';
import { t } from '../../../messages/i18n.ts';

/** The row that is open, and whether somebody completes a step in it. */
export interface Opened { id: string; writing: boolean }

export function useOpened() {
  const [opened, setOpened] = useState<Opened | null>(null);
  return {
    opened,
    toggle: (id: string) => setOpened(opened?.id === id ? null : { id, writing: false }),
    write: (id: string, writing: boolean) => setOpened({ id, writing }),
  };
}

interface NameProps { id: string; title: string; opened: Opened | null; toggle: (id: string) => void; /** Given where the step can be completed now. */ complete: (() => void) | null }

/** A task's name, which opens what more is known of it, and the one thing that can be done at once. */
export function TaskName({ id, title, opened, toggle, complete }: NameProps) {
  return (
    <span className="task-name">
      <button type="button" className="row-opener" aria-expanded={opened?.id === id} onClick={() => toggle(id)}>{title}</button>
      {complete && !(opened?.id === id && opened.writing) ? <Button look="link" className="complete" aria-label={`${t('plan.complete')}: ${title}`} onClick={complete}>{t('plan.complete')}</Button> : null}
    </span>
  );
}
