import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './toast.css';

interface Toast { id: number; text: string; wrong: boolean; action?: { label: string; run: () => void } | undefined }
interface Toasts { say: (text: string, action?: { label: string; run: () => void }) => void; fail: (text: string) => void }

const Context = createContext<Toasts>({ say: () => undefined, fail: () => undefined });
const STAYS_MS = 8_000;

/** Says at the foot of the page, and to screen readers, what has just happened, with a way to undo it. */
export function ToastProvider({ dismiss, children }: { dismiss: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(1);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const add = useCallback((text: string, wrong: boolean, action?: Toast['action']) => {
    const id = next.current++;
    setToasts((all) => [...all.slice(-2), { id, text, wrong, action }]);
    // What went wrong stays until it has been read.
    if (!wrong) setTimeout(() => drop(id), action ? 2 * STAYS_MS : STAYS_MS);
  }, [drop]);
  const value = useMemo<Toasts>(() => ({ say: (text, action) => add(text, false, action), fail: (text) => add(text, true) }), [add]);
  return (
    <Context value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <p key={toast.id} className={toast.wrong ? 'toast wrong' : 'toast'}>
            <span>{toast.text}</span>
            {toast.action ? <Button look="link" onClick={() => { drop(toast.id); toast.action?.run(); }}>{toast.action.label}</Button> : null}
            {toast.wrong ? <Button look="link" onClick={() => drop(toast.id)}>{dismiss}</Button> : null}
          </p>
        ))}
      </div>
    </Context>
  );
}

/** The announcements of this page. */
export function useToasts(): Toasts {
  return useContext(Context);
}
