import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { ChangeEvent, FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { checkTemplate, saveTemplate } from '../../api/templates.ts';
import type { PlanTemplate, TemplateChecked } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { TextArea, TextField } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import { Checked } from './checked.tsx';
import './templates.css';
import { useSettled } from './use-settled.ts';
import { lineIn } from './yaml-text.ts';

/** Long enough for a word, short enough to be noticed. */
const TYPING_MS = 400;

interface TemplateEditorProps { first: string; /** The id and the version that are edited; null for a new template. */ of: { id: string; version: number } | null; saved: (template: PlanTemplate) => void; cancel: () => void }

/** A template as text, looked at while it is typed: what is wrong by line, or what would be different. */
export function TemplateEditor({ first, of, saved, cancel }: TemplateEditorProps) {
  const [text, setText] = useState(first);
  const [note, setNote] = useState('');
  const checkedId = useId();
  const area = useRef<HTMLDivElement>(null);
  const settled = useSettled(text, TYPING_MS);
  const query = useQuery({ queryKey: keys.templateCheck(settled), queryFn: () => checkTemplate(settled), enabled: settled.trim() !== '', placeholderData: keepPreviousData, retry: false, gcTime: 0 });
  const kept = useRef<PlanTemplate | null>(null);
  const save = useAction<{ content: string; base: number | null; note: string }>({
    run: async ({ key: _, ...content }) => { kept.current = await saveTemplate(content); }, refresh: [keys.templates], done: () => t('templates.saved'), after: () => { if (kept.current) saved(kept.current); },
  });
  const checked = text.trim() === '' ? undefined : query.data;
  const blocked = checked === undefined || settled !== text || query.isFetching ? null : blockedBy(checked, of);
  const ready = checked?.found != null && settled === text && !query.isPlaceholderData && blocked === null;
  const goTo = (line: number) => {
    const field = area.current?.querySelector('textarea');
    if (!field) return;
    const { start, end } = lineIn(text, line);
    field.focus();
    field.setSelectionRange(start, end);
    field.scrollTop = Math.max(0, (line - 4) * (Number.parseFloat(getComputedStyle(field).lineHeight) || 20));
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) setText(await file.text());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) save.act({ content: text, base: of?.version ?? null, note: note.trim() });
  };
  return (
    <form className="template-editor" onSubmit={submit} noValidate>
      <TextField label={t('templates.file')} type="file" accept=".yaml,.yml,application/yaml,text/yaml" onChange={(event) => void choose(event)} />
      <div ref={area}><TextArea label={t('templates.yaml')} hint={t('templates.yamlHint')} className="yaml" value={text} rows={28} spellCheck={false} autoCapitalize="off" autoComplete="off" wrap="off" aria-invalid={checked !== undefined && checked.problems.length > 0 ? true : undefined} onChange={(event) => setText(event.target.value)} /></div>
      <div className="template-checked" id={checkedId}>
        {query.error ? <Failed error={query.error} /> : checked === undefined ? (text.trim() === '' ? null : <p className="soft" role="status">{t('templates.checking')}</p>) : <Checked checked={checked} goTo={goTo} />}
        {blocked === null ? null : <p className="late" role="alert">{blocked}</p>}
      </div>
      {of === null ? null : <TextField label={t('templates.note')} value={note} maxLength={5000} onChange={(event) => setNote(event.target.value)} />}
      <Failed error={save.error} />
      <p className="row"><Button look="main" type="submit" busy={save.busy} refused={!ready} aria-describedby={checkedId}>{t(of === null ? 'templates.saveNew' : 'templates.save')}</Button><Button onClick={cancel}>{t('action.cancel')}</Button></p>
    </form>
  );
}

/** Why a sound template cannot be kept here. */
function blockedBy({ found, differs }: TemplateChecked, of: TemplateEditorProps['of']): string | null {
  if (found === null) return null;
  if (of === null) return differs === null ? null : t('templates.isTaken', { title: differs.title });
  return found.id === of.id ? null : t('templates.otherId', { id: found.id });
}
