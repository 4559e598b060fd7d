import type { HandoffDetail } from '../api/types.ts';
import { dayOf } from '../design/date/when.ts';
import type { Reader } from '../design/date/when.ts';
import { t } from '../messages/i18n.ts';
import { ofCode } from './words.ts';

type Finding = NonNullable<HandoffDetail['lessons']>['findings'][number];

function slipOf(days: number): string {
  if (days === 0) return t('finding.slipNone');
  return t(days > 0 ? 'finding.slipLate' : 'finding.slipEarly', { n: Math.abs(days) });
}

/** One thing that can be learned, as a sentence. */
export function findingSentence({ code, facts }: Finding, reader: Reader): string {
  const day = (value: string | number | undefined) => (typeof value === 'string' ? dayOf(value, reader) : '');
  return ofCode('finding', code, 'finding.unknown', {
    ...facts,
    slip: slipOf(Number(facts['slipDays'] ?? 0)),
    plannedAt: day(facts['plannedAt']),
    actualAt: day(facts['actualAt']),
    hasCsat: facts['csatPercent'] === undefined ? 'no' : 'yes',
  });
}
