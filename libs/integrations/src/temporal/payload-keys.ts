/** A key for workflow payloads: its id travels in clear beside what it encrypted. */
export interface PayloadKey {
  id: string;
  /** 32 bytes, for AES-256. */
  key: Buffer;
}

/**
 * Reads `id:base64,id:base64` (the newest first) and throws one error that lists everything wrong with it.
 *
 * The messages name ids and positions, never any part of a key.
 */
export function parsePayloadKeys(text: string): PayloadKey[] {
  const entries = text.split(',').map((entry) => entry.trim()).filter(Boolean);
  const keys = entries.map((entry) => {
    const colon = entry.indexOf(':');
    return { id: entry.slice(0, Math.max(colon, 0)), key: Buffer.from(entry.slice(colon + 1), 'base64') };
  });
  const problems = keys.flatMap(({ id, key }, index) => {
    if (!/^[\w.-]{1,64}$/.test(id)) return [`key ${index + 1} has no usable id (letters, digits, dot, dash, underscore, then a colon)`];
    if (key.length !== 32) return [`key "${id}" has ${key.length} bytes, 32 are needed (base64)`];
    if (keys.findIndex((other) => other.id === id) !== index) return [`the id "${id}" is used twice`];
    return [];
  });
  if (keys.length === 0) problems.push('there is no key');
  if (problems.length > 0) throw new Error(`PAYLOAD_KEYS cannot be used: ${problems.join('; ')}.`);
  return keys;
}
