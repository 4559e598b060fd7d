import type { PortalHelp } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayLength, sayWhen } from '../../design/date/when.ts';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';

/** Who answers by when, with the time that is left; then who took it with what they say, then that it is settled. */
export function HelpClock({ help, contact }: { help: PortalHelp; contact: string | null }) {
  const reader = useReader();
  const left = Date.parse(help.answerBy) - reader.now;
  if (help.resolvedAt) return <p className="soft">{t('helpPage.settled', { when: sayWhen(help.resolvedAt, reader) })}</p>;
  if (help.acknowledgedAt) return <><p>{t('helpPage.taken', { name: help.answeredBy ?? 'none' })}</p>{help.acknowledgement ? <Said words={help.acknowledgement} /> : null}</>;
  if (left <= 0) return <p className="late">{t(help.escalatedAt ? 'helpPage.over' : 'helpPage.overSoon')}</p>;
  return <p><b>{t('helpPage.waiting', { name: help.answeredBy ?? contact ?? 'none', when: sayWhen(help.answerBy, reader, { distance: false, time: true }) })}</b> <span className="soft" role="timer">{t('helpPage.clock', { left: sayLength(left) })}</span></p>;
}
