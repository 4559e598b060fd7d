import { HttpProblem } from '../common/http-problem.ts';
import type { Principal } from '../identity/principal.ts';

/** A demonstration makes accounts and lives on a clock of its own: whoever asks for one, also by a replay, may move clocks. */
export function requireDemonstrations(principal: Principal): void {
  if (principal.permissions.includes('clock:move')) return;
  throw new HttpProblem(403, 'not_permitted', 'Only somebody who may move clocks can take a deal in as a demonstration.');
}
