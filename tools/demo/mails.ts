import { setTimeout as sleep } from 'node:timers/promises';

interface Summary {
  id: string;
  subject: string;
  receivedAt: string;
}

export interface DemoMail extends Summary {
  text: string;
  links: string[];
}

/** What arrived at the mail sink since the demonstration began. */
export class DemoMails {
  private readonly url: string;
  private readonly since = new Date().toISOString();

  constructor(url: string) {
    this.url = url;
  }

  /** The newest mail to somebody that fits, as soon as it is there. */
  async next(to: string, fits: (mail: DemoMail) => boolean, withinMs = 30_000): Promise<DemoMail> {
    const deadline = Date.now() + withinMs;
    const read = new Map<string, DemoMail>();
    for (;;) {
      for (const { id } of await this.list(to)) {
        const mail = read.get(id) ?? ((await (await fetch(`${this.url}/api/messages/${id}`)).json()) as DemoMail);
        read.set(id, mail);
        if (fits(mail)) return mail;
      }
      if (Date.now() > deadline) throw new Error(`${to} waited for a mail that did not come. What came stands at ${this.url}.`);
      await sleep(250);
    }
  }

  async count(): Promise<number> {
    return (await this.list()).length;
  }

  private async list(to = ''): Promise<Summary[]> {
    const query = new URLSearchParams({ since: this.since, ...(to && { to }) });
    return (await (await fetch(`${this.url}/api/messages?${query}`)).json()) as Summary[];
  }
}

/** The link of a mail that leads into the customer's portal. */
export const portalLink = (mail: DemoMail): string | undefined => mail.links.find((link) => link.includes('/p/') && link.includes('token='));
