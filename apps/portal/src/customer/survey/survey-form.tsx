import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { answerSurvey } from '../../api/portal.ts';
import type { PortalSurvey, SurveyAnswer } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { TextArea } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';
import { useKeptDraft } from '../frame/kept-draft.ts';
import { Scale } from './scale.tsx';

interface Draft { csat: number | null; ces: number | null; nps: number | null; words: string }

const FACES = [1, 2, 3, 4, 5] as const;
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => ({ value: from + at, label: String(from + at) }));

/** Three questions, the first answered with one tap, and a place for words; kept as one goes, sent at the end. */
export function SurveyForm({ survey, onSent }: { survey: PortalSurvey; onSent: () => void }) {
  const home = useHome();
  const given = survey.answer;
  const [draft, setDraft, forget] = useKeptDraft<Draft>(`survey:${home.me.id}:${survey.id}`, { csat: given?.csat ?? null, ces: given?.ces ?? null, nps: given?.nps ?? null, words: given?.words ?? '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const send = useAction<SurveyAnswer>({
    run: (content) => answerSurvey(survey.id, content),
    refresh: [keys.portal],
    after: () => {
      forget();
      onSent();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = draft.csat === null && draft.ces === null && draft.nps === null;
    setWrong(empty ? t('survey.needed') : null);
    if (!empty) send.act({ ...draft, words: draft.words.trim() });
  };
  const vendor = home.vendorName;
  return (
    <form onSubmit={submit} noValidate>
      <Scale name="csat" question={t('survey.csat')} large options={FACES.map((value) => ({ value, label: t(`survey.csat.${value}`) }))} value={draft.csat} onChange={(csat) => setDraft({ ...draft, csat })} />
      <Scale name="ces" question={t('survey.ces', { vendor })} options={upTo(1, 7)} low={t('survey.cesLow')} high={t('survey.cesHigh')} value={draft.ces} onChange={(ces) => setDraft({ ...draft, ces })} />
      <Scale name="nps" question={t('survey.nps', { vendor })} options={upTo(0, 10)} low={t('survey.npsLow')} high={t('survey.npsHigh')} value={draft.nps} onChange={(nps) => setDraft({ ...draft, nps })} />
      <TextArea label={t('survey.words')} hint={t('survey.wordsHint')} value={draft.words} onChange={(event) => setDraft({ ...draft, words: event.target.value })} maxLength={5000} />
      {wrong ? <p className="failed" role="alert"><b>{wrong}</b></p> : null}
      <Failed error={send.error} />
      <p><Button look="main" type="submit" busy={send.busy}>{t(given ? 'survey.sendAgain' : 'survey.send')}</Button></p>
    </form>
  );
}
