import type { Day, Dossier } from '@throughline/domain';

import { contentWords } from '../commitments/text/content-words.ts';
import { dateContext } from '../dates/due.ts';
import { dateExpressions } from '../dates/expressions.ts';
import { fold } from '../dates/fold.ts';
import type { Sentence } from '../sources/sentence.ts';
import type { Clause } from './clause.ts';

/** A dated step of a signed plan. */
export interface Step {
  clause: Clause;
  day: Day;
  words: ReadonlySet<string>;
  /** Whether the customer works with the product from then on. */
  isLive: boolean;
}

const LIVE = /\b(?:go-?\s?live|going live|live|cut-?\s?over|launch|productive|production|acceptance|rollout|inbetriebnahme|produktivstart|abnahme|livegang|mise en service|mise en production|bascule|ingebruikname|oplevering|puesta en marcha|produccion|wave|phase)\b/;
const NOT_YET = /\b(?:test|dry run|parallel run|rehearsal|kick-?off|design|approved|signed off|build complete|probelauf|planned?$)\b/;
const PLANNED = /\b(?:plan|timetable|milestones?|schedule|termine|zeitplan|meilensteine?|calendrier|jalons|planning|mijlpalen|hitos|calendario)\b/;

function stepIn(clause: Clause, dossier: Dossier): Step[] {
  const { sentence } = clause;
  const context = dateContext(dossier, sentence.source.at);
  const days = dateExpressions(sentence.text.slice(0, 600), context).flatMap(({ due }) => (typeof due === 'string' ? [due] : []));
  const last = days.toSorted().at(-1);
  if (last === undefined) return [];
  const name = sentence.cells?.map(({ heading, text }) => `${/\d{4}|#/.test(text) ? heading : text}`).join(' ') ?? sentence.text;
  const live = fold(`${name} ${sentence.cells?.map(({ heading }) => heading).join(' ') ?? ''}`);
  return [{ clause, day: last, words: contentWords(name), isLive: LIVE.test(live) && !NOT_YET.test(fold(name)) }];
}

/** A sentence that says when the customer starts to work with it, wherever it stands. */
const STARTS = /\b(?:go-?lives?|goes live|going live|cut-?over|production start|(?:start|beginning) of (?:production|operation)|acceptance|inbetriebnahme|produktivstart|mise en (?:service|production)|bascule|ingebruikname|puesta en marcha)\b/;
const isStart = ({ text }: Clause): boolean => text.length < 240 && STARTS.test(text) && !/\b(?:within|after|following|if|before|until|nach|wenn|apres|si|na|als)\b/.test(text);

const isRow = ({ sentence }: Clause): boolean => sentence.block === 'table_row' || sentence.block === 'list_item';

/** The dated steps of what was signed. */
export function planOf(clauses: readonly Clause[], dossier: Dossier): Step[] {
  return clauses.filter((clause) => !clause.excludes && ((isRow(clause) && PLANNED.test(fold(headingOf(clause.sentence)))) || isStart(clause))).flatMap((clause) => stepIn(clause, dossier));
}

const headingOf = (sentence: Sentence): string => `${sentence.section?.heading ?? ''} ${sentence.cells?.map(({ heading }) => heading).join(' ') ?? ''}`;

