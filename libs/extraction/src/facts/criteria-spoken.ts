import type { ReadCriterion } from '@throughline/domain';

import { dateContext } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { dayIn } from './criteria-tables.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isEconomicBuyer } from './fact-context.ts';
import type { FigureIn } from './figures-in.ts';
import { figuresIn } from './figures-in.ts';

export interface SpokenCriterion { criterion: ReadCriterion; /** Everything that was said about it, folded. */ words: string }

const AIM = /\b(?:promised|told|owe|committed to|signed up (?:for|to)) (?:the |my |our )?(?:board|ceo|boss|council|shareholders|investors|trustees|owners?|regulator|management|minister|group|auditors?)\b|\b(?:aiming|shooting|going|looking|hoping) for\b|\b(?:get|bring|cut|push|drive|reduce|raise|lower|lift|move|drop) (?:it|that|this|them|those|the|our|my)\b[^.;]{0,60}\b(?:to|under|below|above|by|from)\b|\bfrom [^.;]{1,40} (?:down |up )?to \b|\b(?:should|ought to|has got to) be\b|\bbrengen\b|\bbringen\b|\bsenken\b|\bramener\b|\bbajar\b|\b(?:i|we)(?:'d)? (?:really )?(?:want|need|would like|'d like|like|expect)\b|\bi'd like\b|\b(?:target|goal|aim|kpi|success)\b.{0,20}\b(?:is|are|of|at|means)\b|\b(?:has|have|needs?) to (?:be|come|go|get|drop|fall|reach|hit)\b|\bmust (?:be|come|go|get|drop|fall|reach|hit)\b|\bich (?:will|brauche|erwarte|mochte)\b|\bwir (?:wollen|brauchen|mussen)\b|\bje (?:veux|voudrais|vise)\b|\b(?:nous voulons|on veut|il nous faut|ik wil|wij? willen|quiero|queremos|necesitamos)\b/;
const JUDGE = /\b(?:judge|measure[ds]?|measuring|success (?:is|means|looks|criteri\w+)|criteri\w+|kpi|scoreboard|yardstick|my (?:one )?number|one number|follow|track(?:ing)?|gauge|hold you to|messen?|messe|kriteri\w+|massstab|erfolg|mesur\w+|criteres?|juger\w*|meten|beoordelen|medir\w*|criterios?)\b/;
const FROM_TO = /\bfrom\b|\bto\b|\binstead of\b|\bdown\b|\bup\b|\bvon\b|\bauf\b|\bstatt\b|\bde\b|\ba\b|\bvan\b|\bnaar\b|\bwe(?:'re| are)(?: sitting)? at\b|\btoday\b|\bunder\b|\bbelow\b|\babove\b|\bat least\b|\bunter\b|\bmindestens\b|\bsous\b|\bmoins de\b|\bonder\b|\bmenos de\b/;
/** Talk about price, service levels and quantities has targets too, but those are terms. */
const TERMS = /\b(?:discount|off (?:list|the list)|list price|list|net \d|payment|invoice|credits?|uptime|availability|renewal|uplift|licen[cs]es?|seats?|logins?|assum\w*|proposal|offer|quote[sd]?|price|pricing|budget|notice|p[123]s?|priority [123]|sla|response|rabatt|nachlass|preis\w*|miete|zahlung\w*|verfugbar\w*|remise|prix|rabais|korting|prijs\w*|descuento|precio|penalt\w*|warranty|exit|terminat\w*)\b|\b99[.,]\d|ninety-nine/;
const METRIC_UNIT = /^(?:%|per ?cent|percent|prozent|pour ?cent|procent|por ciento|points?|.*(?:second|sec|minute|min|hour|hr|day|week|stunde|tag|woche|zeilen|heure|jour|semaine|uur|dag|week|hora|dia|line|case|ticket|call|order|error).*)/;

/** Criteria that people of the customer's stated with a figure: "We're at 61 percent, I need 98, by December." */
export function spokenCriteria(context: FactContext): SpokenCriterion[] {
  const found: SpokenCriterion[] = [];
  const { speech } = context;
  for (const [index, spoken] of speech.entries()) {
    if (!isCustomer(spoken) || spoken.sentence.block === 'table_row' || spoken.sentence.text.endsWith('?') || spoken.sentence.text.length > 400) continue;
    const around = neighbours(speech, index);
    const words = around.map(({ folded }) => folded).join(' ');
    if (TERMS.test(words)) continue;
    if (/^\d{1,2}\.\d/.test(spoken.folded) || !(AIM.test(words) || JUDGE.test(words) || /\bfrom\b|\bvon\b|\bstatt\b/.test(words))) continue;
    const dates = dateExpressions(spoken.sentence.text, dateContext(context.dossier, spoken.sentence.source.at));
    const here = figuresIn(spoken.folded).filter((figure) => !isDate(spoken.folded, figure) && !dates.some(({ start, end }) => figure.start < end && start < figure.end && (figure.unit === null || end - start > figure.end - figure.start)));
    const score = scoreOf(spoken.folded, words, here, figuresIn(words).length) + (isEconomicBuyer(spoken.sentence.speaker) ? 0.5 : 0);
    const countsThings = here.every(({ value, unit }) => unit === null && value < 4 && Number.isInteger(value)) && !/\b(?:at|are|is) (?:[a-z]+ ){0,2}(?:\d|[a-z]+ point)/.test(words);
    if (score < 2.5 || countsThings) continue;
    const last = found.at(-1);
    const evidence = evidenceOf(context, spoken);
    const before = last?.criterion.evidence.at(-1);
    if (last && before && before.sourceId === evidence.sourceId && evidence.start - before.end < 120 && here.length < 2) continue;
    const target = here.at(-1)!;
    const label = around.find(({ folded }) => figuresIn(folded).length === 0 && folded.split(' ').length > 2 && !AIM.test(folded) && !JUDGE.test(folded) && folded.length < 80);
    found.push({
      words,
      criterion: {
        metric: (here.length > 0 && spoken.sentence.text.length > 45 ? spoken.sentence.text : (label ?? spoken).sentence.text).replace(/[.:]$/, ''),
        baseline: here.length > 1 ? wordsOf(spoken, here[0]!) : null, target: wordsOf(spoken, target), unit: target.unit,
        by: around.map(({ sentence }) => dayIn(context, sentence.text, sentence.saidAt ?? sentence.source.at)).find((day) => day !== null) ?? null,
        owner: spoken.sentence.speaker?.name ?? null, agreedByEconomicBuyer: isEconomicBuyer(spoken.sentence.speaker), evidence: [evidence],
      },
    });
  }
  return found;
}

/** The sentence with those of the same speaker right before and after it. */
function neighbours(speech: readonly Spoken[], index: number): Spoken[] {
  const { sentence } = speech[index]!;
  return [index - 2, index - 1, index, index + 1].flatMap((at) => {
    const other = speech[at];
    return other && other.sentence.source.id === sentence.source.id && other.sentence.speaker === sentence.speaker && (at === index || Math.abs(other.sentence.group - sentence.group) <= 1) ? [other] : [];
  });
}

function scoreOf(folded: string, around: string, here: readonly FigureIn[], nearby: number): number {
  if (here.length === 0) return 0;
  const measured = here.some(({ unit }) => unit !== null && METRIC_UNIT.test(unit));
  return (AIM.test(folded) ? 1.5 : 0) + (JUDGE.test(folded) ? 1 : JUDGE.test(around) ? 1 : 0) + (FROM_TO.test(folded) ? 0.5 : 0) + (measured ? 1 : 0) + (here.length > 1 ? 1 : nearby > 1 ? 0.5 : 0);
}

const isDate = (folded: string, { start, end, value, unit }: FigureIn): boolean =>
  (value >= 1900 && value < 2100 && unit === null) || /^(?:st|nd|rd|th)?,? ?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|mai|juin|juillet|aout|octobre|novembre|decembre)\b/.test(folded.slice(end, end + 18)) || /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s$/.test(folded.slice(Math.max(0, start - 11), start));

const wordsOf = ({ sentence }: Spoken, { start, end }: FigureIn): string => sentence.text.slice(start, end).trim();
