import { DefaultFailureConverter } from '@temporalio/common';

/**
 * Puts messages and stack traces of failures into payloads, which the codec encrypts; they would leave in clear otherwise.
 *
 * A module of its own because Temporal loads it by path, also into the workflow sandbox.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
