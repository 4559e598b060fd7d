/** Writes the workflows' bundle to the path that is given; `bundle.ts` runs it. */
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { testDataConverter } from './payload-keys.ts';

const target = process.argv[2];
if (!target) throw new Error('Say where the bundle is to be written.');
const { failureConverterPath } = testDataConverter();
const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
  ...(failureConverterPath ? { failureConverterPath } : {}),
  logger: new DefaultLogger('ERROR'),
  webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, conditionNames: ['@throughline/source', '...'] } }),
});
// Several test files may do this at once: each finds a whole file or none.
writeFileSync(`${target}.${process.pid}`, code);
renameSync(`${target}.${process.pid}`, target);
