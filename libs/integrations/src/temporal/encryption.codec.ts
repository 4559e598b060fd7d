import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { PayloadKey } from './payload-keys.ts';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of the clear text: says whether what follows was deflated. */
const PLAIN = 0;
const DEFLATED = 1;

// The package is CommonJS and hides its names from Node's ESM loader: only the default import has them.
const { Payload: PayloadProto } = proto.temporal.api.common.v1;

/** A payload needs a key that is not configured any more; nothing can be read without it. */
export class UnknownPayloadKeyError extends Error {
  override readonly name = 'UnknownPayloadKeyError';
  constructor(keyId: string, known: readonly string[]) {
    super(
      `A workflow payload was encrypted with the key "${keyId}", which is not among PAYLOAD_KEYS (${known.join(', ')}). ` +
        'Put that key back behind the newest one: it is needed until the longest lifecycle and the retention after it have passed.',
    );
  }
}

/**
 * Keeps workflow payloads unreadable for the Temporal server: deflate, then AES-256-GCM with the first key.
 *
 * Layout of the data: 12 bytes nonce, cipher text, 16 bytes tag. The key id is authenticated; nothing else is bound,
 * because Temporal decodes the same bytes in other contexts (a parent's input is a child's, a reset copies history).
 */
export class EncryptionCodec implements PayloadCodec {
  readonly #newest: PayloadKey;
  readonly #keys: ReadonlyMap<string, Buffer>;

  constructor(keys: readonly PayloadKey[]) {
    const [newest] = keys;
    if (!newest) throw new Error('At least one payload key is needed.');
    this.#newest = newest;
    this.#keys = new Map(keys.map(({ id, key }) => [id, key]));
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.#encrypt(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => (text(payload.metadata?.['encoding']) === ENCODING ? this.#decrypt(payload) : payload));
  }

  #encrypt(payload: Payload): Payload {
    const { id, key } = this.#newest;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
    const clear = pack(PayloadProto.encode(payload).finish());
    return {
      metadata: { encoding: Buffer.from(ENCODING), [KEY_ID]: Buffer.from(id) },
      data: Buffer.concat([iv, cipher.update(clear), cipher.final(), cipher.getAuthTag()]),
    };
  }

  #decrypt(payload: Payload): Payload {
    const id = text(payload.metadata?.[KEY_ID]);
    const key = this.#keys.get(id);
    if (!key) throw new UnknownPayloadKeyError(id, [...this.#keys.keys()]);
    const data = Buffer.from(payload.data ?? []);
    if (data.length < IV_BYTES + TAG_BYTES) throw new Error(`A workflow payload of key "${id}" is cut short.`);
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(id))
      .setAuthTag(data.subarray(-TAG_BYTES));
    const clear = Buffer.concat([decipher.update(data.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return PayloadProto.decode(unpack(clear));
  }
}

function pack(bytes: Uint8Array): Buffer {
  const deflated = deflateRawSync(bytes);
  // Short payloads grow when deflated.
  return deflated.length < bytes.length ? Buffer.concat([Buffer.of(DEFLATED), deflated]) : Buffer.concat([Buffer.of(PLAIN), bytes]);
}

function unpack(clear: Buffer): Buffer {
  const content = clear.subarray(1);
  return clear[0] === DEFLATED ? inflateRawSync(content) : content;
}

function text(bytes: Uint8Array | null | undefined): string {
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
}
