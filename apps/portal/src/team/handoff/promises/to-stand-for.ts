import { isOwed } from '@throughline/domain';
import type { PromiseEntry } from '../../../api/types.ts';

type Standing = Pick<PromiseEntry, 'strength' | 'status' | 'direction' | 'acknowledged' | 'risk' | 'blocking'>;

/** Whether a promise waits for somebody who stands for it by name. */
export function waitsForName({ strength, status, direction, acknowledged, risk, blocking }: Standing): boolean {
  const standing = strength !== 'retracted' && status !== 'dismissed';
  return standing && direction === 'seller' && acknowledged === null && (risk === 'high' || blocking) && (isOwed(status) || status === 'delivered');
}
