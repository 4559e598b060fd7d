import PostalMime, { decodeWords } from 'postal-mime';
import { readLinks } from './mail-html.ts';
import type { MessageDetail, MessageSummary } from './message.types.ts';

/** What the SMTP conversation said, which is true even where the headers say otherwise. */
export interface Envelope {
  from: string;
  to: string[];
}

/** Reads what the index keeps of a mail; a mail that cannot be parsed is listed by its envelope instead of being lost. */
export async function summarise(raw: Buffer, id: string, receivedAt: string, envelope?: Envelope): Promise<MessageSummary> {
  const mail = await parse(raw);
  return {
    id,
    messageId: mail?.messageId ?? '',
    from: mail?.from?.address ?? envelope?.from ?? '',
    fromName: mail?.from?.name ?? '',
    to: envelope?.to ?? mail?.to?.flatMap(({ address }) => address ?? []) ?? [],
    subject: mail?.subject ?? '',
    date: mail?.date ?? '',
    receivedAt,
  };
}

/** Reads a whole mail. */
export async function readMessage(raw: Buffer, summary: MessageSummary): Promise<MessageDetail> {
  const mail = await parse(raw);
  const html = mail?.html ?? '';
  return {
    ...summary,
    html,
    text: mail ? (mail.text ?? '') : raw.toString('utf8'),
    links: readLinks(html),
    headers: (mail?.headers ?? []).map(({ originalKey, value }) => ({ name: originalKey, value: decodeWords(value) })),
    attachments: (mail?.attachments ?? []).map(({ filename, mimeType }) => filename ?? mimeType),
  };
}

async function parse(raw: Buffer): Promise<Awaited<ReturnType<typeof PostalMime.parse>> | undefined> {
  try {
    return await PostalMime.parse(raw);
  } catch {
    // Nesting and header limits reject a mail that was built to exhaust its reader.
    return undefined;
  }
}
