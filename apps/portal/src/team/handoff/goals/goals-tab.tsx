import { useQuery } from '@tanstack/react-query';
import { isEnded } from '@throughline/domain';
import { useState } from 'react';
import { keys } from '../../../api/keys.ts';
import { Loaded } from '../../../api/loaded.tsx';
import { fetchSuccess, restoreMetric } from '../../../api/success.ts';
import type { HandoffDetail, Success } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import '../../../design/goals/goals.css';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { NothingYet } from '../nothing-yet.tsx';
import { useHandoffAction } from '../use-handoff-action.ts';
import { CsvUpload } from './csv-upload.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalItem } from './goal-item.tsx';
import { SignaturePart } from './signature-part.tsx';
import { ValuePart } from './value-part.tsx';

/** What is success for this customer, how far has it come, and who has signed it? */
export function GoalsTab({ detail }: { detail: HandoffDetail }) {
  const compiled = detail.gate !== null;
  const query = useQuery({ queryKey: keys.success(detail.id), queryFn: () => fetchSuccess(detail.id), enabled: compiled });
  if (!compiled) return <NothingYet title={t('goals.notYet')} lead={t('goals.notYetLead')} />;
  return <Loaded query={query} lines={8} part>{(success) => <Goals detail={detail} success={success} />}</Loaded>;
}

function Goals({ detail, success }: { detail: HandoffDetail; success: Success }) {
  const [adding, setAdding] = useState(false);
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  const mayMeasure = useMay('measurements:write') && !isEnded(detail.phase);
  const { goals } = success;
  const counts = {
    reached: goals.filter(({ stand }) => stand === 'reached').length,
    off: goals.filter(({ stand }) => stand === 'off_plan').length,
    lack: goals.filter(({ lint }) => lint.some(({ rule }) => rule !== 'agreed')).length,
  };
  return (
    <>
      <h2>{t('goals.title', { n: goals.length })}</h2>
      <p className="soft measure">{goals.length === 0 ? t('goals.none') : t('goals.sum', counts)}</p>
      {goals.map((goal) => <GoalItem key={goal.id} detail={detail} goal={goal} success={success} may={may} mayMeasure={mayMeasure} />)}
      {may ? <div className="goal">{adding ? <GoalForm detail={detail} success={success} goal={null} onClose={() => setAdding(false)} /> : <p><Button onClick={() => setAdding(true)}>{t('goals.add')}</Button></p>}</div> : null}
      {success.removed.length > 0 ? <Removed detail={detail} removed={success.removed} may={may} /> : null}
      {mayMeasure && goals.length > 0 ? <CsvUpload detail={detail} /> : null}
      <SignaturePart detail={detail} success={success} may={may} />
      <ValuePart detail={detail} success={success} may={may} />
    </>
  );
}

function Removed({ detail, removed, may }: { detail: HandoffDetail; removed: Success['removed']; may: boolean }) {
  const restore = useHandoffAction<{ id: string; name: string }>(detail.id, { run: ({ id, key }) => restoreMetric(detail.id, id, { key }), done: ({ name }) => t('goals.restored', { name }) });
  return (
    <section className="later">
      <h3>{t('goals.removed')}</h3>
      <ul className="plain">{removed.map(({ id, name }) => <li key={id} className="row"><span>{name}</span>{may ? <Button look="small" aria-label={`${t('goals.restore')}: ${name}`} onClick={() => restore.act({ id, name })}>{t('goals.restore')}</Button> : null}</li>)}</ul>
    </section>
  );
}
