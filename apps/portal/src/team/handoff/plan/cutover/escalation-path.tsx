import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { answerWithin } from '../../../../api/plan.ts';
import type { Plan } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { Dialog } from '../../../../design/dialog.tsx';
import { TextField } from '../../../../design/field.tsx';
import { sayList } from '../../../../design/money.ts';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';

type Level = Plan['escalation'][number];

/** Who is called next, on both sides, and how soon they answer. */
export function EscalationPath({ handoffId, levels, may }: { handoffId: string; levels: Level[]; may: boolean }) {
  const [changing, setChanging] = useState<Level | null>(null);
  if (levels.length === 0) return null;
  const help = levels.find(({ takesHelp }) => takesHelp);
  return (
    <section className="later" aria-labelledby="escalation-path">
      <h2 id="escalation-path">{t('escalationPath.title')}</h2>
      {help ? <p className="soft">{t('escalationPath.help', { level: help.level })}</p> : null}
      <table className="grid folds spaced">
        <caption className="hidden">{t('escalationPath.title')}</caption>
        <thead><tr><th scope="col">{t('escalationPath.level')}</th><th scope="col">{t('planTab.side.vendor')}</th><th scope="col">{t('planTab.side.customer')}</th><th scope="col">{t('escalationPath.within')}</th></tr></thead>
        <tbody>
          {levels.map((one) => (
            <tr key={one.level}>
              <th scope="row">{one.level}. {one.title}</th>
              <td data-name={t('planTab.side.vendor')}>{one.vendor.length > 0 ? sayList(one.vendor) : t('escalationPath.nobody')}</td>
              <td data-name={t('planTab.side.customer')}>{one.customer.length > 0 ? sayList(one.customer) : t('escalationPath.nobody')}</td>
              <td data-name={t('escalationPath.within')}>{t('escalationPath.hours', { n: one.respondWithinHours })}{may ? <> <Button look="small" aria-label={`${t('escalationPath.change')}: ${t('escalationPath.changeFor', { level: one.level })}`} onClick={() => setChanging(one)}>{t('escalationPath.change')}</Button></> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changing ? <WithinDialog handoffId={handoffId} one={changing} onClose={() => setChanging(null)} /> : null}
    </section>
  );
}

/** Asks within how many working hours a level answers. */
function WithinDialog({ handoffId, one: { level, respondWithinHours }, onClose }: { handoffId: string; one: Level; onClose: () => void }) {
  const [typed, setTyped] = useState(String(respondWithinHours));
  const [wrong, setWrong] = useState(false);
  const save = useHandoffAction<{ hours: number }>(handoffId, { run: (content) => answerWithin(handoffId, level, content), done: ({ hours }) => t('escalationPath.done', { level, n: hours }), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const hours = Number(typed.replace(',', '.'));
    const fits = hours >= 0.5 && hours <= 80;
    setWrong(!fits);
    if (fits) save.act({ hours });
  };
  return (
    <Dialog title={t('escalationPath.changeFor', { level })} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <TextField label={t('escalationPath.within')} hint={t('escalationPath.hint')} inputMode="decimal" className="short" value={typed} autoFocus onChange={(event) => setTyped(event.target.value)} wrong={wrong ? t('escalationPath.wrong') : null} />
        <Failed error={save.error} />
        <p className="ends"><Button look="main" type="submit" busy={save.busy}>{t('planTab.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
