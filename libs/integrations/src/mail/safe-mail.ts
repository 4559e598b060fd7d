import { MailError } from './mail.port.ts';
import type { Mailbox, OutgoingMail } from './mail.port.ts';

/** Control characters, line separators and marks that turn the reading direction: none belongs into a header. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}]{1,253}$/u;
const MESSAGE_ID = /^<[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+>$/;
const ALLOWED_HEADER = /^(X-[\w-]+|List-[\w-]+|Auto-Submitted|In-Reply-To|References)$/i;

/**
 * The mail as it may be sent: people's words are flattened to one line, and what cannot be repaired is refused for good.
 *
 * Every transport sends only what comes out of here, so that nobody's name or subject can add a header or a recipient.
 */
export function safeMail(mail: OutgoingMail): OutgoingMail {
  if (!MESSAGE_ID.test(mail.messageId)) throw new MailError('permanent', 'The mail has no valid Message-ID.');
  const headers = Object.entries(mail.headers ?? {}).map(([name, value]) => {
    if (!ALLOWED_HEADER.test(name)) throw new MailError('permanent', `The header ${JSON.stringify(name)} may not be set.`);
    return [name, oneLine(value)];
  });
  return {
    ...mail,
    from: safeMailbox('sender', mail.from),
    to: safeMailbox('recipient', mail.to),
    ...(mail.replyTo ? { replyTo: safeMailbox('reply address', mail.replyTo) } : {}),
    subject: oneLine(mail.subject),
    headers: Object.fromEntries(headers),
  };
}

/** A person's words on one line, with nothing in them that a mail header or a reader could stumble over. */
export function oneLine(words: string): string {
  return words.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

function safeMailbox(role: string, { name, email }: Mailbox): Mailbox {
  if (!ADDRESS.test(email)) throw new MailError('permanent', `The mail address of the ${role} is not valid.`);
  return { name: oneLine(name), email };
}
