import type { Dossier, DossierContact } from '../dossier/dossier.ts';
import { hasLeft } from '../dossier/people.ts';
import type { Findings } from '../package/rubric.ts';
import type { Day } from '../time/instant.ts';
import type { Said } from './said.ts';

/** What the rules look at: the dossier, what was compiled from it, and its sources sentence by sentence. */
export interface RiskSubject {
  dossier: Dossier;
  found: Omit<Findings, 'risks'>;
  said: readonly Said[];
  /** People of the customer's who are there. */
  present: readonly DossierContact[];
  /** Users that were sold, over all subscriptions of people; null when the lines do not say. */
  users: number | null;
  /** Whether somebody has to carry out a project, rather than hand over logins. */
  isProject: boolean;
  /** The target. */
  goLive: Day | null;
  /** Every day that was promised, signed or planned for it. */
  goLives: readonly Day[];
  closedOn: Day;
}

const PEOPLE = /\b(?:user|seat|person|employee|agent|licen[cs]e|named|member|driver|clinician|teacher|nutzer|utilisateur|gebruiker|usuario)/i;
const WORK = /\b(?:implementation|migration|installation|onboarding|integration|roll-?out|deployment|einführung|mise en (?:service|œuvre)|implementatie)\b/i;

export function subjectOf(dossier: Dossier, found: Omit<Findings, 'risks'>, said: readonly Said[]): RiskSubject {
  const seats = (dossier.lineItems ?? []).filter((one) => (one.kind ?? 'subscription') === 'subscription' && PEOPLE.test(`${one.unit ?? ''} ${one.name}`)).map(({ quantity }) => quantity);
  const planned = found.drift.filter(({ kind }) => kind === 'sooner_than_plan').flatMap(({ note }) => [...note.matchAll(/\b20\d\d-\d\d-\d\d\b/g)].map((match) => match[0]));
  const goLive = dossier.deal.goLiveTarget ?? null;
  return {
    dossier, found, said, present: (dossier.contacts ?? []).filter((one) => !hasLeft(one)),
    users: seats.length === 0 ? null : Math.max(...seats),
    isProject: (dossier.lineItems ?? []).some((one) => one.kind === 'services' || WORK.test(one.name)),
    goLive, goLives: [...new Set([...(goLive === null ? [] : [goLive]), ...planned])].toSorted(), closedOn: dossier.deal.closedAt.slice(0, 10),
  };
}
