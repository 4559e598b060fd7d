/**
 * A mail's content, before it is known whether it is read as HTML or as plain text.
 *
 * All words in it are plain text, so that nothing a template puts in can become markup.
 */
export interface MailDocument {
  subject: string;
  /** Shown by mail programs beside the subject. */
  preheader: string;
  /** The answer, as one sentence. */
  heading: string;
  blocks: readonly Block[];
  /** Who signs, if a person writes. */
  signature?: string;
}

export type Block =
  | { kind: 'paragraph'; words: string }
  | { kind: 'quote'; words: string; by?: string }
  | { kind: 'button'; label: string; link: string; note: ActionNote }
  | { kind: 'code'; code: string; title: string }
  | { kind: 'rows'; title: string; rows: readonly Row[] }
  | { kind: 'people'; title: string; people: readonly PersonShown[] };

/** What pressing does, and does not; a text mail has a link instead of a button. */
export interface ActionNote {
  html: string;
  text: string;
}

/** A line of a list: when or how much, what, and more about it. */
export interface Row {
  label?: string;
  title: string;
  detail?: string | undefined;
}

/** A row's title as it stands before more words: closed like a sentence. */
export function rowTitle({ title, detail }: Row): string {
  return detail && !/[.!?:…]$/.test(title.trim()) ? `${title}.` : title;
}

export interface PersonShown {
  name: string;
  /** "your point of contact" */
  part?: string | undefined;
  /** "Customer Success Manager" */
  title?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  /** Whom the reader turns to first. */
  first?: boolean;
}

/** What stands around every mail's content. */
export interface MailFrame {
  vendorName: string;
  language: string;
  /** Says that this is a demonstration, if it is one. */
  demonstration?: string;
  /** How to get in without the button, before and after the address. */
  withoutButton: { before: string; after: string };
  signInUrl: string;
  sentTo: string;
}
