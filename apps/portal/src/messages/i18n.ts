import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { common } from './en/common.ts';
import type { customer } from './en/customer.ts';
import type { facts } from './en/facts.ts';
import type { team } from './en/team.ts';

/** Every text that a page may show, by its id. */
export type MessageId = keyof (typeof common & typeof facts & typeof team & typeof customer);
export type Values = Record<string, string | number | null | undefined>;

i18n.setMessagesCompiler(compileMessage);

/** Puts an application's catalogues in place; the first language is English. */
export function loadCatalogues(...catalogues: Record<string, string>[]): void {
  i18n.loadAndActivate({ locale: 'en', messages: Object.assign({}, ...catalogues) as Record<string, string> });
}

/** The sentence with this id, with the values filled in. */
export function t(id: MessageId, values?: Values): string {
  return i18n._(id, values);
}

/** Whether there is a sentence with this id: for codes that come from outside and may be newer than this page. */
export function hasMessage(id: string): id is MessageId {
  return id in i18n.messages;
}
