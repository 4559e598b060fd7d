import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { askForHelp } from '../../api/portal.ts';
import type { PortalHelp } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { sayWhen } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { Answer } from '../../design/page.tsx';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';
import { HelpClock } from '../frame/help-clock.tsx';
import { useHome, windowOf } from '../frame/home-context.ts';
import { useKeptDraft } from '../frame/kept-draft.ts';
import './help.css';

/** I need a person: who answers by when. */
export function HelpPage() {
  const home = useHome();
  const open = home.help.find((one) => one.mine && one.resolvedAt === null);
  const [again, setAgain] = useState(false);
  const window = windowOf(home, t('portal.helpNow'));
  const contact = home.pointOfContact;
  const asking = again || !open;
  const listed = home.help.filter((one) => asking || one.id !== open?.id);
  return (
    <main className="page narrow help" id="next">
      {asking ? (
        <><Answer key="ask" window={window}>{t('helpPage.title')}</Answer><p className="lead">{t('helpPage.lead', { name: contact?.name ?? 'none' })}</p><AskForm done={() => setAgain(false)} /></>
      ) : (
        <>
          <Answer key="sent" window={window}>{t('helpPage.sent')}</Answer>
          <div className="lead clock"><HelpClock help={open} contact={contact?.name ?? null} /></div>
          <Said large words={open.words} by={<AskedBy help={open} />} />
          {contact?.phone ? <p className="soft">{t('helpPage.urgent', { name: contact.name, phone: contact.phone })}</p> : null}
          <p><Button onClick={() => setAgain(true)}>{t('helpPage.another')}</Button></p>
        </>
      )}
      {listed.length > 0 ? (
        <section><h2>{t('helpPage.asked')}</h2>
          <ul>{listed.map((one) => <li key={one.id}><Said words={one.words} by={<AskedBy help={one} />} /><HelpClock help={one} contact={contact?.name ?? null} />{one.resolution ? <p>{one.resolution}</p> : null}</li>)}</ul>
        </section>
      ) : null}
    </main>
  );
}

function AskedBy({ help }: { help: PortalHelp }) {
  const reader = useReader();
  return <>{t(help.mine ? 'helpPage.yours' : 'helpPage.colleague', { when: sayWhen(help.openedAt, reader, { time: true }) })}</>;
}

function AskForm({ done }: { done: () => void }) {
  const home = useHome();
  const [words, setWords, forget] = useKeptDraft(`help:${home.me.id}`, '');
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = useAction<{ words: string }>({
    run: askForHelp,
    refresh: [keys.portal],
    after: () => {
      forget();
      done();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(words.trim() === '' ? t('helpPage.needed') : null);
    if (words.trim() !== '') ask.act({ words: words.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextArea label={t('helpPage.words')} hint={t('helpPage.wordsHint')} value={words} onChange={(event) => setWords(event.target.value)} wrong={wrong} maxLength={5000} />
      <Failed error={ask.error} />
      <p><Button look="main" type="submit" busy={ask.busy}>{t('helpPage.send')}</Button></p>
    </form>
  );
}
