export { startMailSink } from './start-mail-sink.ts';
export type { MailSink, MailSinkOptions } from './start-mail-sink.ts';
export type { MessageDetail, MessageSummary } from './store/message.types.ts';
