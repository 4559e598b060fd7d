import { createDataConverter } from '@throughline/integrations/temporal';

/** The key of tests and of the recorded histories. It protects nothing and never changes, or they could not be read. */
export const TEST_PAYLOAD_KEYS = [{ id: 'test', key: Buffer.alloc(32, 7) }];

/** What tests and recordings encrypt with. */
export function testDataConverter(): ReturnType<typeof createDataConverter> {
  return createDataConverter(TEST_PAYLOAD_KEYS);
}
