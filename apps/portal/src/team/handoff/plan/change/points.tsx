import { TextField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import type { Typed } from './wish.ts';

const NAMES = ['best', 'likely', 'worst'] as const;

/** How long somebody who knows the work thinks that a task takes, in three points. */
export function Points({ points, change, wrong }: { points: Typed['points']; change: (points: Typed['points']) => void; wrong: boolean }) {
  return (
    <fieldset className="points">
      <legend>{t('estimate.legend')}</legend>
      <p className="meta hint">{t('estimate.hint')}</p>
      <div className="row">
        {NAMES.map((name, at) => <TextField key={name} label={t(`estimate.${name}`)} inputMode="decimal" className="short" value={points[at]} onChange={(event) => change(points.with(at, event.target.value) as Typed['points'])} aria-invalid={wrong ? true : undefined} />)}
      </div>
      {wrong ? <p className="wrong" role="alert">{t('estimate.wrong')}</p> : null}
    </fieldset>
  );
}
