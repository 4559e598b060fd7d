import type { Reading, ReadStatement } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, factFrom, isCustomer, isDocument, isMinuted, isNote } from './fact-context.ts';
import { likely } from './kind/likely.ts';
import { CONSTRAINT, GOVERNANCE, MARKET, SALE, STANDING, STRAIN, STRATEGY, WORKS } from './relation-cues.ts';

/** What we or they wrote about the customer, not what was offered to them. */
const ABOUT_THEM = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'research', 'architecture_review', 'other']);
/** Rules of working together stand in what was signed as well. */
const AGREED = new Set(['contract', 'sow']);
const MOST = 8;
const SHORTEST = 25;
const LONGEST = 320;
/** Plans for the project are no plans of the company. */
const PROJECT = /\b(?:go-?live|kick-?off|rollout|roll-out|pilot|workshop|demo|meeting|call|migration|next week|this week|tomorrow|today)\b/;
/** Courtesies that judge nothing. */
const COURTESY = /^(?:many )?(?:thanks|thank you) (?:for|again)\b[^.;]{0,30}\b(?:call|demo|meeting|time|visit|lunch|presentation|mail|slides)\b[^,;]{0,20}$/;

type Told = (spoken: Spoken) => boolean;

const aboutThem: Told = (spoken) => (isDocument(spoken) ? ABOUT_THEM.has(spoken.sentence.source.kind) : isCustomer(spoken) || isNote(spoken) || isMinuted(spoken));
/** "It worked without a signal, and that won you the deal." */
const praised: Told = (spoken) => likely(spoken, 'tipping') >= 0.5 || likely(spoken, 'why_won') >= 0.5;
const matches = (pattern: RegExp): Told => ({ folded }) => pattern.test(folded);

/** What the sources tell of a customer beyond the deal, in the words in which it was told. */
export function findRelations(context: FactContext): Pick<Reading, 'relations' | 'market' | 'salesExperience'> {
  const told = context.speech.filter(({ sentence: { text, block } }) => block !== 'heading' && text.length >= SHORTEST && text.length <= LONGEST && !text.trimEnd().endsWith('?'));
  const once = (tells: Told): Spoken[] => distinct(told.filter(tells));
  const list = (tells: Told): ReadStatement[] => once(tells).slice(0, MOST).map((spoken) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] }));
  const governed: Told = (spoken) => (isDocument(spoken) && AGREED.has(spoken.sentence.source.kind)) || aboutThem(spoken);
  return {
    relations: {
      objectives: list((spoken) => aboutThem(spoken) && matches(STRATEGY)(spoken) && !PROJECT.test(spoken.folded)),
      governance: list((spoken) => governed(spoken) && matches(GOVERNANCE)(spoken)),
      constraints: list((spoken) => aboutThem(spoken) && matches(CONSTRAINT)(spoken) && !praised(spoken)),
      standings: list((spoken) => aboutThem(spoken) && matches(STANDING)(spoken) && !matches(STRAIN)(spoken)),
      strains: list((spoken) => aboutThem(spoken) && matches(STRAIN)(spoken)),
      successFactors: list((spoken) => aboutThem(spoken) && matches(WORKS)(spoken)),
    },
    market: factFrom(context, once((spoken) => aboutThem(spoken) && matches(MARKET)(spoken)).slice(0, 4)),
    salesExperience: factFrom(context, once((spoken) => !isDocument(spoken) && aboutThem(spoken) && matches(SALE)(spoken) && !COURTESY.test(spoken.folded)).slice(0, 4)),
  };
}

/** One thing said twice is one. */
function distinct(found: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  for (const one of found) if (!kept.some((other) => alike(contentWords(other.sentence.text), contentWords(one.sentence.text), () => 1) > 0.6)) kept.push(one);
  return kept;
}
