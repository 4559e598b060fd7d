import { MONTHS, WEEKDAYS } from '../../dates/words.ts';
import { fold } from '../../dates/fold.ts';
import { placesIn } from '../../contract/places.ts';
import type { FactContext, Spoken } from '../fact-context.ts';
import { NAME, systemName } from '../system-names.ts';
import { KIND } from './kinds-of-systems.ts';
import { isKnownSystem, knownInLower } from './known-systems.ts';

/** A stretch of a sentence that may be the name of a system. */
export interface Candidate { name: string; start: number; end: number; /** Whether the name alone says that it is one. */ sure: boolean; /** "our payroll system": called by its kind alone. */ kind?: true }

const NO_SYSTEM = new Set(`legal accounts finance procurement marketing sales operations compliance security reception board management accounting purchasing logistics production quality audit engineering logistik buchhaltung einkauf vertrieb comptabilite achats direction inkoop administratie boekhouding contabilidad compras ventas council parliament university
  head boss dad mum mom sir madam dear hi hello thanks thank regards best kind cheers gruss grusse cordialement groet saludos english german french dutch spanish please perhaps maybe today tomorrow yesterday christmas easter north south east west internet email mail phone english deutsch francais
  gdpr dsgvo rgpd hipaa iso soc pci sla slas dpa msa nda po rfp rfi q&a faq pov poc mvp uat ceo cfo cto cio coo ceos vat gst sme kpi kpis roi eod asap fyi tbd tbc re fw fwd ps nb mfa 2fa totp idp ad oidc sla os ios android mac windows linux usb gps gpu cpu ram pc pcs tv id ids ip url urls http https html ssl tls sgml base64 ascii unicode mime smtp imap pop3 charset
  ihnen ihr ihre ihrem ihren uns euch euer unsere ustedes usted ha oh ah um hm sure right exactly good great absolutely correct agreed noted understood both neither perfect fine true okay nope yep yeah well actually honestly basically mostly ja nein doch genau oui non nee si claro vale
  monthly weekly daily nightly hourly inbound outbound bidirectional rest soap graphql fhir hl7 dicom odbc jdbc as2 kafka s3 json parquet phase priority prio one two three none yes nothing everything everybody nobody somebody people users staff customers clients orders invoices data records`.split(/\s+/));
const WORD_BEFORE = /[\p{L}\p{N},;:-]\s$/u;

/** German nouns and headline words are written like names: where they are common, they are none. */
const COMMON_NOUN = /(?:ung|heit|keit|schaft|tion|ungen|daten|stelle|stellen|abteilung|termine?|auftrag|auftrage|rechnung\w*|kunden?|preise?|artikel|zeiten?|stunden|export|import|datei|dateien|system|systeme|team|leitung|lager|werk|standort)$/u;

const cache = new WeakMap<Spoken, Candidate[]>();

/** Every name in a sentence that may be a system's; `known` are the first words of those that the dossier itself calls one. */
export function candidatesIn(context: FactContext, spoken: Spoken, known: ReadonlySet<string>): Candidate[] {
  const names = cache.get(spoken) ?? namesIn(context, spoken);
  cache.set(spoken, names);
  return names.flatMap((one) => {
    if (one.sure) return [one];
    const first = fold(one.name.split(' ')[0]!);
    if (known.has(first)) return [{ ...one, sure: true }];
    if (/\b(?:der|die|das|den|und|nicht|wir|ist|aus|von|zu)\b/.test(spoken.folded) && COMMON_NOUN.test(first)) return [];
    return /^\p{Lu}{2,5}$/u.test(one.name) && !WORD_BEFORE.test(spoken.sentence.text.slice(0, one.start)) ? [] : [one];
  });
}

/** The same names, without what the dossier says elsewhere. */
function namesIn(context: FactContext, { sentence, folded }: Spoken): Candidate[] {
  const found: Candidate[] = [];
  const text = sentence.text.slice(0, 1200);
  for (const match of text.matchAll(RAW)) {
    const name = systemName(match[0], context.people);
    if (name === null) continue;
    if (/\b(?:Group|Department|Team|Committee|Council|Corp|Inc|Ltd|LLC|GmbH|AG|SA|BV|Street|Road|Avenue|University|School|Hospital|Court|Bank)$/.test(name) || /^ISO\b|^(?:SOW|MSA|DPA|NDA|PO|INV|REF|NO|NR|RFP)[-_.]?\d|\p{Lu}-\p{Lu}*-?\d{3}|^\p{L}\d{1,2}$/u.test(name)) continue;
    // "The web shop (Ladchen)" goes by the name in brackets.
    if (KIND_ALONE.test(fold(name)) && /^\s\(\p{Lu}/u.test(text.slice(match.index + match[0].indexOf(name) + name.length))) continue;
    const start = match.index + match[0].indexOf(name);
    const first = fold(name.split(' ')[0]!);
    if (NO_SYSTEM.has(first) || MONTHS.has(first) || WEEKDAYS.has(first.replace(/s$/, '')) || placesIn(name).length > 0 || isProduct(context, name)) continue;
    found.push({ name, start, end: start + name.length, sure: /\p{Ll}\p{Lu}|\p{L}\d|\.\p{Ll}/u.test(name) || isKnownSystem(name) });
  }
  for (const one of knownInLower(folded.slice(0, 1200))) if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push({ ...one, sure: true });
  return found.toSorted((a, b) => a.start - b.start);
}

const KIND_ALONE = new RegExp(String.raw`^${KIND}$`, 'u');
const RAW = new RegExp(String.raw`(?<![\p{L}\p{N}@._-])${NAME}(?!@)`, 'gu');

/** Whether it is what was sold, by its name in the order. */
function isProduct({ dossier }: FactContext, name: string): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  return words.length > 0 && (dossier.lineItems ?? []).some((item) => { const sold = fold(item.name); return words.every((word) => sold.includes(word)) && sold.startsWith(words[0]!); });
}
