import { useMutation } from '@tanstack/react-query';
import { CSV_FIELDS } from '@throughline/domain';
import { useState } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { importTable, previewTable } from '../../../api/success.ts';
import type { CsvTable, HandoffDetail, MeasurementPreview } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { SelectField, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

const LARGEST = 1_000_000;
const SHOWN = 8;
type Mapping = NonNullable<CsvTable['mapping']>;

/** Values from a table: looked at first, line by line, then taken in as a whole or not at all. */
export function CsvUpload({ detail }: { detail: HandoffDetail }) {
  const [csv, setCsv] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const look = useMutation({ mutationFn: (said: { csv: string; mapping: Mapping }) => previewTable(detail.id, { ...said, metricId: null }) });
  const forget = () => { setCsv(null); look.reset(); };
  const take = useHandoffAction<{ csv: string; mapping: Mapping }>(detail.id, { run: (said) => importTable(detail.id, { ...said, metricId: null }), done: () => t('csv.taken'), after: forget });
  const choose = async (file: File | undefined): Promise<void> => {
    forget();
    setWrong(file !== undefined && file.size > LARGEST ? t('csv.tooLarge') : null);
    if (file === undefined || file.size > LARGEST) return;
    const text = await file.text();
    setCsv(text);
    look.mutate({ csv: text, mapping: {} });
  };
  return (
    <section className="later goal">
      <h3>{t('csv.title')}</h3>
      <p className="soft measure">{t('csv.lead')}</p>
      <TextField label={t('csv.file')} type="file" accept=".csv,text/csv,text/plain" wrong={wrong} onChange={(event) => void choose(event.target.files?.[0])} className="short" />
      <Failed error={look.error ?? take.error} />
      {csv !== null && look.data ? <Preview preview={look.data} map={(mapping) => look.mutate({ csv, mapping })} take={() => take.act({ csv, mapping: look.data.mapping })} busy={take.busy} /> : null}
    </section>
  );
}

function Preview({ preview: { columns, mapping, rows, problems }, map, take, busy }: { preview: MeasurementPreview; map: (mapping: Mapping) => void; take: () => void; busy: boolean }) {
  return (
    <div role="status">
      <form className="spaced" aria-label={t('csv.title')}>
        <div className="pair">
          {CSV_FIELDS.map((field) => (
            <SelectField key={field} label={t(`csv.${field}`)} value={mapping[field] ?? ''} onChange={(event) => map({ ...mapping, [field]: event.target.value })}>
              <option value="">{t('csv.noColumn')}</option>{columns.map((column) => <option key={column} value={column}>{column}</option>)}
            </SelectField>
          ))}
        </div>
      </form>
      <p>{t('csv.rows', { n: rows.length })}</p>
      {rows.length > 0 ? (
        <div className="scrolls" role="region" tabIndex={0} aria-label={t('csv.title')}><table className="grid"><tbody>{rows.slice(0, SHOWN).map(({ line, metricId, on, value, note }) => <tr key={line}><th scope="row">{line}</th><td>{metricId}</td><td>{on}</td><td className="num">{value}</td><td>{note}</td></tr>)}</tbody></table></div>
      ) : null}
      {problems.length > 0 ? (
        <div className="failed" role="alert"><p><b>{t('csv.problems', { n: problems.length })}</b></p><ul>{problems.slice(0, 50).map(({ line, column, message }) => <li key={`${line}${column ?? ''}${message}`}>{t('csv.line', { line, column: column ?? 'none', message })}</li>)}</ul></div>
      ) : <p className="row"><Button look="main" busy={busy} onClick={take}>{t('csv.take')}</Button></p>}
    </div>
  );
}
