import type { HandoffDetail, PromiseEntry, PromiseList } from '../../../api/types.ts';
import { PromiseActions } from './promise-actions.tsx';
import { PromiseStand } from './promise-stand.tsx';
import { PromiseWords } from './promise-words.tsx';

interface PromiseRowProps { detail: HandoffDetail; promise: PromiseEntry; list: PromiseList }

/** One promise: what and in which words, where it stands, and who has it now. */
export function PromiseRow({ detail, promise, list }: PromiseRowProps) {
  const gone = promise.strength === 'retracted' || promise.status === 'dismissed';
  return (
    <li id={`promise-${promise.id}`} className={gone ? 'promise gone' : 'promise'} tabIndex={-1}>
      <PromiseWords promise={promise} />
      <PromiseStand promise={promise} />
      <PromiseActions detail={detail} promise={promise} list={list} />
    </li>
  );
}
