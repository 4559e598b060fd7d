import fc from 'fast-check';
import type { Payload } from '@temporalio/common';
import { EncryptionCodec, UnknownPayloadKeyError } from './encryption.codec.ts';
import type { PayloadKey } from './payload-keys.ts';

const key = (id: string, byte: number): PayloadKey => ({ id, key: Buffer.alloc(32, byte) });
const first = key('k1', 1);
const second = key('k2', 2);

const anyPayload: fc.Arbitrary<Payload> = fc.record({
  metadata: fc.dictionary(fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'), fc.uint8Array()),
  data: fc.oneof(fc.uint8Array(), fc.string({ maxLength: 4000 }).map((words) => Buffer.from(words.repeat(3)))),
});
const bytes = (payload: Payload) => ({
  metadata: Object.entries(payload.metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('hex')]).sort(),
  data: Buffer.from(payload.data ?? []).toString('hex'),
});
const words = (text: string): Payload => ({ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from(JSON.stringify(text)) });
async function encrypted(payload: Payload, keys = [first]): Promise<Payload> {
  const [result] = await new EncryptionCodec(keys).encode([payload]);
  return result!;
}

describe('encrypting workflow payloads', () => {
  it('gives back what was put in, whatever it was', async () => {
    const codec = new EncryptionCodec([first]);
    await fc.assert(
      fc.asyncProperty(fc.array(anyPayload, { maxLength: 4 }), async (payloads) => {
        const back = await codec.decode(await codec.encode(payloads));
        expect(back.map(bytes)).toEqual(payloads.map(bytes));
      }),
    );
  });

  it('leaves no word of the content, nor its encoding, readable', async () => {
    const payload = await encrypted(words('I’m not buying a CRM. I’m buying the end of the call-back.'));
    const stored = Buffer.concat([...Object.values(payload.metadata ?? {}), payload.data!]).toString('latin1');
    expect(stored).not.toContain('buying');
    expect(stored).not.toContain('json/plain');
  });

  it('never encrypts the same content to the same bytes twice', async () => {
    expect(bytes(await encrypted(words('same'))).data).not.toBe(bytes(await encrypted(words('same'))).data);
  });

  it('compresses before it encrypts, and adds little to what is short', async () => {
    expect((await encrypted(words('milestone '.repeat(1000)))).data!.length).toBeLessThan(500);
    expect((await encrypted(words('a'))).data!.length).toBeLessThan(80);
  });

  it('notices any changed byte of data, nonce or tag', async () => {
    const payload = await encrypted(words('Kick-off, 10:00 in Hull'));
    const data = Buffer.from(payload.data!);
    await fc.assert(
      fc.asyncProperty(fc.nat(data.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(data);
        changed[at]! ^= flip;
        await expect(new EncryptionCodec([first]).decode([{ ...payload, data: changed }])).rejects.toThrow();
      }),
    );
  });

  it('notices a payload that is cut short or relabelled with another key', async () => {
    const payload = await encrypted(words('text'));
    const codec = new EncryptionCodec([first, { id: 'k1b', key: first.key }]);
    await expect(codec.decode([{ ...payload, data: payload.data!.subarray(0, 20) }])).rejects.toThrow('cut short');
    const relabelled = { ...payload, metadata: { ...payload.metadata, 'encryption-key-id': Buffer.from('k1b') } };
    await expect(codec.decode([relabelled])).rejects.toThrow();
  });

  it('reads old payloads after the keys were rotated, and writes new ones with the newest key', async () => {
    const old = await encrypted(words('from before'));
    const rotated = new EncryptionCodec([second, first]);
    expect((await rotated.decode([old])).map(bytes)).toEqual([bytes(words('from before'))]);
    const [fresh] = await rotated.encode([words('from now')]);
    expect(Buffer.from(fresh!.metadata!['encryption-key-id']!).toString()).toBe('k2');
    expect((await new EncryptionCodec([second]).decode([fresh!])).map(bytes)).toEqual([bytes(words('from now'))]);
  });

  it('names the key that is missing, and those it has', async () => {
    const old = await encrypted(words('from before'));
    const failure = new EncryptionCodec([second]).decode([old]);
    await expect(failure).rejects.toThrow(UnknownPayloadKeyError);
    await expect(failure).rejects.toThrow(/"k1".*\(k2\)/);
  });

  it('lets payloads through that were never encrypted', async () => {
    expect(await new EncryptionCodec([first]).decode([words('plain')])).toEqual([words('plain')]);
  });
});
