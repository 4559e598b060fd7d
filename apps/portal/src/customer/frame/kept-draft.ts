import { useCallback, useState } from 'react';

/** Reads what was kept on this device; nothing when storage is switched off or holds something else. */
function read<T>(key: string, empty: T): T {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? empty : (JSON.parse(kept) as T);
  } catch {
    return empty;
  }
}

/** What somebody is writing, kept on this device as they go, until it has been sent. */
export function useKeptDraft<T>(name: string, empty: T): [T, (draft: T) => void, () => void] {
  const key = `draft:${name}`;
  const [draft, setDraft] = useState<T>(() => read(key, empty));
  const keep = useCallback(
    (next: T) => {
      setDraft(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Storage is switched off: it is held while the page is open.
      }
    },
    [key],
  );
  const forget = useCallback(() => {
    try {
      localStorage.removeItem(key);
    } catch {
      // There was nothing to forget.
    }
  }, [key]);
  return [draft, keep, forget];
}
