export { MailError } from './mail.port.ts';
export type { Mailbox, MailTransport, OutgoingMail } from './mail.port.ts';
export { MemoryMail } from './memory.fake.ts';
export { messageIdFor } from './message-id.ts';
export { SmtpMail } from './smtp.adapter.ts';
