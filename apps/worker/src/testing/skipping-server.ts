import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { SEARCH_ATTRIBUTES } from '@throughline/contract/handoff';
import { INDEXED_VALUE_TYPES } from '../search-attributes.ts';
import { testDataConverter } from './payload-keys.ts';

/** The SDK gives the server five seconds; its Java needs longer now and then while both cores are busy. */
const ATTEMPTS = 5;

/** A Temporal server of a test's own whose time can be skipped, with our search attributes. */
export async function startSkippingServer(): Promise<TestWorkflowEnvironment> {
  const path = process.env['TEMPORAL_TEST_SERVER'];
  if (!path) throw new Error('TEMPORAL_TEST_SERVER must be the path of the time-skipping test server: run these tests with npm test.');
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const env = await started(path);
  const searchAttributes = Object.fromEntries(Object.values(SEARCH_ATTRIBUTES).map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]]));
  await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes }).catch(() => undefined);
  return env;
}

async function started(path: string): Promise<TestWorkflowEnvironment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path } },
        client: { dataConverter: testDataConverter(), identity: 'test-client' },
      });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
