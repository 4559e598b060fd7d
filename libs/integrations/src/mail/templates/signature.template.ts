import type { MailDocument, Row } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface SignatureMail {
  /** The criteria in a sentence each; the changes take their place where something was signed before. */
  criteria: string[];
  changes: { before: string | null; after: string | null }[];
  link: string;
}

/** To whoever signs for the customer: asked, reminded, or asked again because something changed. */
export function signature(occasion: 'asked' | 'reminder' | 'voided') {
  return ({ criteria, changes, link }: SignatureMail, writing: Writing): MailDocument => {
    const { success } = writing.messages;
    const words = success[occasion];
    const changed = changes.map(({ before, after }): Row => (before === null ? { title: success.now(after ?? '') } : { title: before, detail: after === null ? success.gone : success.now(after) }));
    return {
      subject: words.subject(writing.vendor),
      preheader: words.body,
      heading: words.heading(writing.first),
      blocks: [
        changed.length > 0 ? { kind: 'rows', title: success.changes, rows: changed } : { kind: 'rows', title: success.criteria, rows: criteria.map((title) => ({ title })) },
        paragraph(words.body),
        action(writing, 'customer', success.read, link),
      ],
    };
  };
}

export interface SignatureEscalatedMail { account: string; names: string; askedAt: string; link: string }

/** To whoever looks after the customer: nobody signed. */
export function signatureEscalated({ account, names, askedAt, link }: SignatureEscalatedMail, writing: Writing): MailDocument {
  const { success } = writing.messages;
  const body = success.escalated.body(names, writing.dates.day(askedAt));
  return { subject: success.escalated.subject(account), preheader: body, heading: success.escalated.heading(account), blocks: [paragraph(body), action(writing, 'team', success.goals, link)] };
}

export interface SignatureWithdrawnMail { account: string; wasSigned: boolean; criteria: { name: string; lacks: string[] }[]; link: string }

/** To whoever looks after the customer: what is to be signed has become vague, so nobody is asked until it is mended. */
export function signatureWithdrawn({ account, wasSigned, criteria, link }: SignatureWithdrawnMail, writing: Writing): MailDocument {
  const { success } = writing.messages;
  const body = success.withdrawn.body(wasSigned);
  return {
    subject: success.withdrawn.subject(account), preheader: body, heading: success.withdrawn.heading(account),
    blocks: [{ kind: 'rows', title: success.withdrawn.lacks, rows: criteria.map(({ name, lacks }): Row => ({ title: name, detail: lacks.join(' ') })) }, paragraph(body), action(writing, 'team', success.goals, link)],
  };
}

export interface SignatureSignedMail { account: string; name: string; signedAt: string; link: string }

/** To whoever looks after the customer: it is signed. */
export function signatureSigned({ account, name, signedAt, link }: SignatureSignedMail, writing: Writing): MailDocument {
  const { success } = writing.messages;
  const body = success.signed.body(writing.dates.day(signedAt));
  return { subject: success.signed.subject(account), preheader: body, heading: success.signed.heading(name, account), blocks: [paragraph(body), action(writing, 'team', success.goals, link)] };
}
