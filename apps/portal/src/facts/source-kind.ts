import { hasMessage, t } from '../messages/i18n.ts';

/** What people call a kind of source; a newer one goes by its own name. */
export function kindName(kind: string): string {
  const id = `sourceKind.${kind}`;
  return hasMessage(id) ? t(id) : kind.replaceAll('_', ' ');
}
