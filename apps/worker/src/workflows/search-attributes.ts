import { defineSearchAttributeKey } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import { SEARCH_ATTRIBUTES } from '@throughline/contract/handoff';
import { deadlines } from '@throughline/domain';
import type { HandoffState } from '@throughline/domain';

const PHASE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.phase.name, SEARCH_ATTRIBUTES.phase.type);
const RISK = defineSearchAttributeKey(SEARCH_ATTRIBUTES.risk.name, SEARCH_ATTRIBUTES.risk.type);
const OWNER = defineSearchAttributeKey(SEARCH_ATTRIBUTES.owner.name, SEARCH_ATTRIBUTES.owner.type);
const DEADLINE = defineSearchAttributeKey(SEARCH_ATTRIBUTES.deadline.name, SEARCH_ATTRIBUTES.deadline.type);
const HEALTH = defineSearchAttributeKey(SEARCH_ATTRIBUTES.health.name, SEARCH_ATTRIBUTES.health.type);

const shown = ({ phase, health }: HandoffState): string => `${phase} ${health?.level ?? ''}`;

/**
 * What operators find handoffs by. Every call is paid for, so it is made when the phase or the level of health
 * has changed, and then tells everything. They carry over continue-as-new.
 */
export class SearchAttributes {
  #shown: string | null;

  /** `carried` is the state that the run before had shown; null in the first. */
  constructor(carried: HandoffState | null) {
    this.#shown = carried && shown(carried);
  }

  upsert(state: HandoffState): void {
    if (shown(state) === this.#shown) return;
    this.#shown = shown(state);
    const next = deadlines(state)[0];
    upsertSearchAttributes([
      { key: PHASE, value: state.phase },
      { key: RISK, value: state.health?.level ?? null },
      { key: OWNER, value: state.ownerId },
      { key: DEADLINE, value: next ? new Date(next.at) : null },
      { key: HEALTH, value: state.health?.score ?? null },
    ]);
  }
}
