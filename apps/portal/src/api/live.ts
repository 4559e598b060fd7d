import { useEffect } from 'react';

/** Calls back whenever the server says that something has changed; the browser reconnects by itself. */
export function useLive(path: string | null, changed: () => void): void {
  useEffect(() => {
    if (path === null) return;
    const source = new EventSource(path);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Several transitions at once are one reading.
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(changed, 150);
    };
    source.onmessage = soon;
    source.addEventListener('changed', soon);
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [path, changed]);
}
