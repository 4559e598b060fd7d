import type { Block, MailDocument, PersonShown } from '../rendering/mail-document.ts';
import { oneLine } from '../safe-mail.ts';
import { action, firstName, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface IntroductionMail {
  /** Subject and message as somebody approved them; paragraphs are parted by an empty line. Null where nobody wrote any. */
  approved: { subject: string; message: string } | null;
  seller: { name: string; title: string | null };
  pointOfContact: { name: string; title: string | null; phone: string | null; email: string | null };
  /** Those beside the two, with what they do here: "who builds it". */
  team: { name: string; part: string | null; title: string | null }[];
  signedAt: string | null;
  /** The customer's own words that matter most, if we have them. */
  quote: { words: string; by: string; at: string | null } | null;
  next: { at: string; title: string; detail: string | null }[];
  link: string;
}

/** To each customer contact, from the seller: who looks after them now, and what happens next. */
export function introduction(data: IntroductionMail, writing: Writing): MailDocument {
  const { dates, first } = writing;
  const words = writing.messages.customer.introduction;
  const contact = firstName(data.pointOfContact.name);
  const [nextStep] = data.next;
  return {
    subject: data.approved?.subject ?? words.subject(contact),
    preheader: nextStep ? words.preheader(nextStep.title, dates.day(nextStep.at)) : words.preheaderAlone(contact),
    heading: words.heading(first, contact),
    blocks: [
      ...paragraphsOf(data.approved?.message ?? draftIntroductionMessage(data, writing)),
      ...(data.quote ? [paragraph(words.startsWith), quoted(data.quote, writing)] : []),
      paragraph(words.page),
      action(writing, 'customer', words.action, data.link),
      ...(data.next.length > 0 ? [nextSteps(data.next, writing)] : []),
      { kind: 'people', title: words.people, people: people(data, writing) },
      paragraph(words.reply(contact)),
    ],
    signature: firstName(data.seller.name),
  };
}

/** The message that is proposed to whoever confirms the introduction: plain paragraphs, parted by an empty line. */
export function draftIntroductionMessage(data: Pick<IntroductionMail, 'pointOfContact' | 'team' | 'signedAt'>, { messages, dates }: Writing): string {
  const words = messages.customer.introduction;
  const readers = [data.pointOfContact, ...data.team].map(({ name }) => firstName(name));
  const thanks = data.signedAt ? [words.thanks(dates.day(data.signedAt))] : [];
  // Flattened here, so that a line end in a name cannot begin a paragraph of its own.
  return [[...thanks, words.handover(data.pointOfContact.name)].join(' '), words.notTwice(readers)].map(oneLine).join('\n\n');
}

function paragraphsOf(message: string): Block[] {
  return message.split(/\n\s*\n/).filter((words) => words.trim() !== '').map(paragraph);
}

function quoted({ words, by, at }: NonNullable<IntroductionMail['quote']>, { dates }: Writing): Block {
  return { kind: 'quote', words, by: at ? `${by}, ${dates.date(at)}` : by };
}

function nextSteps(next: IntroductionMail['next'], { messages, dates }: Writing): Block {
  const rows = next.map(({ at, title, detail }) => ({ label: dates.shortDay(at), title, detail: detail ?? undefined }));
  return { kind: 'rows', title: messages.customer.introduction.next, rows };
}

function people({ pointOfContact, team, seller }: IntroductionMail, { messages }: Writing): PersonShown[] {
  const words = messages.customer.introduction;
  const { name, title, phone, email } = pointOfContact;
  return [
    { name, part: words.pointOfContact, title: title ?? undefined, phone: phone ?? undefined, email: email ?? undefined, first: true },
    ...team.map((person) => ({ name: person.name, part: person.part ?? undefined, title: person.title ?? undefined })),
    // Where the seller stays the point of contact, naming them twice would confuse.
    ...(seller.name === name ? [] : [{ name: seller.name, part: words.seller, title: seller.title ?? undefined }]),
  ];
}
