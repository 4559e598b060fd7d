import { useReader } from '../design/date/clock.tsx';
import { sayWhen } from '../design/date/when.ts';
import type { Reader } from '../design/date/when.ts';
import { hasMessage, t } from '../messages/i18n.ts';
import { Rich } from '../messages/rich.tsx';
import type { NextAction } from '../api/types.ts';

/** By when, and whether that has passed. */
export function dueSentence(action: Pick<NextAction, 'due' | 'who'>, reader: Reader): { text: string; late: boolean } | null {
  if (!action.due) return null;
  const when = sayWhen(action.due, reader);
  if (Date.parse(action.due) < reader.now) return { text: t('next.wasDue', { when }), late: action.who !== 'nobody' };
  return { text: t(action.who === 'nobody' ? 'next.willBe' : 'next.due', { when }), late: false };
}

/** What has to happen next, who does it and by when, as two sentences. */
export function NextActionText({ action, inline = false }: { action: NextAction | null; inline?: boolean }) {
  const reader = useReader();
  if (!action) return <span className="soft">{t('next.nothing')}</span>;
  const due = dueSentence(action, reader);
  const id = `next.${action.code}`;
  return (
    <>
      <Rich id={hasMessage(id) ? id : 'next.unknown'} values={{ ...action.facts, who: action.name ?? t(`who.${action.who}`) }} />
      {due ? <>{' '}<span className={due.late ? 'late' : inline ? undefined : 'soft'}>{due.text}</span></> : null}
    </>
  );
}
