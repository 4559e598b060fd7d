import { isIntroduced } from '@throughline/domain';
import type { RegisterEntry } from '@throughline/domain';
import type { HandoffDetail } from '@throughline/contract/http';
import type { HandoffParts, HandoffSummary } from '@throughline/persistence';
import type { z } from 'zod';
import { escalationsView, surveysView } from './customer-voice.view.ts';
import { briefingView, cancelReason, introductionView, lessonsView, reviewView } from './decisions.view.ts';
import type { Decisions } from './decisions.view.ts';
import { conditionView, gateView } from './gate.view.ts';
import type { Ledger } from './gate.view.ts';
import { namesOf } from './names.ts';
import { planView } from './plan.view.ts';
import { rowView } from './row.view.ts';

type Detail = z.input<typeof HandoffDetail>;

/** One handoff as its page shows it: the workflow's state with the names and words that it does not carry. */
export function detailView(handoff: HandoffSummary, parts: HandoffParts, decisions: Decisions, ledger: Ledger, risks: readonly RegisterEntry[], realNow: number): Detail {
  const { state } = handoff;
  const row = rowView(handoff, realNow);
  const names = namesOf(parts.contacts);
  return {
    ...row,
    sequence: handoff.sequence,
    deal: dealView(handoff, parts),
    gate: gateView(state, parts, ledger, risks),
    review: reviewView(state, decisions),
    condition: conditionView(state, parts, ledger),
    briefing: briefingView(state, decisions),
    introduction: introductionView(state, parts, decisions, names),
    plan: planView(state, parts, names, row.clock.now),
    wentLiveAt: state?.wentLiveAt ?? null,
    observation: state?.observation ?? null,
    surveys: surveysView(state, parts, names),
    escalations: escalationsView(parts, names),
    lessons: lessonsView(state, parts),
    stakeholders: stakeholdersView(handoff, parts),
    team: parts.team.map(({ name, email, role, timezone }) => ({ name, email, role, timezone })),
    undelivered: parts.undelivered.map(({ kind, recipientName, recipientEmail, status, createdAt, lastError }) => ({
      kind, to: `${recipientName} <${recipientEmail}>`, state: status === 'failed' ? 'given_up' : 'trying', since: createdAt, reason: lastError ?? '',
    })),
    cancelledAt: state?.cancelledAt ?? null,
    cancelReason: cancelReason(decisions),
  };
}

function dealView({ tcv, renewalDate }: HandoffSummary, { package: stored }: HandoffParts): Detail['deal'] {
  const deal = stored?.body.deal;
  return { tcv, renewalDate, termMonths: deal?.termMonths ?? null, contractStart: deal?.contractStart ?? null, goLiveTarget: deal?.goLiveTarget ?? null };
}

function stakeholdersView({ phase, state }: HandoffSummary, { contacts }: HandoffParts): Detail['stakeholders'] {
  return contacts
    .filter(({ goneAt }) => goneAt === null)
    .map(({ id, name, title, email, phone, roles, influence, relationship, preferences, notes, timezone, accessRevokedAt }) => ({
      contactId: id, name, title, email, phone, roles, influence: influence ?? null, relationship: relationship ?? null, preferences, notes, timezone,
      access: !isIntroduced(phase) || !state?.contactIds.includes(id) ? 'none' : accessRevokedAt === null ? 'open' : 'revoked',
    }));
}
