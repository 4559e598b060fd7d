export { MailError } from './mail.port.ts';
export type { Mailbox, MailTransport, OutgoingMail } from './mail.port.ts';
export { MemoryMail } from './memory.fake.ts';
export { messageIdFor } from './message-id.ts';
export { draftIntroduction, renderMail } from './render-mail.ts';
export type { RenderedMail } from './render-mail.ts';
export { SmtpMail } from './smtp.adapter.ts';
export type { MailAudience, MailContext } from './templates/template.types.ts';
export type { MailData, MailTemplate, MailTemplateName } from './templates/templates.ts';
