import { spawn } from 'node:child_process';
import { once } from 'node:events';

test('a process whose output nobody reads any more is told so', async () => {
  const code = `import { onOutputGone } from ${JSON.stringify(new URL('signals.ts', import.meta.url).href)};
    onOutputGone(() => process.exit(141));
    setInterval(() => console.log('still here'), 20);
    setTimeout(() => process.exit(0), 20_000);`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await once(child, 'exit')).toEqual([141, null]);
});
