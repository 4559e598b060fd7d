import { TestEnvironment } from 'jest-environment-node';

/** Tells the harness at once when a test or a hook has failed, while the browser still shows what was wrong. */
export default class StackEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') await this.global.throughlineTestFailed?.(event.test.name);
    if (event.name === 'hook_failure') await this.global.throughlineTestFailed?.(`${event.hook.type}`);
  }
}
