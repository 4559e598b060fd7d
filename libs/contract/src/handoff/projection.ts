/** The read model's side of the workflow; defined with the state, because persistence knows the domain only. */
export type { Audience, MailKind, MailRequest, Projection, Words } from '@throughline/domain';
