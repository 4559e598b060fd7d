import { useState } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { answerCaseStudy } from '../../api/success.ts';
import type { PortalGoals } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';

/** The outcomes are there: may the story be told? */
export function CaseStudyPart({ caseStudy: { asked, consent } }: { caseStudy: PortalGoals['caseStudy'] }) {
  const reader = useReader();
  const [words, setWords] = useState('');
  const answer = useAction<{ agrees: boolean; words: string }>({ run: answerCaseStudy, refresh: [keys.portal], done: () => t('portalGoals.caseThanks') });
  const say = (agrees: boolean) => () => answer.act({ agrees, words: words.trim() });
  return (
    <section className="goal signing">
      <h2>{t('portalGoals.caseTitle')}</h2>
      {consent ? <p>{t('portalGoals.caseSaid', { name: consent.by, agrees: consent.agrees ? 'yes' : 'no', day: dayOf(consent.at, reader) })}{consent.words === '' ? '' : ` “${consent.words}”`}</p> : null}
      {asked ? (
        <>
          <p className="soft">{t('portalGoals.caseLead')}</p>
          <TextArea label={t('portalGoals.caseWords')} value={words} onChange={(event) => setWords(event.target.value)} maxLength={5000} rows={3} />
          <Failed error={answer.error} />
          <p className="row spaced"><Button look="main" busy={answer.busy} onClick={say(true)}>{t('portalGoals.caseYes')}</Button><Button onClick={say(false)}>{t('portalGoals.caseNo')}</Button></p>
        </>
      ) : null}
    </section>
  );
}
