#!/usr/bin/env node
// Stands apart from the build, so that npm can link the command before anything is built.
try {
  await import('../dist/main.js');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The command line has not been built yet: run `npm start` once, or `npm run build`.\n');
  process.exitCode = 3;
}
