import type { Candidate } from './candidates/candidate.ts';
import type { Weights } from './model/logistic.ts';

const OTHERS: [string, string][] = [
  ['answers', 'it answers what the other side asked'], ['before:', 'of what was said right before it'], ['section:', 'of the section it stands in'], ['block:', 'of where it stands'],
  ['family:', 'of the kind of source'], ['kind:', 'of the kind of source'], ['side:', 'of who says it'], ['length:', 'of its length'], ['label@', 'it is a numbered point'],
];

/** What weighed most for and against a candidate, in plain words, the weightiest first. */
export function reasonsFor(candidate: Candidate, features: readonly string[], { weights }: Weights): string[] {
  const says = new Map(candidate.cues.map(({ cue }) => [cue.name, cue.says]));
  const byReason = new Map<string, number>();
  for (const feature of features) {
    const weight = weights[feature] ?? 0;
    const cue = /^cue:([a-z_]+)/.exec(feature)?.[1];
    const reason = cue ? says.get(cue) : feature.startsWith('w:') ? `of the words “${feature.slice(2).replace(/[\^$]/g, '').trim()}”` : OTHERS.find(([start]) => feature.startsWith(start))?.[1];
    if (reason && reason !== 'of the words “”') byReason.set(reason, (byReason.get(reason) ?? 0) + weight);
  }
  return [...byReason].filter(([, weight]) => Math.abs(weight) >= 0.15).toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).slice(0, 5)
    .map(([reason, weight]) => `${weight > 0 ? 'for' : 'against'}: ${reason}`);
}
