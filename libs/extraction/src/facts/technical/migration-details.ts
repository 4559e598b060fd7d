import type { Fact } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import type { FactContext, Spoken } from '../fact-context.ts';
import { factFrom, isDocument, unknownFact } from '../fact-context.ts';
import { cellUnder, isHeaderRow } from '../table-columns.ts';
import { namesThings } from './data-words.ts';
import { named } from './exchanged-data.ts';
import { FROM, fromIn, LIVES } from './moving-data.ts';
import { countsIn, leadingCount } from './quantities-of-records.ts';
import { candidatesIn } from './system-candidates.ts';
import { withColumns } from './text-columns.ts';

const LABEL = { from: /^(?:[-*•]\s)?(?:legacy|source|old|current|previous|existing) (?:system|database|software|application|tool)\s?[:=]\s/, types: /^(?:[-*•]\s)?(?:objects?|data|entities|tables|data types?|record types?|what)(?: (?:to be )?(?:migrated|moved|loaded|taken over|to migrate))?\s?[:=]\s/, volume: /^(?:[-*•]\s)?(?:volumes?|number of records|records|quantity|amount)\s?[:=]\s/, quality: /^(?:[-*•]\s)?(?:data )?quality\s?[:=]\s/ };
const QUALITY = /\b(?:duplicat\w*|dedup\w*|(?:in there|twice|stored|entered|exist\w*) twice|twice\b|double entries|mess(?:y|es)?|dirty|unclean|clean(?:ed|sing|up)?|incomplete|incorrect|inconsistent|garbage|rubbish|junk|outdated|wrong|unusable|useless|obsolete|out of date|missing|misspel\w*|typos|unreliable|data quality|(?:with|have|has) no (?:valid |proper )?(?:\p{L}+ ?){1,2}|without (?!charge|notice|warrant|delay|prejudice|undue|limit|cost|further|prior|liab)(?:an? |any )?(?:valid )?(?:\p{L}{2,20} ?){1,3}|dubletten|doppelt\w*|unvollstandig\w*|veraltet\w*|(?:viele|einige|manche|vieles|teils) (?:davon )?ohne \p{L}{3,30}|ohne (?:saubere\w?|gultige\w?|korrekte\w?) \p{L}{3,30}|luckenhaft|fehlerhaft|fehlen|doublons?|incomplet\w*|obsolet\w*|vervuild|dubbel\w*|onvolledig\w*|verouderd|ontbre\w+|duplicad\w*|incomplet\w*|sucio\w*|desactualizad\w*|faltan)\b/u;
const GENERIC_RECORDS = /^(?:(?:about|around|roughly|rund|environ|unos|ongeveer|up to) )?[\d.,' ]{1,12}(?:k|m|million|thousand)? ?(?:records?|entries|rows|data ?sets?|datensatze|enregistrements|registros|lignes|rijen|filas) (?:of|von|de|van) /;

interface Found { spoken: Spoken; value: string }
export interface MigrationDetails { migratingFrom: Fact; dataTypes: Fact; volume: Fact; dataQuality: Fact }

const AGENT = /^(?:(?:and|but|so|then|also|agreed|yes|well|ok|please|bitte|und|et|en|y)[:,]?(?:\s|$))*(?:i|we|you|they|it|wir|sie|ihr|nous|vous|on|il|wij|we|jullie|u|ze|hay|supplier|vendor|provider|anbieter|auftragnehmer|fournisseur|leverancier|proveedor|the (?:supplier|vendor|provider))?(?:'(?:ll|d|re|ve))?$|^(?:(?:from|aus|uit|desde|depuis) .{2,50} )?(?:i|we|you|they|wir|sie|nous|vous|wij|jullie|supplier|vendor|provider|contractor|anbieter|the (?:supplier|vendor|provider|contractor))\b(?! (?:agreed|said))(?!'s)/;
const VERB = /(?<![\p{L}'-])(?:estan|esta|staan|staat|zitten|liegen|stehen|sind|ziehen|zieht|bringen|mochten|mochte|wollen|sollen|konnen|want to|would like to|gaan|must|shall|should|will|would|can|has to|have to|need to|needs to|is to|are to|is|are|come|comes|coming|bring|brings|carry|carries|move|moves|take|takes|load|loads|import|imports|convert|converts|transfer|transfers|copy|get|gets|go|goes|migrate|migrates|zetten|hay que|il faut|migrieren|migriert|migrieren|ubernehmen|ubernimmt|reprendre|reprend|reprenons|werden|wird|worden|mussen|moeten|muss|moet|deben|debe|doivent|doit|nehmen|pasan|migramos|migrons|migreren)(?![\p{L}'-])/gu;
const MAIN = /^(?:come|comes|coming|bring|brings|carry|carries|move|moves|take|takes|load|loads|import|imports|convert|converts|transfer|transfers|copy|get|gets|go|goes|migrate|migrates|zetten|migrieren|migriert|bringen|ubernehmen|ubernimmt|reprendre|reprend|reprenons|nehmen|pasan|migramos|migrons|migreren)$/;
const MIGRATE_OBJECT = /\b(?:migrar|importar|importer|importieren|importeren|migrer|migrieren|migreren|reprendre|transferer|trasladar|traspasar|cargar|migration of|migrating|migrate)\s/;
const OBJECT_END = /\s(?:from|out of|over|across|into|to the|in (?:two|one|three|a)|aus|von|depuis|uit|desde|auf|vers|naar)(?![\p{L}])|[;:]|[.](?!\d)|, (?:roughly|about|around|some|up to|circa|that is|das sind|soit|dat zijn|dont|davon|waarvan)|,? (?:and|und|et|en|y) (?:we|nobody|it|they)\s/u;

/** What is brought over: before the name of where it comes from, else behind it. */
function typesIn(spoken: Spoken, source: string | null): string | null {
  const { sentence: { text }, folded } = spoken;
  const at = source === null ? -1 : text.indexOf(source);
  const before = at > 24 && namesThings(folded.slice(0, at)) ? at : folded.length;
  const behind = at < 0 ? folded.length : at + source!.length;
  const following = /\b(?:the following|folgendes|ce qui suit|het volgende|lo siguiente)\b[^:.]{0,60}:\s/.exec(folded);
  if (following) return named(text, following.index + following[0].length, folded.length);
  return recordsOf(spoken) ?? objectIn(text, folded.slice(0, before)) ?? (!/^ \p{L}/u.test(folded.slice(behind)) ? null : named(text, behind, behind + (OBJECT_END.exec(`${folded.slice(behind)}.`)?.index ?? 0)));
}

/** "310,000 records of owners, pets and visits" */
function recordsOf({ sentence: { text }, folded }: Spoken): string | null {
  for (const { start } of countsIn(folded, false)) {
    const of = GENERIC_RECORDS.exec(folded.slice(start));
    const from = start + (of?.[0].length ?? 0);
    if (of) return named(text, from, from + (/[.;:!?]/.exec(`${folded.slice(from)}.`)?.index ?? 0));
  }
  return null;
}

/** What is brought over, by where it stands to the verb. */
function objectIn(text: string, folded: string): string | null {
  const covers = COVERS.exec(folded);
  if (covers) { const from = covers.index + covers[0].length; return named(text, from, from + (/[.;:,](?!\d)/.exec(`${folded.slice(from)}.`)?.index ?? 0)); }
  const object = MIGRATE_OBJECT.exec(folded);
  const verbs = [...folded.matchAll(VERB)];
  const first = verbs[0];
  const from = object ? object.index + object[0].length : null;
  if (from !== null && (first === undefined || from >= first.index)) return named(text, from, from + (OBJECT_END.exec(`${folded.slice(from)}.`)?.index ?? 0));
  if (!first) return null;
  const begin = Math.max(folded.lastIndexOf('. ', first.index), folded.lastIndexOf(': ', first.index), folded.lastIndexOf('; ', first.index)) + 1;
  const subject = folded.slice(begin, first.index).trim();
  const told = /^.{0,40}?\b(?:that|dass|que|dat) /.exec(subject)?.[0].length ?? 0;
  if (!AGENT.test(subject)) return named(text, begin + told + (folded[begin] === ' ' ? 1 : 0), Math.min(first.index, begin + told + (OBJECT_END.exec(`${folded.slice(begin + told, first.index)}.`)?.index ?? 0)));
  const main = verbs.find(({ 0: word }) => MAIN.test(word)) ?? first;
  const stop = OBJECT_END.exec(folded)?.index ?? folded.length;
  if (main.index > stop) return named(text, first.index + first[0].length, stop);
  const start = main.index + main[0].length + (/^ (?:over|across|in)(?= )/.exec(folded.slice(main.index + main[0].length))?.[0].length ?? 0);
  return named(text, start, start + (OBJECT_END.exec(`${folded.slice(start)}.`)?.index ?? 0));
}

/** "61k titles + 14k patrons", where no verb says it. */
function countedIn({ sentence: { text }, folded }: Spoken): string | null {
  const counts = countsIn(folded, true);
  return counts.length > 0 ? text.slice(counts[0]!.start, counts.at(-1)!.end) : null;
}

const withoutCount = (types: string | null): string | null => types === null || /^(?:alt)?(?:daten|data|donnees|gegevens|datos)$/.test(fold(types)) ? null : types.slice(leadingCount(fold(types)));

/** "La reprise concerne les contacts", "the migration covers contacts and gifts". */
const COVERS = /\b(?:migration|datenubernahme|reprise(?: des donnees)?|migratie|migracion|import)\b[^.;]{0,20}? (?:covers|includes|comprises|concerne|comprend|porte sur|umfasst|betrifft|betreft|omvat|incluye|abarca|afecta a) /;

/** What is wrong with the data, in the words of the part of the sentence that says it. */
function qualityIn({ sentence: { text }, folded }: Spoken, isAbout: boolean): string | null {
  const match = /\bwarrant\w*\b/.test(folded) ? null : QUALITY.exec(folded);
  if (!match) return null;
  const bounds = isAbout ? /[;:.]\s|,\s(?:and|of|davon|dont|waarvan|but|die|the)?\s?|\s-\s|\s(?:and|und|et|en|y) (?=the |nobody |die |les |de |los )/g : /[;.]\s|,?\s(?:and|und|et|en|y) (?=(?:the|nobody|die|les|de|los|das|our|most|half|many|some|several)\s)/g;
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
  const near = (spoken: Spoken, index: number, groups = 1): Spoken | null => {
    const other = context.speech[index];
    return other && other.sentence.source.id === spoken.sentence.source.id && Math.abs(other.sentence.group - spoken.sentence.group) <= groups && other.sentence.block !== 'heading' && !other.sentence.cells && !(other.folded.endsWith('?') && other.folded.length > 30) ? other : null;
  };
  for (const spoken of moving) {
    if (spoken.sentence.cells) continue;
    const index = at.get(spoken.sentence)!;
    const told = spoken.sentence.answers !== null && countsIn(spoken.folded, false).length === 0 ? 3 : 1;
    const around = (told > 1 ? [-1, -2, -3, -4, -5, 1] : [-1, 1, 2, -2, 3]).flatMap((step) => near(spoken, index + step, told) ?? []);
    put('migratingFrom', spoken, fromIn(context, spoken, known, FROM)?.name ?? null);
    put('dataTypes', spoken, withoutCount(typesIn(spoken, fromIn(context, spoken, known, FROM)?.name ?? null)));
    const name = fromIn(context, spoken, known, FROM)?.name ?? '';
    const outside = (start: number): boolean => name === '' || start < spoken.sentence.text.indexOf(name) || start >= spoken.sentence.text.indexOf(name) + name.length;
    for (const { start, end } of countsIn(spoken.folded, false).filter((count) => outside(count.start)).slice(0, 1)) put('volume', spoken, spoken.sentence.text.slice(start, end));
    put('dataQuality', spoken, qualityIn(spoken, true));
    for (const other of around) {
      if (moving.includes(other) || Object.values(LABEL).some((label) => label.test(other.folded))) continue;
      const counted = countsIn(other.folded, true)[0];
      if (found.volume.length === 0 && counted) put('volume', other, other.sentence.text.slice(counted.start, counted.end));
      if (found.dataTypes.length === 0 && counted) put('dataTypes', other, withoutCount(named(other.sentence.text, counted.start + (/[\p{L}]/u.exec(other.folded.slice(counted.start))?.index ?? 0), /[.;:](?!\d)|\s(?:in|on|auf|dans|sur|en) (?=\p{Lu})|\s(?:and|und|et|en|y) (?:most|half|many|some|viele|beaucoup)\b/u.exec(`${other.sentence.text.slice(counted.start)}.`)!.index + counted.start)));
      if (namesThings(other.folded) || /\b(?:them|it|davon|dont|daarvan|half|most|many|some|several|third|quarter|drittel|tiers|teilweise|souvent|vaak|bastantes|viele|einige|beaucoup|muchos|muchas|veel|paar)\b|\d/.test(other.folded)) put('dataQuality', other, qualityIn(other, false));
    }
  }
  // Where it lives now, where nobody says where it comes from.
  for (const spoken of found.migratingFrom.length > 0 ? [] : moving) for (const step of [0, -1, 1, -2, 2, -3, -4, -5]) {
    const other = step === 0 ? spoken : near(spoken, at.get(spoken.sentence)! + step, step < -2 || spoken.sentence.answers !== null ? 3 : 1);
    if (other && found.migratingFrom.length === 0) put('migratingFrom', other, (fromIn(context, other, known, LIVES) ?? fromIn(context, other, known, FROM))?.name ?? null);
  }
  if (moving.length > 0) holdings(context, found, put, known);
  labels(context, put);
  tables(context, put);
  for (const spoken of found.dataTypes.length > 0 ? [] : moving) put('dataTypes', spoken, withoutCount(countedIn(spoken)));
  return { migratingFrom: joined(context, found.migratingFrom, 1), dataTypes: joined(context, found.dataTypes, 1), volume: joined(context, found.volume, 1), dataQuality: joined(context, found.dataQuality, 2) };
}

const SHARE_OF_DUPLICATES = /\d[^.;]{0,6}(?:%|percent|per cent|prozent|pour cent|procent|por ciento)[^.;]{0,40}\b(?:duplicat\w+|dubletten|doublons|dubbel\w*|doppelt\w*)|\b(?:duplicat\w+|dubletten|doublons|dubbel\w*)\b[^.;]{0,30}\d/;

/** "c. 220k accounts in Zentrix, around 14 % duplicates": what they hold now, said somewhere else. */
function holdings(context: FactContext, found: Record<keyof MigrationDetails, Found[]>, put: (line: keyof MigrationDetails, spoken: Spoken, value: string | null) => void, known: ReadonlySet<string>): void {
  const number = (value: string): string => value.replace(/(?<=\d)k\b/, '000').replace(/\D/g, '');
  const volume = found.volume[0] ? number(found.volume[0].value) : '';
  for (const spoken of context.speech) {
    const { folded, sentence: { text, block } } = spoken;
    if (block === 'heading' || folded.length > 400 || folded.endsWith('?')) continue;
    if (found.dataQuality.length === 0 && SHARE_OF_DUPLICATES.test(folded)) put('dataQuality', spoken, qualityIn(spoken, true));
    const count = found.migratingFrom.length === 0 ? countsIn(folded, true)[0] : undefined;
    const holder = count && candidatesIn(context, spoken, known).find(({ start }) => start >= count.end && start - count.end < 30 && LIVES.test(folded.slice(0, start).slice(-80)));
    if (holder && (holder.sure || number(text.slice(count.start, count.end)) === volume)) put('migratingFrom', spoken, holder.name);
  }
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

const COLUMNS = { from: /^(?:source|from|legacy|old system|system|herkunft|quelle|quellsystem|bron|origine|origen|source system)\b/, types: /^(?:objects?|data|entity|entities|what|table|type|records? type|objekt|daten|donnees|objet|gegevens|datos|objeto)\b/, volume: /^(?:records?|volume|count|number|quantity|rows|anzahl|menge|nombre|aantal|cantidad|numero)\b/, quality: /^(?:known |data )?(?:remarks?|quality|notes?|issues?|data quality|comments?|bemerkung|qualitat|remarques?|opmerking\w*|observaciones|calidad)\b/ };

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
  const values = [...new Set(rows.map(({ value }) => value))].filter((value, index, all) => !all.some((other, at) => at < index && (other.includes(value) || value.includes(other))));
  return factFrom(context, [...new Set(rows.map(({ spoken }) => spoken))], values.join('; '));
}

const rankOf = (spoken: Spoken): number => (spoken.sentence.source.kind === 'sow' ? 4 : spoken.sentence.source.signed ? 3 : isDocument(spoken) ? 2 : 1);
