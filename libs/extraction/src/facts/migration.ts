import type { Fact } from '@throughline/domain';

import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { factFrom, isDocument } from './fact-context.ts';
import { patternIn } from './technical/how-and-when.ts';
import { countsIn } from './technical/quantities-of-records.ts';
import { movingData } from './technical/moving-data.ts';

const TOPIC = /\b(?:migrat\w* (?:\S{1,25} ){0,12}?(?:data|records?|histor\w+|accounts?|customers?|cases?|orders?|items?|articles?)|data migration|data (?:load|take-?over|transfer|conversion|import)|histor(?:y|ical) (?:data|load|import)|consolidat\w+ (?:\w+ ){0,4}(?:databases?|systems?|instances?)|(?:loads?|imports?|converts?|transfers?|moves?|carries over|brings? (?:over|across)) [^.;:]{0,80}\b(?:records?|orders?|balances?|addresses|customers?|contracts?|employees?|members?|products?|documents?|lots?|tenants?|patients?|students?|pupils?|tickets?|invoices?|data|accounts?|cases?|files|items|articles|histor\w+|rows)|datenubernahme|datenmigration|altdaten|ubernimmt (?:\w+ ){0,6}(?:daten|datensatze)|reprise (?:de |des )?donnees|datamigratie|dataconversie|migracion|export(?:ed|iert) (?:as|from|als|aus))\b/;
const VOLUME = /\b\d[\d.,' ]{0,12}(?:m|k|million|gb|tb)?\b ?(?:\p{L}+ ){0,3}(?:records?|accounts?|rows|cases?|contacts?|profiles?|items?|articles?|documents?|files|samples?|pupils?|patients?|members?|tickets?|orders?|customers?|employees?|products?|years?|months?|datensatze|artikel|kunden|enregistrements|gegevens|registros|gb|tb)\b/u;
const BY_THE_WAY = /\b(?:without charge|free of charge|list price|per year|invoice|migration line|waived|fee)\b/;

/** What data is brought over, from where: as the signed scope says, else the design, else as it was said, else as a table lists it. */
export function findMigration(context: FactContext, tabled: Fact): Fact {
  const moving = movingData(context);
  const found = context.speech.filter(({ sentence, folded }) => sentence.block !== 'heading' && sentence.block !== 'table_row' && ((TOPIC.test(folded) && !(patternIn(sentence.text) !== null && !/\b(?:migrat|histor|legacy|altdaten)/.test(folded))) || /\b(?:migration|data)\b/.test(fold(sentence.section?.heading ?? '')) && VOLUME.test(folded) && isDocument({ sentence, folded })));
  const ranked = [...new Set([...found, ...moving])].map((spoken) => ({ spoken, rank: rankOf(spoken) + (moving.has(spoken) ? 1 : 0) })).toSorted((a, b) => b.rank - a.rank).filter(({ rank }, _index, all) => rank > 1 && rank >= all[0]!.rank - 3);
  return ranked.length > 0 ? factFrom(context, ranked.slice(0, 3).map(({ spoken }) => spoken)) : tabled;
}

function rankOf(spoken: Spoken): number {
  const { source, text } = spoken.sentence;
  const place = source.kind === 'sow' ? 5 : source.signed ? 4 : source.kind === 'solution_design' || source.kind === 'architecture_review' ? 3 : isDocument(spoken) ? 1 : 1;
  const excluded = /\b(?:exclu|out of scope|ausschl|hors)/.test(fold(spoken.sentence.section?.heading ?? '')) ? 4 : 0;
  return place + (VOLUME.test(spoken.folded) || countsIn(spoken.folded, true).length > 0 ? 2 : 0) + (/\b(?:from|aus|von|depuis|uit|desde|into one)\b/.test(spoken.folded) ? 1 : 0) - (BY_THE_WAY.test(spoken.folded) ? 2 : 0) - (text.endsWith('?') ? 1 : 0) - excluded;
}
