import { t } from '../messages/i18n.ts';

/** Says, and draws, that something is done. */
export function DoneMark() {
  return <><svg className="tick" width="12" height="12" aria-hidden="true"><path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.8" /></svg><span className="hidden">{t('gantt.done')} </span></>;
}
