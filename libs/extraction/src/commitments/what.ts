import type { Direction } from '@throughline/domain';

import type { Candidate } from './candidates/candidate.ts';
import { inThirdPerson } from './third-person.ts';
import type { Names } from './third-person.ts';

const NOISE = /\b(?:um|uh|er|erm|äh|ähm|euh|you know|i mean|like i said)\b,?\s?/giu;
const OPENING = /^(?:(?:yes|yeah|yep|sure|ok|okay|and|so|but|well|then|done|no problem|ja|oui|sí|und|also|right|alright|et|en|y)(?:\.\.\.|[,:.!…–-])?\s+)+/iu;
/** A clause without its subject says too little by itself. */
const NEEDS_SUBJECT = /^(?:will|shall|would|can|is|are|was|wird|werden|und|and|sera|zal)\b/iu;
const MARK = /^[\s\-*•–—|]*(?:\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[.)]\s+|(?:\d{1,2}|[a-zA-Z])\s[-–—]\s)?/u;

function sentenceOf(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(NOISE, '').replace(MARK, '').replace(/[\s,;:–—|-]+$/u, '').replace(/,?\s(?:and|but|so|und|aber)$/u, '').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1) + (/[.!?…]$/.test(clean) ? '' : '.');
}

/** Roles of a contract by the names of the companies that have them: "Supplier shall" is "Calderis shall". */
function withParties({ tokens, whole }: Candidate, text: string, companies: Names['companies']): string {
  const roles = new Map([...(whole?.tokens ?? []), ...tokens].filter(({ tags, capital }) => capital && (tags.has('seller') || tags.has('customer'))).map(({ raw, tags }) => [raw.replace(/['’]s$/u, ''), tags.has('seller') ? companies.seller : companies.customer]));
  // A name has no article: "The Supplier shall" is "Calderis shall" as well. A "Customer Success Manager" is no customer.
  return text.replace(/(?:\b([Tt]he|[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Ll]e|[Ll]a|[Dd]e|[Hh]et|[Ee]l) )?(\p{Lu}\p{L}+)\b(?! \p{Lu})/gu, (all, _article: string | undefined, word: string) => { const company = roles.get(word); return company !== undefined && !company.includes(word) ? company : all; });
}

/** The promise in a sentence for people, of the source's words; short answers are completed by what they answer. */
export function whatOf(candidate: Candidate, names: Names): string {
  const { language, answers, sentence } = candidate;
  const whole = candidate.whole !== null && NEEDS_SUBJECT.test(candidate.text) ? candidate.whole.text : candidate.text;
  const own = whole.replace(OPENING, '') || whole;
  if (sentence.source.part === 'documents') {
    const said = sentenceOf(withParties(candidate, own, names.companies));
    return answers && !repeats(answers.text, said) ? `${questionOf(answers.text)}: ${said}` : said;
  }
  const speaks = (text: string, as: Names) => (language === 'en' ? inThirdPerson(text, as) : text);
  const said = sentenceOf(speaks(own, names));
  if (!answers || own.split(/\s+/).length > 12 || repeats(answers.text, said)) return said;
  // In the question "you" is whoever answers now.
  const other: Direction = names.direction === 'seller' ? 'customer' : 'seller';
  const asked = speaks(requestOf(answers.text.slice(0, 240)), { by: names.companies[other], direction: other, companies: names.companies });
  return `${questionOf(asked)}: ${said}`;
}

/** "Can you send us the report?" asks for what is promised by a yes: "you will send us the report". */
function requestOf(question: string): string {
  return question.replace(/\b(?:can|could|will|would) you(?:(?: please| also| perhaps)? (?:be able to |make sure (?:to |that you )?)?|, please, )(?=[a-z])/iu, 'you will ').replace(/,? please\b/iu, '');
}

/** Whether an answer has every word of its question: "Hypercare?" "Hypercare, four weeks." */
function repeats(question: string, answer: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(wordsOf(answer));
  return wordsOf(question).every((word) => said.has(word) || word.length < 3);
}

function questionOf(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARK, '').trim().replace(/[\s.?!:;,]+$/u, '');
}
