import type { Fact } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import type { FactContext, Spoken } from '../fact-context.ts';
import { factFrom, isDocument, unknownFact } from '../fact-context.ts';
import { cellUnder, isHeaderRow } from '../table-columns.ts';
import { namesThings } from './data-words.ts';
import { named } from './exchanged-data.ts';
import { howAndWhen } from './how-and-when.ts';
import { countsIn } from './quantities-of-records.ts';
import type { Candidate } from './system-candidates.ts';
import { candidatesIn } from './system-candidates.ts';
import { KIND } from './systems.ts';
import { withColumns } from './text-columns.ts';

const SURELY = /\b(?:data migration|migrat(?:e|es|ed|ing|ion) (?:of |the |our |your |all )|(?:to|will|shall|be|is|are|gets?|getting|been|must|we|you) migrat(?:e|ed|ing)|datenubernahme|datenmigration|altdaten|reprise (?:de |des )?donnees|datamigratie|dataconversie|migracion|migrar|migrieren|migriert|migrer|migreren|legacy data)\b/;
const MOVES = /\b(?:com(?:es?|ing) (?:over|across|along|with us|out of)|(?:bring|brings|bringing|brought|carry|carries|carried|move|moves|moved|take|takes|taken|port|ported|get|load|loads|loaded|import|imports|imported|convert|converts|converted|transfer|transfers|transferred|copy|copied)(?: \S{1,30}){0,14}? (?:over|across)\b(?! the| a)|(?:load|loads|loaded|import|imports|imported|convert|converts|converted|transfer|transfers|take over|takes over|taken over|bring|transferred|moved?|moves|extract|carry over) (?:\S{1,30} ){1,14}?(?:from|out of|into)\b|(?:moves?|go|goes) over|ubernehmen|ubernommen|ubernimmt|umziehen|umgezogen|mitnehmen|reprendre|reprenons|reprise|transferer|recuperer|overzetten|zetten (?:\S{1,25} ){1,10}over|overgezet|overnemen|meenemen|traspasar|trasladar|pasar (?:\S{1,25} ){1,8}(?:desde|de)|cargar)\b/;
const PAST_SELF = /\b(?:i|we|they|he|she) (?:moved|came|brought|took|transferred|went)\b|\b(?:office|building|house|premises|train|plane|meetings?|weekend)\b/;
const LABEL = { from: /^(?:[-*•]\s)?(?:legacy|source|old|current|previous|existing) (?:system|database|software|application|tool)\s?[:=]\s/, types: /^(?:[-*•]\s)?(?:objects?|data|entities|tables|data types?|record types?|what)(?: (?:to be )?(?:migrated|moved|loaded|taken over|to migrate))?\s?[:=]\s/, volume: /^(?:[-*•]\s)?(?:volumes?|number of records|records|quantity|amount)\s?[:=]\s/, quality: /^(?:[-*•]\s)?(?:data )?quality\s?[:=]\s/ };
const DET = String.raw`(?:(?:the|our|your|their|its|two|three|old|current|existing|legacy|previous|present|own|unser\w{0,2}|ihr\w{0,2}|dem|der|den|das|notre|nos|votre|le|la|les|l'|ancien|ons|onze|het|de|nuestr[oa]s?|su|el|los|las|customer's|client's|${KIND})[ ,]+){0,5}`;
const FROM = new RegExp(String.raw`(?:^|[\s(])(?:from|out of|off|aus|von|depuis|uit|vanuit|desde|leaving|replacing|de) ${DET}$`, 'u');
const LIVES = new RegExp(String.raw`(?:^|[\s(])(?:in|on|auf|dans|sur|leaving|leave|replace|liegen in) ${DET}$`, 'u');
const SHEETS = /\b(?:excel(?: (?:sheets?|files?|lists?|workbooks?|spreadsheets?|tables?))?|spread ?sheets?|google sheets|access databases?|paper (?:files?|forms|records|cards)|card index(?:es)?|excel-?(?:tabellen?|listen?|bestanden)|fichiers? excel|hojas? de excel|csv files?)\b/;
const GENERIC_FROM = new RegExp(String.raw`(?:^|\s)(?:from|out of|aus|depuis|uit|desde) (?:the|our|your|their|unser\w{0,2}|notre|onze|ons|nuestr[oa]) ((?:old |current |existing |legacy |alten |ancien )?${KIND})(?![\p{L}])`, 'u');
const QUALITY = /\b(?:duplicat\w*|dedup\w*|(?:in there|twice|stored|entered|exist\w*) twice|twice\b|double entries|mess(?:y|es)?|dirty|unclean|clean(?:ed|sing|up)?|incomplete|incorrect|inconsistent|garbage|rubbish|junk|outdated|obsolete|out of date|missing|misspel\w*|typos|unreliable|data quality|(?:with|have|has) no (?:valid |proper )?(?:\p{L}+ ?){1,2}|without (?:an? |any )?(?:valid )?(?:\p{L}+ ?){1,3}|dubletten|doppelt\w*|unvollstandig\w*|veraltet\w*|luckenhaft|fehlerhaft|fehlen|doublons?|incomplet\w*|obsolet\w*|vervuild|dubbel\w*|onvolledig\w*|verouderd|ontbre\w+|duplicad\w*|incomplet\w*|sucio\w*|desactualizad\w*|faltan)\b/u;
const GENERIC_RECORDS = /^(?:(?:about|around|roughly|rund|environ|unos|ongeveer|up to) )?[\d.,' ]{1,12}(?:k|m|million|thousand)? ?(?:records?|entries|rows|data ?sets?|datensatze|enregistrements|registros|lignes|rijen|filas) (?:of|von|de|van) /;

interface Found { spoken: Spoken; value: string }
export interface MigrationDetails { migratingFrom: Fact; dataTypes: Fact; volume: Fact; dataQuality: Fact }

/** Whether a sentence says that what is there now comes over, once, into what was sold. */
export function movesData(context: FactContext, spoken: Spoken, known: ReadonlySet<string>): boolean {
  const { folded, sentence } = spoken;
  if (sentence.block === 'heading' || sentence.text.length > 900) return false;
  if (SURELY.test(folded) && (namesThings(folded) || countsIn(folded, true).length > 0 || /\b(?:from|aus|von|depuis|uit|desde)\b/.test(folded)) && !/\bbirds?\b/.test(folded)) return true;
  if (!MOVES.test(folded) || PAST_SELF.test(folded) || howAndWhen(folded).some(({ start, end }) => /\b(?:every|each|daily|nightly|hourly|weekly|real|twice|once)\b|^(?:jede|alle|stundlich|chaque|elke|cada)/.test(folded.slice(start, end)))) return false;
  if (countsIn(folded, true).length > 0) return true;
  const from = fromIn(context, spoken, known, FROM);
  return (from !== null && (from.sure || SHEETS.test(folded))) || (namesThings(folded) && (from !== null || /\b(?:over|across|with us|into|ubernehm\w*|ubernommen|reprendre|overgezet|overzetten|legacy|histor\w+)\b/.test(folded)));
}

function fromIn(context: FactContext, spoken: Spoken, known: ReadonlySet<string>, role: RegExp): { name: string; sure: boolean } | null {
  const { sentence, folded } = spoken;
  const candidate: Candidate | undefined = candidatesIn(context, spoken, known).find(({ start }) => role.test(folded.slice(Math.max(0, start - 80), start)));
  const digits = candidate ? /^ \d{1,3}(?![\p{L}\p{N}.,%])/u.exec(sentence.text.slice(candidate.end)) : null;
  if (candidate) return { name: sentence.text.slice(candidate.start, candidate.end + (digits?.[0].length ?? 0)), sure: candidate.sure };
  const sheets = SHEETS.exec(folded);
  if (sheets) return { name: sentence.text.slice(sheets.index, sheets.index + sheets[0].length), sure: true };
  const generic = role === FROM ? GENERIC_FROM.exec(folded) : null;
  return generic ? { name: sentence.text.slice(generic.index + generic[0].length - generic[1]!.length, generic.index + generic[0].length), sure: true } : null;
}

const AGENT = /^(?:(?:and|but|so|then|also|agreed|yes|well|ok|und|et|en|y)[:,]?\s)*(?:i|we|you|they|it|wir|sie|ihr|nous|vous|on|il|wij|we|jullie|u|ze|hay|supplier|vendor|provider|anbieter|auftragnehmer|fournisseur|leverancier|proveedor|the (?:supplier|vendor|provider))?(?:'(?:ll|d|re|ve))?$/;
const VERB = /(?<![\p{L}'-])(?:must|shall|should|will|would|can|has to|have to|need to|needs to|is to|are to|is|are|come|comes|coming|bring|brings|carry|carries|move|moves|take|takes|load|loads|import|imports|convert|converts|transfer|transfers|copy|get|gets|go|goes|migrate|migrates|zetten|hay que|il faut|migrieren|migriert|migrieren|ubernehmen|ubernimmt|reprendre|reprend|reprenons|werden|wird|worden|mussen|moeten|muss|moet|deben|debe|doivent|doit|nehmen|pasan|migramos|migrons|migreren)(?![\p{L}'-])/gu;
const MAIN = /^(?:come|comes|coming|bring|brings|carry|carries|move|moves|take|takes|load|loads|import|imports|convert|converts|transfer|transfers|copy|get|gets|go|goes|migrate|migrates|zetten|migrieren|migriert|ubernehmen|ubernimmt|reprendre|reprend|reprenons|nehmen|pasan|migramos|migrons|migreren)$/;
const MIGRATE_OBJECT = /\b(?:migrar|migrer|migrieren|migreren|reprendre|transferer|trasladar|traspasar|cargar|migration of|migrating|migrate)\s/;
const OBJECT_END = /\s(?:from|out of|over|across|into|to the|in (?:two|one|three|a)|aus|von|depuis|uit|desde|auf|vers|naar)(?![\p{L}])|[;:.]|,? (?:and|und|et|en|y) (?:we|the|nobody|it)\s/u;

/** What is brought over, by where it stands to the verb. */
function typesIn({ sentence: { text }, folded }: Spoken): string | null {
  for (const { start, end } of countsIn(folded, false)) {
    const of = GENERIC_RECORDS.exec(folded.slice(start));
    if (of) {
      const from = start + of[0].length;
      return named(text, from, from + (/[.;:!?]/.exec(`${folded.slice(from)}.`)?.index ?? 0));
    }
    if (end < start) return null;
  }
  const object = MIGRATE_OBJECT.exec(folded);
  const verbs = [...folded.matchAll(VERB)];
  const first = verbs[0];
  const from = object ? object.index + object[0].length : null;
  if (from !== null && (first === undefined || from >= first.index)) return named(text, from, from + (OBJECT_END.exec(`${folded.slice(from)}.`)?.index ?? 0));
  if (!first) return null;
  const begin = Math.max(folded.lastIndexOf('. ', first.index), folded.lastIndexOf(': ', first.index), folded.lastIndexOf('; ', first.index)) + 1;
  const subject = folded.slice(begin, first.index).trim();
  if (!AGENT.test(subject)) return named(text, begin, first.index);
  const main = verbs.find(({ 0: word }) => MAIN.test(word)) ?? first;
  const start = main.index + main[0].length;
  return named(text, start, start + (OBJECT_END.exec(`${folded.slice(start)}.`)?.index ?? 0));
}

/** What is wrong with the data, in the words of the part of the sentence that says it. */
function qualityIn({ sentence: { text }, folded }: Spoken, isAbout: boolean): string | null {
  const match = QUALITY.exec(folded);
  if (!match) return null;
  const bounds = isAbout ? /[;:.]\s|,\s(?:and|of|davon|dont|waarvan|but|die|the)?\s?|\s-\s|\s(?:and|und|et|en|y) (?=the |nobody |die |les |de |los )/g : /[;.]\s/g;
  let [start, end] = [0, text.length];
  for (const one of folded.matchAll(bounds)) {
    if (one.index + one[0].length <= match.index) start = one.index + one[0].length;
    else if (one.index >= match.index + match[0].length) { end = one.index; break; }
  }
  return text.slice(start, end).replace(/[\s.;,]+$/, '').trim() || null;
}

/** What comes over, from where, how much of it and how clean, where the sources say so near to each other. */
export function migrationDetails(context: FactContext, moving: readonly Spoken[], known: ReadonlySet<string>): MigrationDetails {
  const found: Record<keyof MigrationDetails, Found[]> = { migratingFrom: [], dataTypes: [], volume: [], dataQuality: [] };
  const put = (line: keyof MigrationDetails, spoken: Spoken, value: string | null): void => { if (value !== null && value.length > 1) found[line].push({ spoken, value }); };
  const at = new Map(context.speech.map((spoken, index) => [spoken.sentence, index]));
  const near = (spoken: Spoken, index: number): Spoken | null => {
    const other = context.speech[index];
    return other && other.sentence.source.id === spoken.sentence.source.id && Math.abs(other.sentence.group - spoken.sentence.group) <= 1 && other.sentence.block !== 'heading' && !other.sentence.cells && !other.folded.endsWith('?') ? other : null;
  };
  for (const spoken of moving) {
    if (spoken.sentence.cells) continue;
    const index = at.get(spoken.sentence)!;
    const around = [-1, 1, 2, -2, 3].flatMap((step) => near(spoken, index + step) ?? []);
    put('migratingFrom', spoken, fromIn(context, spoken, known, FROM)?.name ?? null);
    put('dataTypes', spoken, typesIn(spoken));
    for (const { start, end } of countsIn(spoken.folded, false).slice(0, 1)) put('volume', spoken, spoken.sentence.text.slice(start, end));
    put('dataQuality', spoken, qualityIn(spoken, true));
    for (const other of around) {
      if (found.migratingFrom.length === 0) put('migratingFrom', other, fromIn(context, other, known, LIVES)?.name ?? fromIn(context, other, known, FROM)?.name ?? null);
      const counted = countsIn(other.folded, true)[0];
      if (found.volume.length === 0 && counted) put('volume', other, other.sentence.text.slice(counted.start, counted.end));
      if (found.dataTypes.length === 0 && counted) put('dataTypes', other, named(other.sentence.text, counted.start + (/[\p{L}]/u.exec(other.folded.slice(counted.start))?.index ?? 0), /[.;:]/.exec(`${other.folded.slice(counted.start)}.`)!.index + counted.start));
      if (namesThings(other.folded) || /\b(?:them|it|davon|dont|daarvan)\b/.test(other.folded)) put('dataQuality', other, qualityIn(other, false));
    }
  }
  labels(context, put);
  tables(context, put);
  return { migratingFrom: joined(context, found.migratingFrom, 1), dataTypes: joined(context, found.dataTypes, 1), volume: joined(context, found.volume, 1), dataQuality: joined(context, found.dataQuality, 2) };
}

function labels({ speech }: FactContext, put: (line: keyof MigrationDetails, spoken: Spoken, value: string | null) => void): void {
  let last = -20;
  for (const [index, spoken] of speech.entries()) {
    const { folded, sentence: { text } } = spoken;
    const behind = (match: RegExpExecArray): string => text.slice(match[0].length).replace(/[.;]$/, '');
    const from = LABEL.from.exec(folded);
    if (from && folded.length < 100) { put('migratingFrom', spoken, behind(from)); last = index; continue; }
    if (/\bmigrat\w*|datenubernahme|reprise\b/.test(folded)) last = index;
    if (index - last > 6 || folded.length > 300) continue;
    for (const [line, pattern] of [['dataTypes', LABEL.types], ['volume', LABEL.volume], ['dataQuality', LABEL.quality]] as const) {
      const match = pattern.exec(folded);
      if (match) { put(line, spoken, behind(match)); last = index; }
    }
  }
}

const COLUMNS = { from: /^(?:source|from|legacy|old system|system|herkunft|quelle|quellsystem|bron|origine|origen|source system)\b/, types: /^(?:objects?|data|entity|entities|what|table|type|records? type|objekt|daten|donnees|objet|gegevens|datos|objeto)\b/, volume: /^(?:records?|volume|count|number|quantity|rows|anzahl|menge|nombre|aantal|cantidad|numero)\b/, quality: /^(?:remarks?|quality|notes?|issues?|data quality|comments?|bemerkung|qualitat|remarques?|opmerking\w*|observaciones|calidad)\b/ };

function tables(context: FactContext, put: (line: keyof MigrationDetails, spoken: Spoken, value: string | null) => void): void {
  for (const index of context.speech.keys()) {
    const spoken = withColumns(context, index);
    const { cells, section } = spoken.sentence;
    if (!cells || isHeaderRow(cells)) continue;
    const [from, types, volume] = [cellUnder(cells, COLUMNS.from), cellUnder(cells, COLUMNS.types), cellUnder(cells, COLUMNS.volume)];
    if (types === null || volume === null || !/\d/.test(volume) || (from === null && !/\b(?:migration|migratie|migracion|datenubernahme|reprise|data)\b/.test(fold(section?.heading ?? '')))) continue;
    put('migratingFrom', spoken, from);
    put('dataTypes', spoken, types);
    put('volume', spoken, `${types}: ${volume}`);
    put('dataQuality', spoken, cellUnder(cells, COLUMNS.quality));
  }
}

/** The best one said; rows of a table, and remarks on quality, together. */
function joined(context: FactContext, found: readonly Found[], most: number): Fact {
  const ranked = found.toSorted((a, b) => rankOf(b.spoken) - rankOf(a.spoken));
  const [first] = ranked;
  if (!first) return unknownFact();
  const rows = first.spoken.sentence.cells ? ranked.filter(({ spoken }) => spoken.sentence.cells && spoken.sentence.source.id === first.spoken.sentence.source.id).slice(0, 12) : ranked.slice(0, most);
  const values = [...new Set(rows.map(({ value }) => value))];
  return factFrom(context, [...new Set(rows.map(({ spoken }) => spoken))], values.join('; '));
}

const rankOf = (spoken: Spoken): number => (spoken.sentence.source.kind === 'sow' ? 4 : spoken.sentence.source.signed ? 3 : isDocument(spoken) ? 2 : 1);
