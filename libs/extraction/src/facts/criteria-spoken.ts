import type { Day, ReadCriterion } from '@throughline/domain';

import { contentWords } from '../commitments/text/content-words.ts';
import { dateContext } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isEconomicBuyer, isMinuted } from './fact-context.ts';
import type { FigureIn } from './figures-in.ts';
import { figuresIn } from './figures-in.ts';
import { likely } from './kind/likely.ts';
import { mentionsIn } from './mentions.ts';
import { JUDGE, TARGETED } from './cues.ts';

export interface SpokenCriterion { criterion: ReadCriterion; /** Everything that was said about it, folded. */ words: string }

const FROM_TO = /\bfrom\b|\bto\b|\binstead of\b|\bdown\b|\bup\b|\bvon\b|\bauf\b|\bstatt\b|\bde\b|\ba\b|\bvan\b|\bnaar\b|\bwe(?:'re| are)(?: sitting)? at\b|\btoday\b|\bunder\b|\bbelow\b|\babove\b|\bat least\b|\bunter\b|\bmindestens\b|\bsous\b|\bmoins de\b|\bonder\b|\bmenos de\b/;
/** Talk about price, service levels and quantities has targets too, but those are terms. */
const TERMS = /\b(?:discount|off (?:list|the list)|list price|list|net \d|payment|invoice|credits?|uptime|availability|renewal|uplift|licen[cs]es?|seats?|logins?|assum\w*|proposal|offer|quote[sd]?|price|pricing|budget|notice|p[123]s?|priority [123]|sla|response|rabatt|nachlass|preis\w*|miete|zahlung\w*|verfugbar\w*|remise|prix|rabais|korting|prijs\w*|descuento|precio|penalt\w*|warranty|exit|terminat\w*)\b|\b99[.,]\d|ninety-nine/;
const METRIC_UNIT = /^(?:%|per ?cent|percent|prozent|pour ?cent|procent|por ciento|points?|.*(?:second|sec|minute|min|hour|hr|day|week|stunde|tag|woche|zeilen|heure|jour|semaine|uur|dag|week|hora|dia|line|case|ticket|call|order|error).*)/;

/** Criteria that people of the customer's stated with a figure: "We're at 61 percent, I need 98, by December." */
export function spokenCriteria(context: FactContext): SpokenCriterion[] {
  const found: SpokenCriterion[] = [];
  const { speech } = context;
  for (const [index, spoken] of speech.entries()) {
    if (!(isCustomer(spoken) || (isMinuted(spoken) && likely(spoken, 'criterion') >= 0.5)) || spoken.sentence.block === 'table_row' || spoken.sentence.text.endsWith('?') || spoken.sentence.text.length > 400) continue;
    const here = measuresIn(context, spoken);
    if (here.length === 0 || onlyTells(spoken.folded, here) || /^\d{1,2}\.\d/.test(spoken.folded)) continue;
    const around = alone(spoken, here) ? introducedBy(speech, index) : neighbours(speech, index);
    const words = around.map(({ folded }) => folded).join(' ');
    const alike = likely(spoken, 'criterion');
    if (TERMS.test(words) && alike < SURE) continue;
    if (!(TARGETED.test(words) || JUDGE.test(words) || /\bfrom\b|\bvon\b|\bstatt\b/.test(words) || alike >= 0.5)) continue;
    const score = scoreOf(spoken.folded, words, here, figuresIn(words).length) + (isEconomicBuyer(spoken.sentence.speaker) ? 0.5 : 0) + 2 * (alike - 0.25);
    const countsThings = here.every(({ value, unit }) => unit === null && value < 4 && Number.isInteger(value)) && !/\b(?:at|are|is) (?:[a-z]+ ){0,2}(?:\d|[a-z]+ point)/.test(words);
    if (score < 2.5 || countsThings) continue;
    const last = found.at(-1);
    const evidence = evidenceOf(context, spoken);
    const before = last?.criterion.evidence.at(-1);
    if (last && before && before.sourceId === evidence.sourceId && evidence.start - before.end < 120 && here.length < 2 && !alone(spoken, here)) continue;
    const { baseline, target } = valuesOf(spoken, here);
    found.push({
      words,
      criterion: {
        metric: metricOf(spoken, here, around), baseline: baseline && wordsOf(spoken, baseline), target: wordsOf(spoken, target), unit: target.unit,
        by: [spoken, ...around].map((one) => laterDay(context, one)).find((day) => day !== null) ?? null,
        owner: ownerOf(context, spoken), agreedByEconomicBuyer: isEconomicBuyer(spoken.sentence.speaker), evidence: [evidence],
      },
    });
  }
  return found;
}

const SURE = 0.7;

/** The figures of a sentence that measure something: no dates, no scale of "4.2 of 5", no time by which. */
function measuresIn(context: FactContext, { sentence, folded }: Spoken): FigureIn[] {
  const dates = dateExpressions(sentence.text, dateContext(context.dossier, sentence.source.at));
  const all = figuresIn(folded);
  const isTerm = ({ start, unit }: FigureIn): boolean => all.length > 1 && unit !== null && /day|week|month|year|tag|woche|monat|jour|semaine|mois|dag|maand|dia|mes/.test(unit) && /\b(?:within|inside|in the first|after|innerhalb von|innerhalb|nach|sous|dans les|apres|binnen|na|dentro de|en los primeros)\s$/.test(folded.slice(Math.max(0, start - 24), start));
  return all.filter((figure) => !isTerm(figure) && !isDate(folded, figure) && !/(?:\d|%)\s?(?:of|out of|von|sur|van|de|\/)\s$/.test(folded.slice(0, figure.start))
    && !dates.some(({ start, end }) => figure.start < end && start < figure.end && (figure.unit === null || end - start > figure.end - figure.start)));
}

/** Whether a sentence says all of its criterion: an entry of a list, or both values. */
const alone = ({ sentence }: Spoken, here: readonly FigureIn[]): boolean => sentence.block === 'list_item' || here.length > 1;

/** An entry of a list with the sentence that announces the list: "what we will measure:". */
function introducedBy(speech: readonly Spoken[], index: number): Spoken[] {
  const spoken = speech[index]!;
  if (spoken.sentence.block !== 'list_item') return [spoken];
  const before = speech.slice(Math.max(0, index - 8), index).findLast(({ sentence }) => sentence.source.id === spoken.sentence.source.id && sentence.block !== 'list_item');
  return before && /:\s*$/.test(before.sentence.text) ? [spoken, before] : [spoken];
}

const NOW_BEFORE = /(?:\b(?:from|currently|today|now|against|instead of|rather than|down from|up from|was|were|is|are|at|sitting at|von|statt|derzeit|heute|aktuell|ist|de|aujourd'hui|actuellement|au lieu de|van|nu|in plaats van|hoy|actualmente)|[(:-])\s?(?:only |about |roughly |some |ca\.? |~)?$/;
const NOW_AFTER = /^[\s,]{0,2}(?:today|now|currently|at the moment|at present|right now|last year|this year|heute|derzeit|aktuell|jetzt|aujourd'hui|actuellement|nu|vandaag|momenteel|hoy|ahora|actualmente)\b|^ of (?:them|us)\b/;
const AIM_BEFORE = /\b(?:to|under|below|above|over|least|than|target|goal|want|need|expect|auf|unter|uber|mindestens|ziel|moins de|sous|plus de|objectif|onder|naar|minstens|menos de|hasta)\s?(?:be |is |of |at |: ?)?$|\bto (?:be|get|stay|end up) (?:at|to|down to)\s$/;
/** Between the figures of two criteria in one sentence. */
const ANOTHER = /,? and (?:i|we)(?:'d)? (?:also )?(?:want|need|expect|would like|like)\b/;

const isAimed = (folded: string, { start, end }: FigureIn): boolean => AIM_BEFORE.test(folded.slice(Math.max(0, start - 24), start)) && !NOW_AFTER.test(folded.slice(end));

/** Tells how things are, and no wish: "There's roughly 220,000 of them, fourteen per cent twice." */
const onlyTells = (folded: string, here: readonly FigureIn[]): boolean => /^(?:(?:and|so|well) )?there(?:'s| is| are|'re) /.test(folded) && !here.some((figure) => isAimed(folded, figure));

/** Which of the figures is today's, and which is aimed at. */
function valuesOf({ folded }: Pick<Spoken, 'folded'>, here: readonly FigureIn[]): { baseline: FigureIn | null; target: FigureIn } {
  const isNow = (figure: FigureIn): boolean => NOW_AFTER.test(folded.slice(figure.end)) || (NOW_BEFORE.test(folded.slice(Math.max(0, figure.start - 30), figure.start)) && !AIM_BEFORE.test(folded.slice(Math.max(0, figure.start - 24), figure.start)));
  const another = ANOTHER.exec(folded)?.index ?? folded.length;
  const first = here.filter(({ start }) => start < another);
  if (first.length < here.length && first.some((figure) => isAimed(folded, figure))) return valuesOf({ folded: folded.slice(0, another) }, first);
  const aimed = here.findLast((figure) => isAimed(folded, figure));
  const now = here.find((figure) => figure !== aimed && isNow(figure)) ?? null;
  const target = aimed ?? here.findLast((figure) => figure !== now) ?? here.at(-1)!;
  const baseline = now ?? (here.length > 1 ? (here.find((figure) => figure !== target) ?? null) : null);
  return { baseline: baseline === target ? null : baseline, target };
}

const METRIC_END = /^(?:[-*•\s]*)(.{3,70}?)\s?(?:–|—| - |=|\b(?:has|have|needs?|must|should|shall|ought|is|are|was|were|from|above|below|under|at least|within|to (?:fall|drop|rise|go|be|come|get|stay)|down|up|in (?:at least )?\d|of at least|muss|mussen|soll\w*|von|unter|uber|doit|doivent|moet|moeten|debe\w*)\b)/;
/** Says that a measure follows, not what is measured. */
const NO_METRIC = /^(?:(?:i|we|my|our|the|it|that|this|what|what|ich|wir|das|mein\w*|unser\w*)\b.{0,25})?\b(?:goal|target|aim|success|kpis?|number|ziel\w*|erfolg|objectif|but|doel|objetivo|measure\w*|want|need|expect)\b.{0,20}$|^(?:i|we|it|that|this|ich|wir|es|das|je|nous|on|il|ik|wij|we|het|dat)(?: \p{L}+)?$/iu;

/** What is measured, without its values where they can be told apart. */
function metricOf(spoken: Spoken, here: readonly FigureIn[], around: readonly Spoken[]): string {
  const { text } = spoken.sentence;
  const colon = spoken.folded.slice(0, 70).indexOf(': ');
  const label = colon > 2 ? text.slice(0, colon).replace(/^[-*•\s]+/, '').trim() : '';
  if (label !== '' && isMetric(label)) return label;
  const from = label === '' ? 0 : colon + 2;
  const lead = METRIC_END.exec(spoken.folded.slice(from))?.[1];
  const named = lead === undefined ? '' : text.slice(from + spoken.folded.slice(from).indexOf(lead), from + spoken.folded.slice(from).indexOf(lead) + lead.length).trim();
  if (isMetric(named)) return named.charAt(0).toUpperCase() + named.slice(1);
  const beside = around.find(({ folded }) => figuresIn(folded).length === 0 && folded.split(' ').length > 2 && !TARGETED.test(folded) && !JUDGE.test(folded) && folded.length < 80);
  return (here.length > 0 && text.length > 45 ? spoken : (beside ?? spoken)).sentence.text.replace(/[.:]$/, '');
}

const isMetric = (words: string): boolean => contentWords(words).size > 0 && figuresIn(fold(words)).length === 0 && !NO_METRIC.test(fold(words));

/** The day by which, as far as a sentence names one that lies ahead of it. */
function laterDay(context: FactContext, { sentence }: Spoken): Day | null {
  const said = sentence.saidAt ?? sentence.source.at;
  const days = dateExpressions(sentence.text, dateContext(context.dossier, said)).flatMap(({ due }) => (typeof due === 'string' ? [due] : []));
  return days.find((day) => day > (said ?? '').slice(0, 10)) ?? null;
}

const RESPONSIBLE = /\b(?:responsible|owns?|accountable|in charge|on the hook|verantwortlich|zustandig|responsable|verantwoordelijk)\b/;

/** Who answers for it: whom the sentence names as such, else who said it. */
function ownerOf(context: FactContext, spoken: Spoken): string | null {
  const named = RESPONSIBLE.test(spoken.folded) ? mentionsIn(spoken.sentence.text, context.people)[0] : undefined;
  return named?.person.name ?? spoken.sentence.speaker?.name ?? null;
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
  return (TARGETED.test(folded) ? 1.5 : 0) + (JUDGE.test(folded) ? 1 : JUDGE.test(around) ? 1 : 0) + (FROM_TO.test(folded) ? 0.5 : 0) + (measured ? 1 : 0) + (here.length > 1 ? 1 : nearby > 1 ? 0.5 : 0);
}

const isDate = (folded: string, { start, end, value, unit }: FigureIn): boolean =>
  (value >= 1900 && value < 2100 && unit === null) || /^(?:st|nd|rd|th)?,? ?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|marz|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|mai|juin|juillet|aout|octobre|novembre|decembre)\b/.test(folded.slice(end, end + 18)) || /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s$/.test(folded.slice(Math.max(0, start - 11), start));

const wordsOf = ({ sentence }: Spoken, { start, end }: FigureIn): string => sentence.text.slice(start, end).trim();
