import type { PromiseEntry } from '../../../api/types.ts';
import { sayDay } from '../../../design/date/when.ts';
import type { Reader } from '../../../design/date/when.ts';
import { hasMessage, t } from '../../../messages/i18n.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the second reader says instead: a day, a word of ours for a code, or that it says nothing. */
function valueOf(field: PromiseEntry['disputed'][number]['field'], value: string, reader: Reader): string {
  if (value === '–') return t('promises.nothing');
  // A day that counts from another one comes as its terms.
  if (field === 'due') return DAY.test(value) ? sayDay(value, reader) : t('promises.disputed.anotherDay');
  const id = `promises.${field}.${value}`;
  return hasMessage(id) ? t(id) : value;
}

/** One thing that the two readers differ on, as a sentence. */
export function disputeSentence({ field, otherwise }: PromiseEntry['disputed'][number], reader: Reader): string {
  return field === 'promise' ? t('promises.disputed.promise') : t('promises.disputed.field', { field: t(`promises.field.${field}`), otherwise: valueOf(field, otherwise, reader) });
}
