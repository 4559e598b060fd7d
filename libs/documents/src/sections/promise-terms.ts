import type { Commitment } from '@throughline/domain';
import { quiet, run } from '../model/build.ts';
import type { Line } from '../model/document.ts';
import { dayOf, lower, number } from '../text/format.ts';

const ANCHOR = { contract_start: 'the start of the contract', kickoff: 'the kick-off', go_live: 'go-live', signature: 'the signature', message: 'the message' };

type Terms = Pick<Commitment, 'due' | 'dueResolved' | 'figure' | 'condition' | 'strength'>;

/** When a promise is due, and how that was said. */
export function dueOf({ due, dueResolved }: Pick<Terms, 'due' | 'dueResolved'>): Line {
  if (due === null) return [quiet('no day named')];
  if (typeof due === 'string') return [run(dayOf(due))];
  const { days } = due;
  const distance = days === 0 ? 'on the day of' : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'}`;
  const said = `${distance} ${ANCHOR[due.relativeTo]}`;
  return dueResolved === null ? [run(said)] : [run(dayOf(dueResolved)), quiet(` (${said})`)];
}

/** Figure, consequence, condition and reserve: what a promise is worth. Empty when it is plain. */
export function termsOf({ figure, condition, strength }: Terms): Line {
  const parts = [
    ...(figure === null ? [] : [`${number(figure.value)} ${lower(figure.unit)}`]),
    ...(figure?.consequence ? [`else ${figure.consequence}`] : []),
    ...(condition === null ? [] : [`on condition: ${condition}`]),
    ...(strength === 'hedged' ? ['said with reserve'] : strength === 'retracted' ? ['taken back'] : []),
  ];
  return parts.length === 0 ? [] : [quiet(parts.join('; '))];
}
