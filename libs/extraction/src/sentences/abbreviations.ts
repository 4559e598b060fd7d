/** Words that a full stop belongs to, in the languages people write to each other here. A sentence may still end in one of the second list. */
const NEVER_ENDS = new Set((
  'mr mrs ms dr prof st messrs hr fr frau herr mme mlle sr sra srta dhr mevr dipl ing jr gen col capt lt sgt rev hon '
  + 'e.g i.e eg ie cf vs viz approx ca circa c resp no nos nr nrn núm n vol p pp para sec fig art al tel fax ext abs ziff kap s u.a z.b d.h o.g b.v bv bijv d.w.z m.i.v t.a.v t/m p.ex p.ej '
  + 'jan feb mar apr jun jul aug sep sept oct okt nov dec dez mrt janv févr avr juil déc ene abr ago dic '
  + 'mon tue wed thu fri sat sun incl inkl excl exkl evtl ggf bzw vermutl wörtl voraussichtl vsl monatl jährl mtl tsd mio mrd std vorr zw gem lt abt nachm vorm usw. zzgl abzgl min max avg est dept div univ bd av ave blvd rd str'
).split(' '));
const MAY_END = new Set('inc ltd co corp llc plc gmbh s.a s.l n.v b.v etc usw enz a.m p.m u.s u.k e.u'.split(' '));

/** Whether the full stop at the end of `before` belongs to an abbreviation, an initial or a number instead of ending the sentence. */
export function endsInAbbreviation(before: string, following: string): boolean {
  const word = /(?:^|[\s([{"'\u201c\u201e\u00ab/-])([^\s([{"'\u201c\u201e\u00ab]{1,20})\.$/.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true;
  if (MAY_END.has(lower)) return !/^["'\u201c(]?\p{Lu}/u.test(following);
  if (lower === 'no') return /^[\d#]/.test(following);
  if (/^(?:min|max|sat|sun|mar|art|fig|sec|est|s|n|p|c|al|st|str|ext)$/.test(lower)) return /^[\d\p{Ll}]/u.test(following) || (lower === 'st' && /^\p{Lu}/u.test(following));
  // "Am 3. März", "1. Quartal", and a list's number.
  if (/^\d{1,2}$/.test(word)) return /^(?:\p{Ll}|J[aä]nner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Advent|Weihnacht|Quartal|Halbjahr|KW|Woche|Stock|Etage|Termin|Phase|Schicht|Rate|Jahr|Monat|Tag|Wave|Welle)/u.test(following);
  return NEVER_ENDS.has(lower) || /^(?:\p{L}\.){1,3}\p{L}$/u.test(word);
}
