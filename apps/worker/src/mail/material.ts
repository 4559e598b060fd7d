import type { HandoffState, Instant } from '@throughline/domain';
import type { Handoff, HandoffParts, OutboxMail, StoredEvent } from '@throughline/persistence';
import { UnsendableMail } from './unsendable-mail.ts';

/** All that the mails of a handoff are made of, as it is when one is sent. */
export interface Material {
  mail: OutboxMail;
  handoff: Handoff;
  state: HandoffState;
  parts: HandoffParts;
  /** The handoff's time. */
  now: Instant;
  vendorName: string;
  /** The newest event of these types, for what people wrote. */
  lastEvent: (...types: StoredEvent['type'][]) => Promise<StoredEvent>;
  /** Where the mail's button leads. */
  link: string;
}

/** What has to be there for this mail; without it the mail can never be right. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new UnsendableMail(`There is no ${what} for this mail any more.`);
  return value;
}

export function accountOf({ handoff }: Material): string {
  return present(handoff.accountName, 'account');
}

/** Whether the reader is at the customer, who sees their own page and nothing else. */
export function audienceOf({ mail }: Material): 'customer' | 'team' {
  return mail.recipientContactId === null ? 'team' : 'customer';
}

export function pointOfContactOf({ parts }: Material): HandoffParts['team'][number] | null {
  return parts.team.find((member) => member.isPointOfContact) ?? null;
}

export function sellerOf({ parts }: Material): HandoffParts['team'][number] | null {
  for (const role of ['account_executive', 'sales_manager', 'solutions_engineer'] as const) {
    const found = parts.team.find((member) => member.role === role);
    if (found) return found;
  }
  return null;
}
