import type { Config } from '@throughline/contract/config';
import { messageIdFor, renderMail } from '@throughline/integrations';
import type { MailContext, MailTemplate, OutgoingMail, RenderedMail } from '@throughline/integrations';
import { CODE_MINUTES, Contact, CUSTOMER_LINK_DAYS, Handoff, issueAskToken, issueMeasurementToken, issueSignInToken, Person, StoredDossier } from '@throughline/persistence';
import type { OutboxMail, Subject } from '@throughline/persistence';
import type { EntityManager } from 'typeorm';
import { customerMails } from './customer-mails.ts';
import { MailFacts } from './mail-facts.ts';
import { pageOf } from './mail-pages.ts';
import { promiseMails } from './promise-mails.ts';
import { reportFile, successMails } from './success-mails.ts';
import { teamMails } from './team-mails.ts';
import type { Links } from './team-mails.ts';

const DEFAULT_LOCALE = 'en-GB';
const DEFAULT_ZONE = 'UTC';
const MINUTES_PER_DAY = 24 * 60;

/** Writes a mail of the outbox as things stand when it goes out: names, dates and links are read and made now. */
export class MailComposer {
  private readonly config: Config;
  private readonly from: { name: string; email: string };

  constructor(config: Config) {
    this.config = config;
    this.from = mailbox(config.MAIL_FROM);
  }

  /** The Message-ID depends on the row alone, so a second attempt is recognised as the same mail. */
  async compose(manager: EntityManager, mail: OutboxMail): Promise<OutgoingMail> {
    const facts = mail.handoffId === null ? null : await this.facts(manager, mail);
    const filled = mail.kind === 'sign-in' ? await this.signIn(manager, mail) : await this.filled(manager, mail);
    const context = await this.context(manager, mail, facts);
    const rendered = render(filled, context);
    const contact = facts && mail.recipientContactId !== null ? await facts.pointOfContact() : null;
    return {
      messageId: messageIdFor(mail.key, this.from.email.split('@')[1] ?? 'localhost'),
      from: this.from,
      to: { name: mail.recipientName, email: mail.recipientEmail },
      // Customers can simply reply: it reaches the person who looks after them.
      ...(contact?.email ? { replyTo: { name: contact.name, email: contact.email } } : {}),
      ...rendered,
      ...(facts && mail.kind === 'metrics-report' ? { attachments: [await reportFile(facts, manager)] } : {}),
      headers: { 'Auto-Submitted': 'auto-generated', ...(mail.correlationId === null ? {} : { 'X-Correlation-Id': mail.correlationId }) },
    };
  }

  private async facts(manager: EntityManager, mail: OutboxMail): Promise<MailFacts | null> {
    const handoff = await manager.findOne(Handoff, { where: { id: mail.handoffId ?? '' }, select: { id: true, sequence: true } });
    return handoff === null ? null : MailFacts.of(manager, mail);
  }

  private async filled(manager: EntityManager, mail: OutboxMail): Promise<MailTemplate> {
    const facts = await MailFacts.of(manager, mail);
    // What the team is told then is true: no mail goes to the customer any more.
    if (facts.handoff.phase === 'cancelled' && mail.recipientContactId !== null) throw facts.cancelled();
    if (mail.recipientContactId !== null && !(await facts.isOpenTo(mail.recipientContactId))) throw facts.closed();
    const links = this.links(manager, mail);
    if (mail.kind in teamMails) return teamMails[mail.kind as keyof typeof teamMails](facts, links);
    if (mail.kind in customerMails) return customerMails[mail.kind as keyof typeof customerMails](facts, links, mail, manager);
    if (mail.kind in promiseMails) return promiseMails[mail.kind as keyof typeof promiseMails](facts, links, mail, manager);
    if (mail.kind in successMails) return successMails[mail.kind as keyof typeof successMails](facts, links, mail, manager);
    throw facts.gone();
  }

  private async signIn(manager: EntityManager, mail: OutboxMail): Promise<MailTemplate> {
    const subject = subjectOf(mail);
    const audience = subject.contactId === undefined ? 'team' : 'customer';
    const { token, code } = await issueSignInToken(manager, { subject, reusable: false, minutes: CODE_MINUTES, withCode: true });
    const page = audience === 'team' ? '/sign-in' : '/p/sign-in';
    return { template: 'sign-in', data: { audience, link: this.address(page, { token }), code: code ?? '', minutesValid: CODE_MINUTES } };
  }

  private links(manager: EntityManager, mail: OutboxMail): Links {
    const path = pageOf(mail, mail.handoffId ?? '');
    return {
      measure: async (asked) => this.address('/p/measure', { token: await issueMeasurementToken(manager, asked) }),
      answer: async (ask) => this.address('/p/answer', { token: await issueAskToken(manager, ask) }),
      page: async () => {
        if (mail.recipientContactId === null) return this.address(path);
        const { token } = await issueSignInToken(manager, { subject: subjectOf(mail), reusable: true, minutes: CUSTOMER_LINK_DAYS * MINUTES_PER_DAY, withCode: false });
        return this.address('/p/sign-in', { token, ...(path === '/p' ? {} : { then: path }) });
      },
    };
  }

  private address(path: string, query: Record<string, string> = {}): string {
    const url = new URL(path, this.config.PUBLIC_URL);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  }

  private async context(manager: EntityManager, mail: OutboxMail, facts: MailFacts | null): Promise<MailContext> {
    const contact = mail.recipientContactId === null ? null : await manager.findOneBy(Contact, { id: mail.recipientContactId });
    const person = mail.recipientPersonId === null ? null : await manager.findOneBy(Person, { id: mail.recipientPersonId });
    const account = contact && facts?.handoff.currentDossierId ? (await manager.findOneBy(StoredDossier, { id: facts.handoff.currentDossierId }))?.body.account : undefined;
    return {
      vendor: { name: this.config.VENDOR_NAME },
      reader: {
        name: mail.recipientName,
        email: mail.recipientEmail,
        locale: known(account?.locale, isLocale) ?? DEFAULT_LOCALE,
        timeZone: known(contact?.timezone ?? person?.timezone ?? account?.timezone, isTimeZone) ?? DEFAULT_ZONE,
      },
      signInUrl: this.address(mail.recipientContactId === null ? '/sign-in' : '/p/sign-in'),
      ...(facts?.handoff.demonstration ? { demonstration: { date: facts.now } } : {}),
    };
  }
}

function render(filled: MailTemplate, context: MailContext): RenderedMail {
  return renderMail(filled.template, filled.data, context);
}

function subjectOf(mail: OutboxMail): Subject {
  if (mail.recipientContactId !== null) return { contactId: mail.recipientContactId };
  if (mail.recipientPersonId !== null) return { personId: mail.recipientPersonId };
  throw new Error(`The ${mail.kind} mail has a link for somebody, and nobody to make it for.`);
}

/** `Name <address>` or an address alone. */
function mailbox(value: string): { name: string; email: string } {
  const match = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(value);
  return match?.[2] ? { name: (match[1] ?? '').replace(/^"|"$/g, ''), email: match[2] } : { name: '', email: value.trim() };
}

/** A dossier may say anything for a zone or a language; what this machine does not know is not used. */
function known(value: string | null | undefined, isKnown: (value: string) => boolean): string | undefined {
  return value && isKnown(value) ? value : undefined;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
