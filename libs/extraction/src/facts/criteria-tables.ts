import type { Day, ReadCriterion } from '@throughline/domain';

import { dateContext } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext } from './fact-context.ts';
import { evidenceOf } from './fact-context.ts';
import { figuresIn } from './figures-in.ts';
import { cellUnder, isHeaderRow, plainCell } from './table-columns.ts';

const BASELINE = /^(?:today|baseline|current(?:ly)?|now|as[- ]is|status quo|present|starting point|at present|heute|ist(?:-?wert)?|aktuell|bisher|ausgangs\w*|aujourd'hui|actuel\w*|situation actuelle|depart|nu|huidig\w*|vandaag|hoy|actual\w*|linea base)\b/;
const TARGET = /^(?:target|goal|to[- ]be|aim|objective|target value|with us|ziel\w*|soll(?:-?wert)?|cible|objectif|vise|doel\w*|streef\w*|objetivo|meta)\b/;
const METRIC = /^(?:driver|metric|measure|kpi|criteri\w+|indicator|what|outcome|grosse|groesse|kennzahl|messgrosse|kriterium|indicateur|critere|mesure|levier|maatstaf|indicador|criterio|metrica)\b/;
const BY = /^(?:by|by when|due|date|when|deadline|measured (?:on|by)|bis|termin|stichtag|echeance|d'ici|wanneer|datum|fecha|plazo)\b/;
const OWNER = /^(?:owner|accountable|responsible|who|held by|verantwortlich\w*|wer|responsable|eigenaar|verantwoordelijk\w*)\b/;
const UNIT = /^(?:unit|einheit|unite|eenheid|unidad)\b/;
const SUM = /^(?:sub-?total|total|sum|summe|gesamt|somme|totaal|suma)\b/;
const MONEY = /^[-~<>≤≥ ]{0,3}(?:[$€£]|usd|eur|gbp|cad|chf|aud)\s?[\d.,' ]+[km]?\b|^[\d.,' ]+\s?(?:[$€£]|usd|eur|gbp|cad|chf|aud)\b/;

/** The day that a cell names, as far as it does. */
export function dayIn(context: FactContext, text: string, said: string | null): Day | null {
  const found = dateExpressions(text, dateContext(context.dossier, said)).find(({ due }) => typeof due === 'string');
  return typeof found?.due === 'string' ? found.due : null;
}

/** Criteria from tables with a metric, its value today and its target. */
export function criteriaInTables(context: FactContext): ReadCriterion[] {
  return context.speech.flatMap((spoken) => {
    const { cells, source } = spoken.sentence;
    if (!cells || cells.length < 3 || isHeaderRow(cells)) return [];
    const target = cellUnder(cells, TARGET);
    const baseline = cellUnder(cells, BASELINE);
    const metric = cellUnder(cells, METRIC) ?? plainCell(cells.find(({ text }) => /\p{L}{3}/u.test(text))?.text ?? '');
    if (metric === null || target === null || SUM.test(fold(metric)) || !/\d/.test(target)) return [];
    if (MONEY.test(fold(target)) && (baseline === null || MONEY.test(fold(baseline)))) return [];
    if (!cells.some(({ heading }) => BASELINE.test(fold(heading).trim()) || METRIC.test(fold(heading).trim()))) return [];
    const by = cellUnder(cells, BY);
    const owner = cellUnder(cells, OWNER);
    return [{
      metric, baseline, target, unit: cellUnder(cells, UNIT) ?? figuresIn(fold(target)).find(({ unit }) => unit !== null)?.unit ?? null,
      by: by === null ? null : dayIn(context, by, source.at), owner: context.people.find(owner)?.name ?? owner, agreedByEconomicBuyer: false, evidence: [evidenceOf(context, spoken)],
    }];
  });
}
