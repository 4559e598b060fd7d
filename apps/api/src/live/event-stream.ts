import type { MessageEvent } from '@nestjs/common';
import { auditTime, endWith, ignoreElements, interval, map, merge, of, takeUntil, timer } from 'rxjs';
import type { Observable } from 'rxjs';

/** Comfortably below the minute after which proxies close a silent connection. */
const HEARTBEAT = 25_000;
/** A burst of changes is told once. */
const CALM = 150;
/** A stream ends after a while and the browser opens it anew, so that an ended session does not listen for ever. */
const LONGEST = 15 * 60_000;

/** A stream that says "changed" and nothing else: what changed is read through the API, with its checks. */
export function eventStream(changes: Observable<void>): Observable<MessageEvent> {
  const shutdown = changes.pipe(ignoreElements(), endWith(undefined));
  return merge(
    of({ type: 'open', data: 'now', retry: 3_000 }),
    changes.pipe(auditTime(CALM), map(() => ({ type: 'changed', data: 'now' }))),
    interval(HEARTBEAT).pipe(map(() => ({ type: 'alive', data: 'now' }))),
  ).pipe(takeUntil(merge(timer(LONGEST), shutdown)));
}
