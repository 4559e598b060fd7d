import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface ThreadOptions {
  /** The thread's module without its ending, seen from `of`: `import.meta.url` of whoever starts it. */
  module: string;
  of: string;
  data: unknown;
  longestMs: number;
  memoryMb: number;
}

/** Has something computed in a thread of its own, so that everybody else goes on being answered; its first message is the result. */
export async function inThread<T>({ module, of, data, longestMs, memoryMb }: ThreadOptions): Promise<T> {
  const isSource = of.endsWith('.ts');
  const thread = new Worker(new URL(`${module}${isSource ? '.ts' : '.js'}`, of), {
    workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryMb }, ...(isSource ? { execArgv: ['--conditions=@throughline/source', '--disable-warning=ExperimentalWarning'] } : {}),
  });
  try {
    const [result] = (await once(thread, 'message', { signal: AbortSignal.timeout(longestMs) })) as [T];
    return result;
  } finally {
    await thread.terminate();
  }
}
