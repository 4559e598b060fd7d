/** Words of dates, folded, in English, German, French, Dutch and Spanish. */

const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), value] as const)));

export const MONTHS = table<number>([
  [1, 'january jan januar janner janvier januari enero ene'],
  [2, 'february feb februar fevrier fevr februari febrero'],
  [3, 'march mar marz mars maart marzo mrt'],
  [4, 'april apr avril avr abril abr'],
  [5, 'may mai mei mayo'],
  [6, 'june jun juni juin junio'],
  [7, 'july jul juli juillet juil julio'],
  [8, 'august aug aout augustus agosto ago'],
  [9, 'september sept sep septembre septiembre'],
  [10, 'october oct oktober okt octobre octubre'],
  [11, 'november nov novembre noviembre'],
  [12, 'december dec dezember dez decembre diciembre dic'],
]);

export const WEEKDAYS = table<number>([
  [1, 'monday mon montag lundi maandag lunes'],
  [2, 'tuesday tue tues dienstag mardi dinsdag martes'],
  [3, 'wednesday wed mittwoch mercredi woensdag miercoles'],
  [4, 'thursday thu thur thurs donnerstag jeudi donderdag jueves'],
  [5, 'friday fri freitag vendredi vrijdag viernes'],
  [6, 'saturday sat samstag sonnabend samedi zaterdag sabado'],
  [7, 'sunday sun sonntag dimanche zondag domingo'],
]);

export type Unit = 'day' | 'working_day' | 'week' | 'month' | 'year' | 'hour';

export const UNITS = table<Unit>([
  ['working_day', 'working_day working_days business_day business_days workday workdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jour_ouvre jours_ouvres jour_ouvrable jours_ouvrables werkdag werkdagen dia_habil dias_habiles dia_laborable dias_laborables'],
  ['day', "day days day's calendar_day calendar_days tag tage tagen kalendertage kalendertagen jour jours dag dagen dia dias d"],
  ['week', 'week weeks wk wks woche wochen semaine semaines weken semana semanas'],
  ['month', 'month months monat monate monaten mois maand maanden mes meses'],
  ['year', 'year years jahr jahre jahren an ans annee annees jaar jaren ano anos'],
  ['hour', 'hour hours hr hrs stunde stunden heure heures uur uren hora horas h'],
]);

export const NUMBERS = table<number>([
  [1, 'one a an ein eine einen einer einem un une een uno una'],
  [2, 'two zwei deux twee dos both couple a_couple_of a_couple'],
  [3, 'three drei trois drie tres'],
  [4, 'four vier quatre cuatro'],
  [5, 'five funf cinq vijf cinco'],
  [6, 'six sechs zes seis'],
  [7, 'seven sieben sept zeven siete'],
  [8, 'eight acht huit ocho'],
  [9, 'nine neun neuf negen nueve'],
  [10, 'ten zehn dix tien diez'],
  [11, 'eleven elf onze once'],
  [12, 'twelve zwolf douze twaalf doce'],
  [14, 'fourteen vierzehn quatorze veertien catorce'],
  [15, 'fifteen funfzehn quinze vijftien quince'],
  [20, 'twenty zwanzig vingt twintig veinte'],
  [21, 'twenty-one'],
  [24, 'twenty-four'],
  [28, 'twenty-eight'],
  [30, 'thirty dreissig dreiszig trente dertig treinta'],
  [45, 'forty-five'],
  [60, 'sixty sechzig soixante zestig sesenta'],
  [90, 'ninety neunzig quatre-vingt-dix negentig noventa'],
]);

const TENS = ['first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 'twenty', 'thirtieth thirty-first'];

/** "twenty-third" → 23. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...TENS[0]!.split(' ').map((word, index) => [word, index + 1] as const),
  ...TENS[0]!.split(' ').slice(0, 9).flatMap((word, index) => [[`twenty-${word}`, 21 + index] as const, [`twenty ${word}`, 21 + index] as const]),
  ['thirtieth', 30], ['thirty-first', 31], ['thirty first', 31],
  ['ersten', 1], ['erste', 1], ['zweiten', 2], ['dritten', 3], ['vierten', 4], ['funften', 5], ['premier', 1], ['1er', 1], ['eerste', 1], ['primero', 1],
]);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An alternation of a table's words, longest first. They are ours, never a text's. */
export const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped).join('|');
