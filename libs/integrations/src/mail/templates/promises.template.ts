import type { Block, MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface PromisesMail {
  account: string;
  promises: { what: string; dueAt: string | null; owner: string | null }[];
  /** What somebody said with it, if anything. */
  said: { words: string; by: string } | null;
  link: string;
}

type Occasion = 'due' | 'late' | 'escalated' | 'assigned' | 'disputed';

/** To whoever looks after promises, or leads them: which ones, and what is expected. */
export function promises(occasion: Occasion) {
  return ({ account, promises: list, said, link }: PromisesMail, writing: Writing): MailDocument => {
    const words = writing.messages.promises[occasion];
    const rows: Block = {
      kind: 'rows', title: words.section,
      rows: list.map(({ what, dueAt, owner }) => ({ ...(dueAt === null ? {} : { label: writing.dates.shortDay(dueAt) }), title: what, detail: owner === null ? undefined : writing.messages.promises.owner(owner) })),
    };
    return {
      subject: words.subject(account, list.length),
      preheader: words.preheader,
      heading: words.heading(account, list.length),
      blocks: [...(said ? [{ kind: 'quote', words: said.words, by: said.by } as const] : []), rows, paragraph(words.body), action(writing, 'team', words.action, link)],
    };
  };
}
