import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/field.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { Rich } from '../../messages/rich.tsx';
import type { Upload } from './use-uploads.ts';
import { UploadList } from './upload-list.tsx';

interface LetInProps { uploads: Upload[]; demonstration: boolean; setDemonstration: (on: boolean) => void; take: (files: File[]) => void }

/** The three ways in which a deal gets here, files first. */
export function LetIn({ uploads, demonstration, setDemonstration, take }: LetInProps) {
  const input = useRef<HTMLInputElement>(null);
  const mayHasten = useMay('clock:move');
  return (
    <div>
      <div className="drop-place stack">
        <p>{t('letIn.drop')}</p>
        {mayHasten ? <Choice label={t('letIn.demonstration')} hint={t('letIn.demonstrationHint')} checked={demonstration} onChange={(event) => setDemonstration(event.target.checked)} /> : null}
        <p>
          <Button look="main" onClick={() => input.current?.click()}>{t('letIn.choose')}</Button>
          <input
            ref={input} type="file" accept=".json,application/json" multiple hidden tabIndex={-1} aria-label={t('letIn.choose')}
            onChange={(event) => {
              take([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </p>
      </div>
      <UploadList uploads={uploads} />
      <div className="ways">
        <section><h2>{t('letIn.webhookTitle')}</h2><p className="soft">{t('letIn.webhook')}</p><pre tabIndex={0}>{`POST ${location.origin}/webhooks/deals`}</pre></section>
        <section><h2>{t('letIn.cliTitle')}</h2><p className="soft">{t('letIn.cli')}</p><pre tabIndex={0}>npx throughline import examples/deals/*.json</pre></section>
      </div>
      <p className="meta" style={{ marginTop: '1rem' }}><Rich id="letIn.format" parts={{ a: <a href="/api/openapi.json" target="_blank" rel="noreferrer" /> }} /></p>
    </div>
  );
}

/** Files may be dropped anywhere on the page while this is shown. */
export function useDropAnywhere(enabled: boolean, take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!enabled) return;
    let depth = 0;
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => { if (carries(event)) { depth += 1; setOver(true); } };
    const leave = (event: DragEvent) => { if (carries(event)) { depth = Math.max(0, depth - 1); if (depth === 0) setOver(false); } };
    const hold = (event: DragEvent) => { if (carries(event)) event.preventDefault(); };
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: hold, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener);
    return () => { for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener); };
  }, [enabled]);
  return over;
}
