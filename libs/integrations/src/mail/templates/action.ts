import type { Block } from '../rendering/mail-document.ts';
import type { MailAudience, Writing } from './template.types.ts';

/** The mail's one button, with what pressing it does and does not. */
export function action({ messages }: Writing, audience: MailAudience, label: string, link: string): Block {
  const { customerButton, teamButton } = messages.frame;
  return { kind: 'button', label, link, note: audience === 'customer' ? customerButton : teamButton };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', words };
}

/** What people call somebody. */
export function firstName(name: string): string {
  return /^\s*(\S+)/.exec(name)?.[1] ?? name;
}
