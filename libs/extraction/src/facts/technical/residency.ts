import { fold } from '../../dates/fold.ts';
import type { Spoken } from '../fact-context.ts';

const PLACE = String.raw`(?:UK|U\.K\.|EU|EEA|EWR|EEE|UE|USA?|U\.S\.|(?:European Union|European Economic Area|United Kingdom|United States(?: of America)?|Europäischen? (?:Union|Wirtschaftsraum)|Union européenne|Europese Unie|Unión Europea)|\p{Lu}\p{Ll}[\p{L}-]{1,20}(?: (?:\p{Lu}\p{Ll}[\p{L}-]{1,20}))?)`;
const WITHIN = new RegExp(String.raw`(?<![\p{L}])(?:in|In|within|inside|outside|outside of|out of|leaves?|leave|exit|from|innerhalb|außerhalb|ausserhalb|verlassen|en|dans|hors de|quitter|au|aux|binnen|buiten|verlaten|dentro de|fuera de|de|region:?|located in|Region:?|location:?)\s(?:(?:the|der|die|den|das|des|la|le|les|de|het|el|los|an|a|our|own) |l['’])?(${PLACE}(?:(?:,|,? and| or| und| oder| et| ou| en| of| y| o|\/| &) ?(?:in )?(?:the |der |la |de |l['’])?${PLACE}){0,3})`, 'gu');
const STAYS = /\b(?:stor(?:e|es|ed|age|ing)|host(?:s|ed|ing)?|process(?:ed|es|ing)?|kept?|keeps?|stays?|remains?|resid\w+|leaves?|leave|located|location|held|sits?|sit|backs? up|backed up|transfer\w*|region|verarbeitet|gespeichert|bleib\w*|verlass\w*|liegen|heberg\w*|stock\w*|restent?|rester|quitt\w*|opgeslagen|opslaan|gehost|blijv\w*|verlat\w*|alojad\w*|almacen\w*|permanec\w*|qued\w*|salir|salgan?|estar|esten?|encuentr\w*|zijn|sein|guard\w*)\b/;
const DATA = /\b(?:data|storage|backups?|records?|content|information|hosting|hosted|gehostet|tenant|datacent(?:er|re)s?|servers?|[a-z]{0,20}daten|datensatze|backups|donnees|hebergement|serveurs?|gegevens|datos|servidores|personenbezogen\w*)\b/;
const ONLY = /\b(?:only|exclusively|solely|nur|ausschlie(?:ss|ß)lich|uniquement|exclusivement|seulement|alleen|uitsluitend|solo|solamente|unicamente|exclusivamente)\b/;
/** "data sheet", "data team": no data that would stay anywhere. */
const OTHER = /\bhost\w* (?:clients?|guests?|customers?|visitors?)(?!'|’)\b|\bhost\w* (?:people|partners?|friends)\b|\bdata ?(?:sheets?|team|people|entry|plan|model|room|dictionary)\b|\b(?:holiday|hotel|summer|party|conference)\b/;
const NO_PLACE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Excel|CSV|PDF|Section|Annex|Exhibit|Schedule|Appendix|Clause|Customer|Supplier|Service|Vendor|Provider|Client|Agreement|Data|Personal|Member|Phase|Wave|Order|English|German|French|Dutch|Spanish|Daten|Deutsch|Art|Article|Version|Type|ISO|SOC|SAP|Microsoft|Google|Amazon|AWS|Azure|Oracle|Postgres)\b/;

const LABELLED = new RegExp(String.raw`^(?:[-*•]\s)?(?:[Dd]ata |[Rr]equired )?(?:[Rr]esidency|[Ll]ocation of (?:the )?data|[Dd]ata location|[Hh]osting(?: (?:region|location))?|[Rr]egion|[Dd]ata ?cent(?:er|re)|Datenstandort|Standort der Daten|Lieu d['’]hébergement|Hosting)\s?:\s(?:the )?(${PLACE}(?:(?:,|,? and| or|\/| &) ?(?:the )?${PLACE}){0,3})`, 'u');

/** Where data has to stay, as far as a sentence says it: the place alone. */
export function placeOfData({ sentence: { text }, folded }: Spoken): { start: number; end: number } | null {
  const labelled = LABELLED.exec(text);
  if (labelled && !NO_PLACE.test(labelled[1]!)) return { start: labelled[0].length - labelled[1]!.length, end: labelled[0].length };
  if (!DATA.test(folded) || OTHER.test(folded) || folded.endsWith('?') || !(STAYS.test(folded) || ONLY.test(folded))) return null;
  const verbLast = /\b(?:mogen|mag|moeten|d[uü]rfen|darf|sollen)\s(?:de |die |das )?(\p{Lu}[\p{L}-]{1,20})\s(?:niet|nicht|nooit|nie)\s(?:verlaten|verlassen)\b/u.exec(text.slice(0, 900));
  if (verbLast) { const start = verbLast.index + verbLast[0].indexOf(verbLast[1]!); return { start, end: start + verbLast[1]!.length }; }
  for (const match of text.slice(0, 900).matchAll(WITHIN)) {
    const place = match[1]!;
    const start = match.index + match[0].length - place.length;
    if (NO_PLACE.test(place)) continue;
    const lead = fold(match[0].slice(0, match[0].length - place.length)).trim();
    // "from", "de" and the like name a place only beside a word for going or staying.
    if (/^(?:from|de|en)\b/.test(lead) && !/\b(?:leave|leaves|transfer\w*|access\w*|stay\w*|stor\w*|uniquement|qued\w*|salir|almacen\w*|heberg\w*|donnees|permanec\w*|alojad\w*|guard\w*|host\w*|rest\w*|servidor\w*|serveurs?|servers?)\b/.test(folded)) continue;
    const near = folded.slice(Math.max(0, start - 130), start + place.length + 40);
    if (!DATA.test(near) || !(STAYS.test(near) || ONLY.test(near))) continue;
    return { start, end: start + place.length };
  }
  return null;
}
