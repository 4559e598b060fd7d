import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { amount } from '@throughline/domain';
import { useState } from 'react';
import { Loaded } from '../../api/loaded.tsx';
import { giveMeasure, openMeasure } from '../../api/success.ts';
import type { MeasureQuestion } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay } from '../../design/date/when.ts';
import { MeasureForm } from '../../design/goals/measure-form.tsx';
import { Answer } from '../../design/page.tsx';
import { switchTheme } from '../../design/theme.ts';
import { t } from '../../messages/i18n.ts';
import '../answer/answer.css';
import '../frame/frame.css';

/** One number that somebody was asked for by mail, and one field to give it in. There is no account. */
export function MeasurePage() {
  const { token = '' } = useSearch({ strict: false }) as { token?: string };
  const question = useQuery({ queryKey: ['measure', token], queryFn: () => openMeasure(token), staleTime: Infinity, retry: false });
  return (
    <>
      <main className="page narrow answer-page"><Loaded query={question} lines={4}>{(asked) => <Question token={token} asked={asked} />}</Loaded></main>
      <footer><div className="foot-in narrow meta"><Button look="link" className="tap" onClick={switchTheme}>{t('action.themeSwitch')}</Button></div></footer>
    </>
  );
}

function Question({ token, asked }: { token: string; asked: MeasureQuestion }) {
  const reader = useReader();
  const [sent, setSent] = useState(false);
  const give = useMutation({ mutationFn: (said: { on: string; value: number }) => giveMeasure({ token, ...said }), onSuccess: () => setSent(true) });
  const { name, metric, unit, last, today, accountName, vendorName } = asked;
  if (sent) return <Answer window={t('measurePage.window')}>{t('measurePage.thanks', { name })}</Answer>;
  return (
    <>
      <Answer window={t('measurePage.window')}>{t('measurePage.title', { name, metric })}</Answer>
      <p className="lead">{last === null ? t('measurePage.first') : t('measurePage.last', { value: amount(last.value, unit), day: sayDay(last.on, reader) })}</p>
      <p className="soft">{t('measurePage.about', { account: accountName, vendor: vendorName })}</p>
      <MeasureForm unit={unit} today={today} busy={give.isPending} error={give.error} keep={(said) => { if (!give.isPending) give.mutate(said); }} />
    </>
  );
}
