import { oneLine } from './safe-mail.ts';
import { createDates } from './rendering/dates.ts';
import type { MailFrame } from './rendering/mail-document.ts';
import { renderHtml } from './rendering/render-html.ts';
import { renderText } from './rendering/render-text.ts';
import { messagesFor } from './messages/messages.ts';
import { firstName } from './templates/action.ts';
import { draftIntroductionMessage } from './templates/introduction.template.ts';
import type { IntroductionMail } from './templates/introduction.template.ts';
import type { MailContext, Writing } from './templates/template.types.ts';
import { templates } from './templates/templates.ts';
import type { MailData, MailTemplateName } from './templates/templates.ts';
import type { MailDocument } from './rendering/mail-document.ts';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Writes one mail for one reader, in both forms; nothing is sent. Throws for an instant or a link that is none. */
export function renderMail<Name extends MailTemplateName>(template: Name, data: MailData<Name>, context: MailContext): RenderedMail {
  const { locale, ...writing } = writingFor(context);
  // The compiler cannot see that the name chose both the function and its data.
  const write = templates[template] as (data: MailData<Name>, writing: Writing) => MailDocument;
  const document = write(data, writing);
  const frame = frameFor(context, locale, writing);
  const { withoutButton, withoutLink } = writing.messages.frame;
  return {
    subject: oneLine(document.subject),
    html: renderHtml(document, { ...frame, withoutButton }),
    text: renderText(document, { ...frame, withoutButton: withoutLink }),
  };
}

/** The introduction as it is proposed to whoever confirms it; what they make of it comes back as `approved`. */
export function draftIntroduction(data: Pick<IntroductionMail, 'pointOfContact' | 'team' | 'signedAt'>, context: MailContext): { subject: string; message: string } {
  const writing = writingFor(context);
  const { subject } = writing.messages.customer.introduction;
  return { subject: subject(firstName(data.pointOfContact.name)), message: draftIntroductionMessage(data, writing) };
}

function writingFor({ reader, vendor }: MailContext): Writing & { locale: string } {
  const { messages, locale } = messagesFor(reader.locale);
  return { messages, locale, dates: createDates(locale, reader.timeZone), vendor: vendor.name, first: firstName(reader.name) };
}

function frameFor(context: MailContext, language: string, { messages, dates }: Writing): Omit<MailFrame, 'withoutButton'> {
  const { vendor, reader, signInUrl, demonstration } = context;
  return {
    vendorName: vendor.name,
    language,
    signInUrl,
    sentTo: messages.frame.sentTo(reader.email),
    ...(demonstration ? { demonstration: messages.frame.demonstration(dates.day(demonstration.date)) } : {}),
  };
}
