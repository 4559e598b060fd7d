import type { Mention } from './ledger/mention.ts';

const NOISE = /\b(?:um|uh|er|erm|äh|ähm|euh|you know|i mean|like i said)\b,?\s?/giu;
const OPENING = /^(?:(?:yes|yeah|yep|sure|ok|okay|and|so|but|well|then|done|no problem|ja|oui|sí|und|also|right|alright)[,:.!]?\s+)+/iu;

function sentenceOf(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(NOISE, '').replace(/^[\s\-*•–—]+/u, '').replace(/^\(?(?:\d{1,2}|[a-z])[.)]\s+/iu, '').replace(/[\s,;:–—-]+$/u, '').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1) + (/[.!?…]$/.test(clean) ? '' : '.');
}

/** English only: elsewhere verbs would have to change with the person. */
function inThirdPerson(text: string, by: string, to: string): string {
  return text
    .replace(/\b(?:I|we)(?:['’]ll| will| shall)\b/giu, `${by} will`).replace(/\b(?:I|we)(?:['’]m| am|['’]re| are)\b/giu, `${by} is`).replace(/\b(?:I|we)(?:['’]d)\b/giu, `${by} would`)
    .replace(/\b(?:I|we)(?:['’]ve| have)\b/giu, `${by} has`).replace(/\bI\b|\bwe\b/giu, by).replace(/\b(?:my|our)\b/giu, `${by}’s`).replace(/\b(?:me|us)\b/giu, by)
    .replace(/\byou['’]ll\b/giu, `${to} will`).replace(/\byou['’]d\b/giu, `${to} would`).replace(/\byou['’]ve\b/giu, `${to} has`).replace(/\byou(?:['’]re| are)\b/giu, `${to} is`)
    .replace(/\byours\b/giu, `${to}’s`).replace(/\byour\b/giu, `${to}’s`).replace(/\b(?:y['’]all|you)\b/giu, to);
}

/** The promise in a sentence for people, of the source's words; short answers are completed by what they answer. */
export function whatOf({ candidate, by, to }: Pick<Mention, 'candidate' | 'by' | 'to'>): string {
  const { language, answers, text, sentence } = candidate;
  const own = text.replace(OPENING, '');
  const other = to ?? 'the other side';
  const isDocument = sentence.source.part === 'documents';
  const said = sentenceOf(language === 'en' && !isDocument ? inThirdPerson(own === '' ? text : own, by, other) : own === '' ? text : own);
  const isShort = own.split(/\s+/).length <= 12;
  if (!answers || !isShort) return said;
  const asked = answers.text.replace(/\s+/g, ' ').replace(/^\(?(?:\d{1,2}|[a-z])[.)]\s+/iu, '').trim();
  // The question's own "you" is whoever answers now.
  const about = (language === 'en' ? inThirdPerson(asked, other, by) : asked).slice(0, 200);
  return `${about.replace(/[\s.?!:;,]+$/u, '')}: ${said.charAt(0).toLowerCase() === said.charAt(0) ? said : said.charAt(0) + said.slice(1)}`;
}
