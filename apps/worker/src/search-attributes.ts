import type { NativeConnection } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '@throughline/contract/handoff';
import type { Logger } from 'pino';

/** `temporal.api.enums.v1.IndexedValueType`; the package that names them is no dependency of ours. */
export const INDEXED_VALUE_TYPES = { KEYWORD: 2, INT: 3, DATETIME: 6 } as const;

/**
 * Makes sure that the namespace knows our search attributes. Where an operator has to do it, for example in a
 * cloud, the refusal is logged; starting workflows would fail with a clear message if they were missing.
 */
export async function registerSearchAttributes(connection: NativeConnection, namespace: string, logger: Logger): Promise<void> {
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const missing = Object.values(SEARCH_ATTRIBUTES).filter(({ name }) => !(name in (customAttributes ?? {})));
    if (missing.length === 0) return;
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]])),
    });
    logger.info({ added: missing.map(({ name }) => name) }, 'search attributes registered');
  } catch (error) {
    logger.warn({ reason: error instanceof Error ? error.message : String(error), names: Object.values(SEARCH_ATTRIBUTES).map(({ name }) => name) }, 'search attributes could not be looked up or added');
  }
}
