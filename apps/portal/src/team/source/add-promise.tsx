import { isEnded } from '@throughline/domain';
import { useEffect, useState } from 'react';
import type { HandoffDetail, SourceView } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { AddPromiseDialog } from './add-promise-dialog.tsx';
import type { Span } from './segments.ts';
import { selectedSpan } from './selection.ts';

/** A press on the bar takes the selection away before it is a press. */
const SETTLES_MS = 250;
const SHOWN = 120;

interface AddPromiseProps { detail: HandoffDetail; source: SourceView; text: HTMLElement | null; adding: Span | 'words' | null; add: (what: Span | 'words' | null) => void }

/** Whether this reader may add promises to this handoff now. */
export function useMayAdd(detail: HandoffDetail | undefined): boolean {
  return useMay('handoffs:act') && detail !== undefined && detail.gate !== null && !isEnded(detail.phase);
}

/** What is selected in the text, as a span of it. */
export function useSelected(text: HTMLElement | null, shown: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSpan(text ? selectedSpan(text, shown) : null), SETTLES_MS);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, [text, shown]);
  return span;
}

/** Selected words become a promise: a bar says so, a small form asks for the rest. */
export function AddPromise({ detail, source, text, adding, add }: AddPromiseProps) {
  const selected = useSelected(text, source.text);
  const words = selected ? source.text.slice(selected.start, selected.end).replace(/\s+/g, ' ') : '';
  return (
    <>
      <div className="select-bar no-print" role="status">
        {selected && adding === null ? (
          <p>
            <span className="said">“{words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”</span>
            <Button look="main" onPointerDown={(event) => event.preventDefault()} onClick={() => add(selected)}>{t('source.add')}</Button>
          </p>
        ) : null}
      </div>
      {adding ? <AddPromiseDialog detail={detail} source={source} span={adding === 'words' ? null : adding} onClose={() => add(null)} /> : null}
    </>
  );
}
