import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import { EncryptionCodec } from './encryption.codec.ts';
import type { PayloadKey } from './payload-keys.ts';

/**
 * The one data converter of every client, worker and replay: payloads and failures are encrypted.
 *
 * @param keys the newest first; older ones only decrypt
 */
export function createDataConverter(keys: readonly PayloadKey[]): DataConverter {
  return { failureConverterPath: failureConverterPath(), payloadCodecs: [new EncryptionCodec(keys)] };
}

/** The module beside this one, `.ts` from source and `.js` once built: Temporal's bundler and Node both open it by path. */
function failureConverterPath(): string {
  return fileURLToPath(new URL(`./failure-converter${extname(import.meta.url)}`, import.meta.url));
}
