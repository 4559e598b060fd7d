import { hasMessage, t } from '../messages/i18n.ts';
import type { MessageId, Values } from '../messages/i18n.ts';

/** "two" up to twelve, then figures. */
export function inWords(n: number): string {
  return t('number.word', { n });
}

/** The first letter large, as a sentence begins. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sentence of a code, or another when this page is older than the code. */
export function ofCode(prefix: string, code: string, otherwise: MessageId, values?: Values): string {
  const id = `${prefix}.${code}`;
  return t(hasMessage(id) ? id : otherwise, values);
}

/** The name of a role, or the role as it came with spaces. */
export function roleName(role: string): string {
  const id = `role.${role}`;
  return hasMessage(id) ? t(id) : role.replaceAll('_', ' ');
}

/** The first of somebody's names. */
export function firstName(name: string): string {
  return name.split(/\s+/)[0] ?? name;
}
