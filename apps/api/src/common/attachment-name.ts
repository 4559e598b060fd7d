const ENDINGS = { text: 'txt', html: 'html', markdown: 'md', json: 'json', md: 'md', pdf: 'pdf', docx: 'docx', zip: 'zip', csv: 'csv', xml: 'xml' } as const;

/** A `Content-Disposition` that saves under a title which somebody else wrote: no path, no control character, no second ending. */
export function attachmentName(title: string, format: keyof typeof ENDINGS): string {
  const clean = title.normalize().replace(/[^\p{L}\p{N} _-]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
  const words = [...clean].slice(0, 80).join('').trim() || 'source';
  const plain = words.replace(/[^\x20-\x7e]+/g, '_');
  return `attachment; filename="${plain}.${ENDINGS[format]}"; filename*=UTF-8''${encodeURIComponent(words)}.${ENDINGS[format]}`;
}
