import type { HandoffEvent } from '../api/types.ts';
import { dayOf, timeOf } from '../design/date/when.ts';
import type { Reader } from '../design/date/when.ts';
import { sayList } from '../design/money.ts';
import { hasMessage, t } from '../messages/i18n.ts';
import type { EventNames } from './event.ts';

/** One thing that stood before or after an event, as people read it. */
export interface EventValue { label: string; text: string }

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
/** Ids that say nothing to a reader: what they point to stands on the page. */
const WITHOUT_MEANING = /^(?:dossier|answer|ask|entry)Ids?$|^into$|^otherId$|^unclear$/;

function labelOf(key: string): string {
  const id = `value.${key}`;
  return hasMessage(id) ? t(id) : key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function textOf(key: string, value: unknown, names: EventNames, reader: Reader): string {
  if (value === null) return t('value.none');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') {
    if (INSTANT.test(value)) return `${dayOf(value, reader)}, ${timeOf(value, reader.zone)}`;
    const named = `${key}.${value}`;
    return hasMessage(named) ? t(named) : (names.titles[value] ?? value);
  }
  if (Array.isArray(value)) return sayList([...new Set(value.map((one) => textOf(key, one, names, reader)))]);
  // A reason of its health: what it is about stands in the sentence of that day, which nobody kept.
  if (typeof value === 'object' && 'code' in value) return textOf('because', value.code, names, reader);
  if (typeof value === 'object') return Object.entries(value).map(([inner, one]) => textOf(inner, one, names, reader)).join(': ');
  return String(value);
}

/** What stood before or after an event, line by line; nothing for what only a program can read. */
export function eventValues(values: HandoffEvent['before'], names: EventNames, reader: Reader): EventValue[] {
  return Object.entries(values ?? {})
    .filter(([key]) => !WITHOUT_MEANING.test(key))
    .map(([key, value]) => ({ label: labelOf(key), text: textOf(key, value, names, reader) }))
    .filter(({ text }) => text !== '');
}
