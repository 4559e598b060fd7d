/** The address as it may stand in a mail; throws for anything but http and https, which only a mistake of ours could bring. */
export function webAddress(link: string): string {
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error(`A mail may not link to ${url.protocol}`);
  return url.href;
}

/** The address as people read and type it. */
export function shownAddress(link: string): string {
  const url = new URL(link);
  return `${url.host}${url.pathname.replace(/\/$/, '')}`;
}

/** A link that calls, or nothing if there are too few digits to call. */
export function phoneLink(phone: string): string | undefined {
  const number = phone.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /^\+?\d{5,}$/.test(number) ? `tel:${number}` : undefined;
}

/** A link that writes to somebody, with nothing else filled in. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
}
