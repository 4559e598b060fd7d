export { createTemporalClient, temporalConnectionOptions } from './connection.ts';
export type { TemporalSettings } from './connection.ts';
export { createDataConverter } from './data-converter.ts';
export { EncryptionCodec, UnknownPayloadKeyError } from './encryption.codec.ts';
export { parsePayloadKeys } from './payload-keys.ts';
export type { PayloadKey } from './payload-keys.ts';
