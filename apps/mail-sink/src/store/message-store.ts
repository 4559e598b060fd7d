import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageDetail, MessageSummary } from './message.types.ts';
import { readMessage, summarise } from './read-message.ts';
import type { Envelope } from './read-message.ts';

const INDEX = 'index.jsonl';

/** Which mails are meant; every part that is given has to fit. */
export interface MessageFilter {
  /** Part of a recipient's address. */
  to?: string | undefined;
  /** Part of the subject. */
  subject?: string | undefined;
  /** Part of a recipient's address or of the subject. */
  search?: string | undefined;
  /** Received at this ISO instant or later. */
  since?: string | undefined;
}

/** Mails as `.eml` files in one folder with an index beside them; what was acknowledged survives a crash. */
export class MessageStore {
  readonly #folder: string;
  /** Oldest first, as in the index file. */
  #messages: MessageSummary[];
  /** Index lines are appended one after the other, or two mails at once could mix theirs. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, messages: MessageSummary[]) {
    this.#folder = folder;
    this.#messages = messages;
  }

  /** Opens the folder, creates it if need be, and lists mails again whose index line a crash has cut off. */
  static async open(folder: string): Promise<MessageStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const files = (await readdir(folder)).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
    const indexed = new Map((await readIndex(folder)).map((message) => [message.id, message]));
    const messages = await Promise.all(files.map(async (id) => indexed.get(id) ?? recover(folder, id)));
    const order = [...indexed.keys()];
    messages.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt) || order.indexOf(a.id) - order.indexOf(b.id));
    await writeFile(join(folder, INDEX), messages.map(toLine).join(''), { mode: 0o600 });
    return new MessageStore(folder, messages);
  }

  /** Keeps a mail; once this resolves, it is on disk. */
  async add(raw: Buffer, envelope: Envelope): Promise<MessageSummary> {
    const receivedAt = new Date().toISOString();
    const id = `${receivedAt.replace(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
    const message = await summarise(raw, id, receivedAt, envelope);
    const file = this.#file(id);
    await writeFile(`${file}.part`, raw, { mode: 0o600 });
    await rename(`${file}.part`, file);
    this.#writing = this.#writing.then(() => appendFile(join(this.#folder, INDEX), toLine(message)));
    await this.#writing;
    this.#messages.push(message);
    return message;
  }

  /** The newest first. */
  list(filter: MessageFilter = {}): MessageSummary[] {
    return this.#messages.filter((message) => fits(message, filter)).toReversed();
  }

  find(id: string): MessageSummary | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  /** The bytes as they came in. */
  async source(message: MessageSummary): Promise<Buffer> {
    return readFile(this.#file(message.id));
  }

  async read(message: MessageSummary): Promise<MessageDetail> {
    return readMessage(await this.source(message), message);
  }

  /** Forgets every mail. */
  async clear(): Promise<void> {
    const gone = this.#messages;
    this.#messages = [];
    this.#writing = this.#writing.then(() => writeFile(join(this.#folder, INDEX), '', { mode: 0o600 }));
    await this.#writing;
    await Promise.all(gone.map(({ id }) => rm(this.#file(id), { force: true })));
  }

  #file(id: string): string {
    return join(this.#folder, `${id}.eml`);
  }
}

function fits(message: MessageSummary, { to, subject, search, since }: MessageFilter): boolean {
  const reaches = (part: string) => message.to.some((address) => contains(address, part));
  return (
    (!to || reaches(to)) &&
    (!subject || contains(message.subject, subject)) &&
    (!search || reaches(search) || contains(message.subject, search)) &&
    (!since || Date.parse(message.receivedAt) >= Date.parse(since))
  );
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase());
}

function toLine(message: MessageSummary): string {
  return `${JSON.stringify(message)}\n`;
}

async function readIndex(folder: string): Promise<MessageSummary[]> {
  const text = await readFile(join(folder, INDEX), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as MessageSummary];
    } catch {
      // The last line may be cut off by a crash; its mail is recovered from its file.
      return [];
    }
  });
}

async function recover(folder: string, id: string): Promise<MessageSummary> {
  const file = join(folder, `${id}.eml`);
  return summarise(await readFile(file), id, (await stat(file)).mtime.toISOString());
}
