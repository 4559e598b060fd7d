import type { LabelledDeal } from './examples.ts';
import { shared } from './score.ts';
import type { DealScore } from './score-commitments.ts';

/** Why promises were missed or seen where none are, by what the reader noticed; for development deals only. */
export function errorCauses(deals: readonly LabelledDeal[], scores: readonly DealScore[]): { cause: string; missed: number; extra: number }[] {
  const counts = new Map<string, { missed: number; extra: number }>();
  const count = (cause: string, what: 'missed' | 'extra') => {
    const before = counts.get(cause) ?? { missed: 0, extra: 0 };
    counts.set(cause, { ...before, [what]: before[what] + 1 });
  };
  scores.forEach((score, at) => {
    const { items, gold } = deals[at]!;
    score.outcomes.forEach(({ found }, index) => {
      if (found) return;
      const touching = items.filter(({ mention }) => shared(mention, gold[index]!) >= 0.5);
      const sentence = touching.find(({ candidate }) => candidate.whole === null)?.candidate;
      const others = gold.filter((quote, other) => other !== index && touching.some(({ mention }) => shared(mention, quote) >= 0.5)).length;
      const signs = new Set(sentence?.cues.map(({ cue }) => cue.name));
      if (!sentence) count('no sentence covers it', 'missed');
      else if (others > 0) count('several promises in one sentence', 'missed');
      else if (sentence.language !== 'en') count('another language than English', 'missed');
      else if (sentence.tokens.length <= 7) count('an answer of a few words', 'missed');
      else if (signs.has('hedge')) count('said with reserve', 'missed');
      else if (!sentence.tokens.some(({ tags }) => tags.has('do') || tags.has('does') || tags.has('doing'))) count('no verb of doing', 'missed');
      else count('its signs weigh too little', 'missed');
    });
    for (const { mention, piece } of score.extras) {
      const item = items.find((one) => one.mention.source === mention.source && one.mention.start <= mention.start && one.mention.end >= mention.end);
      const signs = new Set(item?.candidate.cues.map(({ cue }) => cue.name));
      if (piece) count('a piece of a promise that was found', 'extra');
      else if (signs.has('question') || signs.has('asks') || signs.has('needs') || signs.has('asks_please')) count('a question, request or need', 'extra');
      else if (signs.has('past') || signs.has('third_party') || signs.has('usually')) count('the past, others, or what is usual', 'extra');
      else if (signs.has('courtesy') || signs.has('greeting') || signs.has('marketing') || signs.has('logistics')) count('courtesy, advertising or logistics', 'extra');
      else if (item?.candidate.sentence.source.part === 'documents') count('a clause that binds nobody', 'extra');
      else count('a description or plan', 'extra');
    }
  });
  return [...counts].map(([cause, of]) => ({ cause, ...of })).toSorted((a, b) => b.missed + b.extra - a.missed - a.extra || (a.cause < b.cause ? -1 : 1));
}
