import { useRef } from 'react';

/**
 * One key per intention: the same content sent again carries the same key, so that a retry after a lost answer
 * is not done twice; another content, or the next intention after a success, gets a new one.
 */
export function useIntentKey(): { keyFor: (content: unknown) => string; done: () => void } {
  const held = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (content) => {
      const text = JSON.stringify(content) ?? '';
      if (held.current?.content !== text) held.current = { content: text, key: crypto.randomUUID() };
      return held.current.key;
    },
    done: () => {
      held.current = null;
    },
  };
}
