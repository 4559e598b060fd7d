/** An address taken apart: its scheme, who signs in, its host, and whatever follows, which may hold a key. */
const ADDRESS = /^([a-z][a-z0-9+.-]{0,30}:\/\/)([^@]*@)?([a-z0-9.-]{1,253}(?::\d{1,5})?)(\/[^@]*)?$/i;

/** A setting's value for a message: shortened, an address without user, password and path, and of any other secret its length alone. */
export function given(value: string, secret: boolean): string {
  const [, scheme, user, host, rest] = ADDRESS.exec(value) ?? [];
  if (scheme !== undefined) return `${scheme}${user ? '***@' : ''}${host}${rest && rest !== '/' ? '/…' : ''}`;
  if (secret || value.includes('://') || value.includes('@')) return `${value.length} characters, not shown, since they may hold a secret`;
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
