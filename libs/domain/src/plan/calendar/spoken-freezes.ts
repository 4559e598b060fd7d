import type { Evidence } from '../../package/fact.ts';
import type { HandoffPackage } from '../../package/package.ts';
import { timesIn } from '../../risk/days-in.ts';
import type { NamedTime } from '../../risk/days-in.ts';
import { addDays } from '../../time/instant.ts';
import type { Day } from '../../time/instant.ts';
import type { PlanDocument } from '../model.ts';

/** A time in which the customer changes nothing, in their own words; `to` is null where nobody said when it ends. */
export interface SpokenFreeze { from: Day; to: Day | null; evidence: Evidence }

/** Words for a time in which nothing may be changed. Narrower than what threatens a date: busy people and auditors close no system. */
const FREEZE = /\bfreeze\b|\bfrozen\b|\bfrost-?phase\b|\b(?:change|änderungs|release)-?stopp?\b|\bno (?:changes|releases|deployments?|go-lives?)\b|\bnothing (?:moves|changes|gets changed|ships|goes live)\b|\bnobody touches\b|\bgel (?:des|informatique)\b|\bcongelaci[oó]n\b|\bpeak(?: season)? (?:starts|begins|runs)\b|\bbouwvak\b/iu;
/** What else people freeze. */
const OTHER = /\b(?:prices?|rates?|fees?|hiring|budgets?|headcount) (?:is |are |will be |stays? )?(?:frozen|freeze)\b|\bfreeze (?:the |our |your |all )?(?:prices?|rates?|fees?|hiring|budgets?)\b/iu;
const BEGINS = /\b(?:starts?|begins?|from|since|is|runs?|ab|vom|beginnt|startet|à partir du|du|vanaf|desde)\s{1,2}(?:on\s|from\s|again\s|the\s|den\s|dem\s|am\s|le\s|el\s){0,2}/giu;
const ENDS = /(?:\b(?:through|to|until|till|til|up to|and ends on|bis|bis zum|au|jusqu'au|tot|tot en met|hasta)\s{1,2}(?:the\s|end of\s|zum\s|den\s|dem\s|le\s|el\s){0,2}|\s?[–—-]\s?)/giu;
const ENDS_WITH_MONTH = /\b(?:through|end of)\s/iu;
/** As much of a text as a day takes, such as "13th of September 2026". */
const LONGEST_DAY = 24;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const SPELLED = new RegExp(`\\b(?:(${ORDINALS.join('|')})|twenty-(${ORDINALS.slice(0, 9).join('|')})|(thirtieth)|(thirty-first))\\b(?=\\s{1,2}(?:of\\s{1,2})?\\p{Lu})`, 'giu');

/** “thirteenth of July” as “13 of July”. */
const inFigures = (text: string): string =>
  text.replace(SPELLED, (_, one: string | undefined, twenty: string | undefined, thirtieth: string | undefined) => String(one ? ORDINALS.indexOf(one.toLowerCase()) + 1 : twenty ? ORDINALS.indexOf(twenty.toLowerCase()) + 21 : thirtieth ? 30 : 31));

/** The time that stands right after a word, with where it stands. */
function timeAfter(text: string, word: RegExp, since: Day, from = 0): { time: NamedTime; index: number; word: string } | null {
  word.lastIndex = from;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_DAY);
    const [time] = /^(?:\d|\p{L}{3,10}\.?\s{1,2}\d|\p{Lu})/u.test(rest) && !/^\d{1,3}\s\p{Ll}/u.test(rest.replace(/^\d{1,2}(?:st|nd|rd|th)? of /u, '')) ? timesIn(rest, since) : [];
    if (time && startsWithTime(rest, since)) return { time, index: match.index + match[0].length, word: match[0] };
  }
  return null;
}

/** Whether a text begins with the time it names: what stands before the time would be something else. */
function startsWithTime(rest: string, since: Day): boolean {
  const words = rest.split(/\s{1,2}/u);
  return [1, 2, 3, 4].some((count) => timesIn(words.slice(0, count).join(' ').replace(/[,;.]$/u, ''), since).length > 0);
}

/** The freeze that a sentence of the customer's names, counted from the day on which it was said; null where it names none with a day. */
export function freezeIn(quote: string, since: Day): { from: Day; to: Day | null } | null {
  if (!FREEZE.test(quote) || OTHER.test(quote)) return null;
  const text = inFigures(quote);
  const begins = timeAfter(text, BEGINS, since);
  if (begins === null || begins.time.from !== begins.time.to) return null;
  const ends = timeAfter(text, ENDS, begins.time.from, begins.index);
  if (ends === null) return { from: begins.time.from, to: null };
  // “till October” ends before it, “through October” with it.
  const isMonth = ends.time.from !== ends.time.to;
  const to = isMonth ? (ENDS_WITH_MONTH.test(ends.word) ? ends.time.to : addDays(`${ends.time.from}T00:00:00Z`, -1).slice(0, 10)) : ends.time.to;
  return to < begins.time.from ? null : { from: begins.time.from, to };
}

function evidenceIn(value: unknown, found: Map<string, Evidence>): void {
  if (value === null || typeof value !== 'object') return;
  const { sourceId, quote, start } = value as Partial<Evidence>;
  if (typeof sourceId === 'string' && typeof quote === 'string') found.set(`${sourceId} ${start} ${quote}`, value as Evidence);
  else for (const part of Object.values(value)) evidenceIn(part, found);
}

/** The freezes of which the customer's own people spoke, the next first: each start once, with its end where anybody said it. */
export function spokenFreezes(compiled: HandoffPackage): SpokenFreeze[] {
  const theirs = new Set(compiled.stakeholders.map(({ name }) => name));
  const evidence = new Map<string, Evidence>();
  evidenceIn(compiled, evidence);
  const freezes = new Map<Day, SpokenFreeze>();
  for (const one of evidence.values()) {
    if (one.by === null || !theirs.has(one.by)) continue;
    const spoken = freezeIn(one.quote, (one.at ?? compiled.deal.closedAt).slice(0, 10));
    if (spoken === null) continue;
    const known = freezes.get(spoken.from);
    if (known === undefined || (known.to === null && spoken.to !== null)) freezes.set(spoken.from, { ...spoken, evidence: one });
  }
  return [...freezes.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a plan keeps its cut-over out of all of a freeze. */
export function isInPlan({ calendars }: Pick<PlanDocument, 'calendars'>, { from, to }: Pick<SpokenFreeze, 'from' | 'to'>): boolean {
  return calendars.some(({ off }) => off.some((one) => one.kind === 'freeze' && one.from <= from && one.to >= (to ?? from)));
}
