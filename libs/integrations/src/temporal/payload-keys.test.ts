import { parsePayloadKeys } from './payload-keys.ts';

const base64 = (byte: number, length = 32) => Buffer.alloc(length, byte).toString('base64');

describe('reading PAYLOAD_KEYS', () => {
  it('keeps the order, so that the first one encrypts', () => {
    const keys = parsePayloadKeys(`k2:${base64(2)}, k1:${base64(1)}`);
    expect(keys.map(({ id }) => id)).toEqual(['k2', 'k1']);
    expect(keys[0]!.key).toEqual(Buffer.alloc(32, 2));
  });

  it('lists everything that is wrong in one message, without any part of a key', () => {
    const text = `${base64(1)},k1:${base64(2, 16)},k2:${base64(3)},k2:${base64(4)}`;
    expect(() => parsePayloadKeys(text)).toThrow(/key 1 has no usable id.*"k1" has 16 bytes.*"k2" is used twice/);
    expect(() => parsePayloadKeys(text)).not.toThrow(new RegExp(base64(2, 16)));
  });

  it('refuses an empty list', () => {
    expect(() => parsePayloadKeys(' ')).toThrow('there is no key');
  });
});
