import { useCallback, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { t } from '../../messages/i18n.ts';
import { goToMark, markBeside, pointAt } from './marked.ts';
import type { Part, Span } from './segments.ts';
import { Voices } from './voices.tsx';

interface SourceTextProps {
  parts: Part[];
  target: Span | null;
  ref?: (element: HTMLDivElement | null) => void;
  /** Pressed with Enter; answers whether it did anything with the words that are selected. */
  onEnter?: () => boolean;
}

const GRAIN: Readonly<Record<string, [direction: 'backward' | 'forward', by: 'character' | 'word' | 'line']>> = {
  ArrowLeft: ['backward', 'character'], ArrowRight: ['forward', 'character'], ArrowUp: ['backward', 'line'], ArrowDown: ['forward', 'line'],
};

/** The words to read and to select from: arrows lead from mark to mark, with Shift they select. */
export function SourceText({ parts, target, ref, onEnter }: SourceTextProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = target && own.current?.querySelector<HTMLElement>('[data-target]');
    if (!found) return;
    found.scrollIntoView({ block: 'center' });
    document.getSelection()?.collapse(found, 0);
    found.focus({ preventScroll: true });
  }, [target]);
  const attach = useCallback((element: HTMLDivElement | null) => {
    own.current = element;
    ref?.(element);
  }, [ref]);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const grain = GRAIN[event.key];
    if (event.key === 'Enter' && !(event.target instanceof HTMLElement && event.target.matches('summary')) && onEnter?.()) event.preventDefault();
    if (!grain || event.altKey || event.metaKey || (event.ctrlKey && !event.shiftKey)) return;
    const selection = document.getSelection();
    if (event.shiftKey) {
      if (!selection?.anchorNode || !event.currentTarget.contains(selection.anchorNode)) return;
      selection.modify('extend', grain[0], event.ctrlKey && grain[1] === 'character' ? 'word' : grain[1]);
    } else {
      const beside = grain[1] === 'character' ? markBeside(event.currentTarget, grain[0] === 'forward') : null;
      if (beside === null) return;
      goToMark(beside);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={attach}
      className="source-text" role="group" aria-label={t('source.text')} tabIndex={0} onKeyDown={press}
      onMouseOver={(event) => pointAt(event.target)} onFocus={(event) => { startCaret(event.currentTarget); pointAt(event.target); }}
    >
      <Voices parts={parts} />
    </div>
  );
}

/** Whoever comes by keyboard can select from the beginning on. */
function startCaret(root: HTMLElement): void {
  const selection = document.getSelection();
  const first = root.querySelector('[data-start]');
  if (selection && first && !root.contains(selection.anchorNode)) selection.collapse(first, 0);
}
