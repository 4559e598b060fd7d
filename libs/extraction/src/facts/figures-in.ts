/** A number of a text, with the unit that follows it. */
export interface FigureIn {
  start: number;
  end: number;
  value: number;
  /** "%", "days", "working hours"; null where none follows. */
  unit: string | null;
}

const ONES: Record<string, number> = {};
const put = (value: number, names: string): void => { for (const name of names.split(' ')) ONES[name] = value; };
put(0, 'zero nought null'); put(0.5, 'half halben halbes halbe'); put(1, 'one eins einem einer un uno'); put(2, 'two zwei deux twee dos'); put(3, 'three drei trois drie tres');
put(4, 'four vier quatre cuatro'); put(5, 'five funf cinq vijf cinco'); put(6, 'six sechs zes seis'); put(7, 'seven sieben sept zeven siete'); put(8, 'eight acht huit ocho');
put(9, 'nine neun neuf negen nueve'); put(10, 'ten zehn dix tien diez'); put(11, 'eleven elf onze once'); put(12, 'twelve zwolf douze twaalf doce'); put(13, 'thirteen dreizehn treize dertien');
put(14, 'fourteen vierzehn quatorze veertien'); put(15, 'fifteen funfzehn quinze vijftien quince'); put(16, 'sixteen sechzehn seize zestien'); put(17, 'seventeen siebzehn zeventien');
put(18, 'eighteen achtzehn achttien'); put(19, 'nineteen neunzehn negentien'); put(20, 'twenty zwanzig vingt twintig veinte'); put(30, 'thirty dreissig dreißig trente dertig treinta');
put(40, 'forty vierzig quarante veertig cuarenta'); put(50, 'fifty funfzig cinquante vijftig cincuenta'); put(60, 'sixty sechzig soixante zestig sesenta'); put(70, 'seventy siebzig zeventig setenta');
put(80, 'eighty achtzig tachtig ochenta'); put(90, 'ninety neunzig negentig noventa'); put(100, 'hundred hundert cent honderd cien'); put(1000, 'thousand tausend mille duizend mil');

const GERMAN_ONES = 'ein|zwei|drei|vier|funf|sechs|sieben|acht|neun';
const GERMAN_TENS = 'zwanzig|dreissig|dreißig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig';
const GERMAN = new RegExp(`^(?:(${GERMAN_ONES})?(hundert))?(?:(?:(${GERMAN_ONES})und)?(${GERMAN_TENS})|([a-z]{3,8}))?$`);

function germanCompound(word: string): number | null {
  if (word.length < 9 || word.length > 30) return null;
  const match = GERMAN.exec(word);
  if (!match) return null;
  const [, hundreds, hundred, ones, tens, rest] = match;
  if (rest !== undefined && ONES[rest] === undefined) return null;
  const one = (name: string | undefined): number => (name === 'ein' ? 1 : name === undefined ? 0 : (ONES[name] ?? 0));
  return (hundred === undefined ? 0 : (one(hundreds) || 1) * 100) + one(ones) + one(tens) + one(rest);
}

const wordValue = (word: string): number | null => ONES[word] ?? germanCompound(word);

const UNIT = /^\s?(%|(?:per ?cent|percent|prozent|pour ?cent|procent|por ciento)\b|(?:percentage )?points?\b|(?:working |business |calendar |full )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage?|wochen?|monaten?|jahren?|zeilen|heures?|jours?|semaines?|mois|ans?|uur|dagen|weken|maanden|horas?|dias?|semanas?|meses|lines?|cases?|tickets?|calls?|orders?|errors?|people|users?|fte)\b(?: per (?:second|minute|hour|day|week|month|year|shift|person|user|agent|seat|order))?)/;
const TOKEN = /\d{1,3}(?:[ .,\u202f']\d{3}){1,4}(?!\d)|\d{1,9}(?:[.,]\d{1,3})?|[a-zß]{3,30}(?:-[a-z]{3,6})?/g;

function digits(text: string): number {
  if (/^\d{1,3}(?:[ .,\u202f']\d{3})+$/.test(text)) return Number(text.replace(/[^\d]/g, ''));
  return Number(text.replace(',', '.'));
}

/** The numbers of a folded text, in digits or in words ("ninety-eight", "two and a half", "three point one", "einundsechzig"). */
export function figuresIn(folded: string): FigureIn[] {
  const parts: { start: number; end: number; value: number; words: boolean }[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const [token] = match;
    const [first = '', second] = token.split('-');
    const value = /^\d/.test(token) ? digits(token) : second === undefined ? wordValue(token) : wordValue(first) !== null && wordValue(second) !== null ? wordValue(first)! + wordValue(second)! : wordValue(first);
    // The end of "per cent" is French for a hundred elsewhere.
    if (value === null || ((token === 'cent' || token === 'mille') && /\bp(?:er|our) $/.test(folded.slice(Math.max(0, match.index - 6), match.index)))) continue;
    const part = { start: match.index, end: match.index + (second === undefined || wordValue(second) !== null ? token.length : first.length), value, words: !/^\d/.test(token) };
    const before = parts.at(-1);
    const joined = before?.words && part.words ? joinedValue(before.value, folded.slice(before.end, part.start), part.value) : null;
    if (before && joined !== null) Object.assign(before, { end: part.end, value: joined });
    else parts.push(part);
  }
  return parts.map(({ start, end, value }) => {
    const unit = UNIT.exec(folded.slice(end, end + 40));
    return { start, end: unit ? end + unit[0].length : end, value, unit: unit?.[1] ?? null };
  });
}

/** What two numbers in words are together: "three point one", "two and a half", "one hundred and ten", or null when they stand apart. */
function joinedValue(first: number, between: string, second: number): number | null {
  if (/^ (?:point|komma|virgule|komma|coma) $/.test(between)) return Number(`${first}.${second}`);
  if (second === 0.5) return /^ and an? $/.test(between) ? first + 0.5 : null;
  if (second === 100 || second === 1000) return between === ' ' && first < second ? first * second : null;
  if (first >= 100 && second < 100 && /^(?: and| und)? ?$/.test(between)) return first + second;
  return first >= 20 && first < 100 && first % 10 === 0 && second < 10 && /^[ -]$/.test(between) ? first + second : null;
}
