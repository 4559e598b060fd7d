import { hasMessage, t } from '../messages/i18n.ts';

/** What people call a kind of source; a newer one goes by its own name. */
export function kindName(kind: string, part?: string): string {
  const id = `sourceKind.${kind}`;
  if (hasMessage(id)) return t(id);
  const name = kind.replaceAll('_', ' ');
  return part === 'contributions' ? t('sourceKind.finding', { name }) : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
