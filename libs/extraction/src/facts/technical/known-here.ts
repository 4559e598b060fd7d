import { fold } from '../../dates/fold.ts';
import type { FactContext } from '../fact-context.ts';
import { exchangesIn } from './exchanges.ts';
import { contributedSystems, findSystems } from './systems.ts';

const cache = new WeakMap<FactContext, ReadonlySet<string>>();
const firstWord = (name: string): string => fold(name.split(' ')[0]!);

/** First words of the names of systems that the dossier speaks of as such somewhere, worked out once, so that a name alone says it elsewhere. */
export function knownSystems(context: FactContext): ReadonlySet<string> {
  const before = cache.get(context);
  if (before) return before;
  const listed = new Set([...contributedSystems(context), ...findSystems(context, contributedSystems(context)).map(({ name }) => firstWord(name))]);
  const exchanged = context.speech.filter(({ sentence }) => sentence.block !== 'heading' && !sentence.cells && sentence.text.length <= 600).flatMap((spoken) => exchangesIn(context, spoken, listed, false, ''));
  const known = new Set([...listed, ...exchanged.filter(({ named }) => named).map(({ system }) => firstWord(system))].filter((word) => word.length > 2));
  cache.set(context, known);
  return known;
}
