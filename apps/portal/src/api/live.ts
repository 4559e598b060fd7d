import { useEffect } from 'react';

/** Several transitions at once are one reading. */
const SETTLE_MS = 200;

/**
 * Calls back whenever the server says that something has changed; the browser reconnects by itself. A page that
 * nobody sees holds no connection, because a browser has few of them per server; it catches up when it is seen again.
 */
export function useLive(path: string | null, changed: () => void): void {
  useEffect(() => {
    if (path === null) return;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        changed();
      }, SETTLE_MS);
    };
    const open = () => {
      source = new EventSource(path);
      source.onmessage = soon;
      source.addEventListener('changed', soon);
    };
    const close = () => {
      source?.close();
      source = null;
    };
    const seen = () => {
      if (document.hidden) return close();
      if (source) return;
      open();
      soon();
    };
    if (!document.hidden) open();
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(timer);
      close();
    };
  }, [path, changed]);
}
