import { startStack } from '@throughline/e2e/harness/stack';
import type { Stack, StackOptions } from '@throughline/e2e/harness/stack';

/** Runs a measurement on a product of its own, and ends it whatever happens. */
export async function withStack(options: StackOptions, measure: (stack: Stack) => Promise<void>): Promise<void> {
  const stack = await startStack(options);
  const end = (code: number) => void stack.stop().then(() => process.exit(code));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(1));
  try {
    await measure(stack);
  } catch (error) {
    console.error(error, stack.lastLines());
    process.exitCode = 1;
  } finally {
    await stack.stop();
  }
  // Clients of Temporal keep threads alive.
  process.exit(process.exitCode ?? 0);
}
