const TAG = /<\/?(?:a|b|blockquote|br|div|em|font|h[1-6]|hr|i|li|ol|p|span|strong|table|tbody|td|th|tr|u|ul)\b[^<>]{0,300}>/gi;
const ENTITIES: Record<string, string> = { '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** A row of a table in Markdown as a line of its cells. */
const cellsOf = (text: string): string =>
  text.trimStart().startsWith('|') ? text.split('|').map((cell) => cell.trim()).filter((cell) => !/^:?-*:?$/.test(cell)).join(' · ') : text;

/** Words of an HTML mail or a Markdown document as they were read: evidence is cut out of the source, with whatever markup stood between. */
export const plainWords = (quote: string): string => cellsOf(quote).replaceAll('**', '').replace(TAG, ' ').replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).replace(/ +([:;,.!?])/g, '$1');
