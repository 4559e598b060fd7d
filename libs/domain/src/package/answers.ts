import type { Refusal } from '../errors.ts';
import { toMs } from '../time/instant.ts';
import type { GapAnswer } from './package.ts';

/** Words that say that nothing is known or that it is said elsewhere. An answer made of nothing else is none. */
const EMPTY_WORDS = new Set(
  [
    'n a na nil none nothing no not nope null unknown applicable available yet known tbd tba tbc tbs to be determined defined decided done confirmed announced advised',
    'later soon todo pending open see above below contract crm notes salesforce hubspot email mail call sow attached attachment as discussed ask sales seller the it is in will we i do dont don t know idk dunno sure have has',
    'x xx xxx xxxx test testing asdf qwerty foo bar lorem ipsum dolor sit amet placeholder example text answer here ok okay yes fine good same ditto whatever information info any anything further currently at this time moment',
    'k ka keine keiner angabe angaben nicht bekannt unbekannt noch offen folgt spater wird nachgereicht siehe oben unten vertrag entfallt zutreffend weiss ich wissen wir nichts',
    'sans objet pas connu inconnu aucun aucune rien a definir preciser venir voir ci dessus dessous contrat non applicable sais je ne encore',
    'no aplica por definir desconocido ninguno ninguna nada pendiente sin se sabe ver contrato todavia',
    'nessuno nessuna niente sconosciuto da definire non disponibile vedi contratto ancora noto',
    'nvt niet van toepassing bekend onbekend geen nog te bepalen volgt zie boven',
    'nao se aplica desconhecido nenhum nenhuma definir ainda ver contrato brak danych nie dotyczy nieznane wiadomo do ustalenia',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

const FEWEST_LETTERS = 8;
const FEWEST_DIFFERENT = 4;
/** Scripts that write a word in one or two characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_EMPTY = /^(?:不明|未定|无|無|なし|該当なし|不适用|不適用|待定|暂无|없음|미정|해당없음)+$/u;

const wordsOf = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether an answer says anything: not empty, not "N/A" in one of several languages, not too short, not the question again. */
export function saysSomething(answer: string, question = ''): boolean {
  const words = wordsOf(answer);
  const letters = words.join('');
  const composed = answer.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  if (DENSE_EMPTY.test(composed)) return false;
  const length = letters.length + 3 * (composed.match(DENSE)?.length ?? 0);
  if (length < FEWEST_LETTERS || new Set(letters).size < FEWEST_DIFFERENT) return false;
  if (words.every((word) => EMPTY_WORDS.has(word))) return false;
  return words.join(' ') !== wordsOf(question).join(' ');
}

/** Why a text cannot stand as the answer to what is missing, or null: by mail, in the workspace and from a program alike. */
export function refusalOfAnswer(text: string, question: string): Refusal | null {
  return saysSomething(text, question) ? null : { code: 'says_nothing', message: 'Please answer in a few words. If you do not know, say who does.', field: 'text' };
}

/** Whether a text consists of nothing but words that say nothing, such as "N/A" or "to be confirmed". However short, a name is none. */
export function isBoilerplate(text: string): boolean {
  const words = wordsOf(text);
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' || DENSE_EMPTY.test(letters) || words.every((word) => EMPTY_WORDS.has(word));
}

/** The newest answer to each gap. Of two at the same instant the later in the list counts. */
export function latestAnswers(answers: readonly GapAnswer[]): Map<string, GapAnswer> {
  const latest = new Map<string, GapAnswer>();
  for (const answer of answers) {
    const known = latest.get(answer.gapId);
    if (known === undefined || toMs(answer.at) >= toMs(known.at)) latest.set(answer.gapId, answer);
  }
  return latest;
}
