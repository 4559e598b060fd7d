/** What the list and the index know of a mail. */
export interface MessageSummary {
  id: string;
  /** As the sender wrote it, with angle brackets; empty if there was none. */
  messageId: string;
  /** The sender's address. */
  from: string;
  fromName: string;
  /** Everyone the mail was handed over for, whatever its headers say. */
  to: string[];
  subject: string;
  /** The mail's own Date header as an ISO instant, or the raw value if it is no date; empty if there was none. */
  date: string;
  /** ISO instant. */
  receivedAt: string;
}

/** A mail opened: what a reader's program would show, and what a test asks for. */
export interface MessageDetail extends MessageSummary {
  html: string;
  text: string;
  /** Every address that the HTML links to, in reading order. */
  links: string[];
  headers: { name: string; value: string }[];
  attachments: string[];
}
