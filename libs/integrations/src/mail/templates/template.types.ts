import type { Messages } from '../messages/messages.ts';
import type { Dates } from '../rendering/dates.ts';

/** For whom and by whom a mail is written. */
export interface MailContext {
  vendor: { name: string };
  reader: { name: string; email: string; /** BCP 47 */ locale: string; /** IANA */ timeZone: string };
  /** Where an address and a code can be typed. */
  signInUrl: string;
  /** Set for a handoff that lives by its own calendar; `date` is its now, an ISO instant. */
  demonstration?: { date: string };
}

/** What every template works with, beside its own data. */
export interface Writing {
  messages: Messages;
  dates: Dates;
  vendor: string;
  /** The reader's first name. */
  first: string;
}

/** Whose page a mail leads to. */
export type MailAudience = 'team' | 'customer';
