// Bundles the built workflows for Temporal's sandbox, so that a start of the worker does not wait for it.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createDataConverter } from '@throughline/integrations/temporal';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const inDist = (path) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));

const { code } = await bundleWorkflowCode({
  workflowsPath: inDist('workflows/index.js'),
  // Failures are encrypted inside the sandbox's converter, too: the bundle holds the same one as the client.
  failureConverterPath: createDataConverter([{ id: 'bundle', key: Buffer.alloc(32) }]).failureConverterPath,
  logger: new DefaultLogger('WARN'),
});
await writeFile(inDist('workflow-bundle.js'), code);
