import { STATE_VERSION, wallClock } from '@throughline/domain';
import type { Dossier, HandoffState, Projection } from '@throughline/domain';
import { createHash, randomUUID } from 'node:crypto';

import type { Delivery } from '../intake/intake.repository.ts';

/** A small dossier of an invented deal, other in what is given. */
export function aDossier(change: Partial<Dossier> = {}): Dossier {
  const id = randomUUID();
  return {
    schemaVersion: '1',
    source: { system: 'file', exportedAt: '2026-03-02T08:00:00.000Z' },
    account: { externalId: `a-${id}`, name: 'Harbour & Finch' },
    deal: { externalId: `d-${id}`, name: 'Harbour & Finch, first year', closedAt: '2026-03-01T12:00:00.000Z', currency: 'EUR', arr: 120_000.5, tcv: 240_001, renewalDate: '2027-03-01' },
    team: [
      { id: 't-ae', name: 'Ada Seller', email: 'Ada.Seller@calderis.example', role: 'account_executive' },
      { id: 't-csm', name: 'Cleo Success', email: 'cleo.success@calderis.example', role: 'csm', timezone: 'Europe/Berlin' },
    ],
    contacts: [
      { id: 'c-1', name: 'Bea Buyer', title: 'COO', email: 'bea@harbour.example', roles: ['economic_buyer'], influence: 'high', notes: 'secret-note', preferences: 'secret-preference', relationship: 'risk' },
      { id: 'c-2', name: 'Carl Champion', email: 'carl@harbour.example', roles: ['champion'], reportsTo: 'c-1' },
    ],
    ...change,
  };
}

/** A delivery of a dossier as the API hands it on, other in what is given. */
export function aDelivery(dossier: Dossier | null = aDossier(), change: Partial<Delivery> = {}): Delivery {
  const body = JSON.stringify(dossier);
  const now = new Date().toISOString();
  return {
    source: 'webhook',
    deliveryId: randomUUID(),
    bytes: body.length,
    options: {},
    correlationId: null,
    receivedAt: now,
    deal: { system: dossier?.source.system ?? 'file', externalId: dossier?.deal.externalId ?? randomUUID() },
    dossier: dossier && { body: dossier, contentHash: createHash('sha256').update(body).digest('hex') },
    clock: wallClock(now),
    demonstration: false,
    ...change,
  };
}

/** The state of a handoff that has just begun, other in what is given. */
export function aState(handoffId: string, change: Partial<HandoffState> = {}): HandoffState {
  const now = '2026-03-02T09:00:00.000Z';
  return {
    version: STATE_VERSION, handoffId, demonstration: false, clock: wallClock(now), phase: 'compiling', phaseEnteredAt: now, sequence: 1, dossierId: null, ownerId: null,
    contactIds: [], respondentIds: [], package: null, ledger: [], asks: [], condition: null, review: null, briefing: null,
    introduction: { draftedAt: null, confirmedAt: null, confirmedBy: null, remindedAt: null },
    signature: null, metrics: [], reporting: null, plan: null, wentLiveAt: null, observation: null, surveys: [], escalations: [], lessons: null, health: null, closedAt: null, cancelledAt: null,
    ...change,
  };
}

/** One transition to a state, other in what is given. */
export function aProjection(state: HandoffState, change: Partial<Omit<Projection, 'state'>> = {}): Projection {
  return { state, recordedAt: new Date().toISOString(), nextDeadline: null, events: [], mails: [], words: [], ...change };
}
