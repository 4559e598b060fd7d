import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './runtime/paths.ts';

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; link?: boolean }>;
};
const installed = Object.entries(packages).flatMap(([path, { version = '', link }]) => {
  const name = path.split('node_modules/').at(-1) ?? '';
  return path.includes('node_modules/') && !link ? [{ name, version }] : [];
});

test('there is one protobufjs 8: with two, histories cannot be replayed', () => {
  expect(installed.filter(({ name, version }) => name === 'protobufjs' && version.startsWith('8.'))).toEqual([{ name: 'protobufjs', version: '8.8.1' }]);
});

test('all packages of the Temporal SDK have the same version', () => {
  const temporal = installed.filter(({ name }) => name.startsWith('@temporalio/'));
  expect(temporal.length).toBeGreaterThan(5);
  expect(new Set(temporal.map(({ version }) => version))).toEqual(new Set(['1.24.0']));
});

test('nx is there once, so that the boundary rule reads the graph that nx wrote', () => {
  const versions = installed.filter(({ name }) => ['nx', '@nx/devkit', '@nx/eslint-plugin'].includes(name)).map(({ version }) => version);
  expect(versions).toEqual([versions[0], versions[0], versions[0]]);
});
