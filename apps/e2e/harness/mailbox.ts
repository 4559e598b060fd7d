import { until } from './wait.ts';
import type { Patience } from './wait.ts';

/** A mail as the sink lists it. */
export interface MailSummary {
  id: string;
  messageId: string;
  from: string;
  fromName: string;
  to: string[];
  subject: string;
  date: string;
  receivedAt: string;
}

export interface Mail extends MailSummary {
  html: string;
  text: string;
  links: string[];
}

export interface MailFilter {
  to?: string;
  /** Part of the subject, or a pattern for it. */
  subject?: string | RegExp;
  /** Part of the text. */
  saying?: string | RegExp;
}

/** What arrived at the mail sink, for everybody. */
export class Mailbox {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** All mails that fit, the newest first, without their content. */
  async list({ to, subject }: Omit<MailFilter, 'saying'> = {}): Promise<MailSummary[]> {
    const query = new URLSearchParams({ ...(to && { to }), ...(typeof subject === 'string' && { subject }) });
    const mails = (await (await fetch(`${this.url}/api/messages?${query}`)).json()) as MailSummary[];
    return subject instanceof RegExp ? mails.filter((mail) => subject.test(mail.subject)) : mails;
  }

  async read(id: string): Promise<Mail> {
    return (await (await fetch(`${this.url}/api/messages/${id}`)).json()) as Mail;
  }

  /** The newest mail that fits, as soon as there is one. */
  async waitFor(filter: MailFilter, patience?: Patience): Promise<Mail> {
    const what = `a mail to ${filter.to ?? 'anybody'} about ${String(filter.subject ?? filter.saying ?? 'anything')}`;
    return until(what, () => this.find(filter), patience);
  }

  /** The newest mail that fits, if there is one by now. */
  async find(filter: MailFilter): Promise<Mail | undefined> {
    for (const { id } of await this.list(filter)) {
      const mail = await this.read(id);
      if (filter.saying === undefined || matches(mail.text, filter.saying)) return mail;
    }
    return undefined;
  }

  /** Makes the sink refuse the next mails, as a server in trouble would. */
  async refuseNext(count: number, code = 451): Promise<void> {
    await fetch(`${this.url}/api/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ refuseNext: count, code }) });
  }

  /** Every mail that came more than once: by Message-ID, and, since one could be sent again under another, by subject, too. */
  async sentTwice(by: 'subject' | 'message-id' = 'subject'): Promise<string[]> {
    const seen = new Map<string, number>();
    for (const mail of await this.list()) {
      for (const to of mail.to) {
        for (const key of [`${to} ${mail.messageId}`, ...(by === 'subject' ? [`${to} "${mail.subject}"`] : [])]) seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    return [...seen].filter(([, count]) => count > 1).map(([key, count]) => `${count} × ${key}`);
  }
}

/** The link of a mail's button that leads to a sign-in. */
export function signInLinkOf(mail: Mail): string {
  const link = mail.links.find((candidate) => candidate.includes('/sign-in?token='));
  if (!link) throw new Error(`The mail "${mail.subject}" to ${mail.to.join(', ')} has no sign-in link, only: ${mail.links.join(', ') || 'none'}`);
  return link;
}

/** The six digits that can be typed instead of opening the link. */
export function codeOf(mail: Mail): string {
  const code = /(?<![\d#])(\d{3})\s?(\d{3})(?!\d)/.exec(mail.text);
  if (!code) throw new Error(`The mail "${mail.subject}" has no code:\n${mail.text}`);
  return `${code[1]}${code[2]}`;
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
