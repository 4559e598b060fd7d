/** One person's mailbox; the name is shown, the address is what the server is told. */
export interface Mailbox {
  name: string;
  email: string;
}

/** A file that goes with a mail; its name is ours, never somebody's words. */
export interface MailAttachment { name: string; type: string; content: Uint8Array }

/** A finished mail: rendered, addressed, with the Message-ID it keeps through every retry. */
export interface OutgoingMail {
  /** With its angle brackets, from `messageIdFor`. */
  messageId: string;
  from: Mailbox;
  to: Mailbox;
  replyTo?: Mailbox;
  subject: string;
  html: string;
  text: string;
  /** Only those that do not say who writes to whom: `X-…`, `List-…`, `Auto-Submitted`, `In-Reply-To`, `References`. */
  headers?: Record<string, string>;
  attachments?: MailAttachment[];
}

/** Hands one mail to the mail server. */
export interface MailTransport {
  /** Resolves once the server has taken responsibility for the mail; throws a {@link MailError} otherwise. */
  send(mail: OutgoingMail): Promise<void>;
  /** Ends open connections; nothing can be sent afterwards. */
  close(): Promise<void>;
}

/**
 * Why a mail was not taken: `temporary` may go through later, `permanent` never will as it stands.
 *
 * The message is for operators and carries no password and no content.
 */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly kind: 'temporary' | 'permanent';
  /** The server's SMTP reply code, where there was a reply. */
  readonly smtpCode: number | undefined;

  constructor(kind: 'temporary' | 'permanent', message: string, smtpCode?: number, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.smtpCode = smtpCode;
  }
}
