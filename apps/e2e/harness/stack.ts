import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase } from './database.ts';
import { freePorts } from './ports.ts';
import { Process } from './process.ts';
import type { ProcessSpec } from './process.ts';
import { Product } from './product.ts';
import type { ProductAddresses } from './product.ts';
import { temporalArguments, temporalProgram } from './temporal.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

export type PartName = 'temporal' | 'mail' | 'api' | 'worker';

export interface StackOptions {
  /** Keeps what Temporal holds in a file, for tests that kill it. */
  temporalSurvives?: boolean;
  /** Parts that are described but not started yet. */
  without?: PartName[];
  /** More than one worker process. */
  workers?: number;
  env?: NodeJS.ProcessEnv;
}

/** A whole product of one's own: database, Temporal, mail sink, API and worker as processes that can be killed. */
export class Stack extends Product {
  readonly parts: Record<PartName, Process>;
  readonly databaseUrl: string;
  private readonly cleanUp: () => Promise<void>;

  constructor(addresses: ProductAddresses, parts: Record<PartName, Process>, databaseUrl: string, cleanUp: () => Promise<void>) {
    super(addresses);
    this.parts = parts;
    this.databaseUrl = databaseUrl;
    this.cleanUp = cleanUp;
  }

  /** Ends a part as a power cut would. */
  kill(name: PartName, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    return this.parts[name].kill(signal);
  }

  start(name: PartName, options?: { untilReady?: boolean }): Promise<void> {
    return this.parts[name].start(options);
  }

  /** Ends a part by force and starts it again. */
  async killAndRestart(name: PartName): Promise<void> {
    await this.kill(name);
    await this.start(name);
  }

  override lastLines(): string {
    return Object.values(this.parts).map((part) => part.lastLines()).join('\n');
  }

  /** Ends everything and removes what it stored. */
  async stop(): Promise<void> {
    await Promise.all([this.parts.worker.retire(), this.parts.api.retire()]);
    await Promise.all([this.parts.temporal.retire('kill'), this.parts.mail.retire()]);
    await this.cleanUp();
  }
}

/** Starts a whole product on free ports, with an empty database. Takes a few seconds. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-e2e-'));
  const [port, temporalPort, smtpPort, mailPort] = (await freePorts(4)) as [number, number, number, number];
  const database = await createDatabase();
  const url = `http://localhost:${port}`;
  const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
  const payloadKeys = `k1:${randomBytes(32).toString('base64')}`;
  const env: NodeJS.ProcessEnv = {
    ...plainEnvironment(),
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}`,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_SINK_URL: `http://localhost:${mailPort}`,
    PORT: String(port),
    PUBLIC_URL: url,
    WEBHOOK_SECRETS: webhookSecret,
    PAYLOAD_KEYS: payloadKeys,
    LOG_LEVEL: 'info',
    ...options.env,
  };
  const logs = join(folder, 'logs');
  const part = (name: string, spec: Omit<ProcessSpec, 'name' | 'logs' | 'cwd'>) => new Process({ name, logs, cwd: root, ...spec });
  const parts: Record<PartName, Process> = {
    temporal: part('temporal', {
      command: temporalProgram(),
      args: temporalArguments({ port: temporalPort, file: options.temporalSurvives ? join(folder, 'temporal.db') : null }),
      env: plainEnvironment(),
      // It prints its address once the search attributes, too, are registered.
      isReady: (lines) => lines.some((line) => line.includes('Server:')),
    }),
    mail: part('mail', {
      ...built('apps/mail-sink/dist/main.js'),
      env: { ...plainEnvironment(), SMTP_PORT: String(smtpPort), HTTP_PORT: String(mailPort), MAIL_SINK_DATA: join(folder, 'mail') },
      isReady: () => answers(`http://localhost:${mailPort}/health`),
    }),
    api: part('api', { ...built('apps/api/dist/main.js'), env, isReady: () => answers(`${url}/health/ready`) }),
    worker: part('worker', { ...built('apps/worker/dist/main.js'), env, isReady: (lines) => lines.some((line) => line.includes('worker ready')) }),
  };
  const cleanUp = async () => {
    await database.drop();
    if (!process.env['E2E_KEEP']) await rm(folder, { recursive: true, force: true });
  };
  const wanted = (name: PartName) => !options.without?.includes(name);
  const ended = async (error: unknown): Promise<never> => {
    await Promise.all(Object.values(parts).map((each) => each.retire('kill')));
    await cleanUp();
    throw error;
  };
  try {
    const setUp = async () => {
      await script('libs/persistence/dist/migrate.js', env);
      return JSON.parse((await script('apps/api/dist/setup.js', env)).trim().split('\n').at(-1)!) as { signInLink: string; apiKey: string; administrator: string };
    };
    const [setup] = await Promise.all([setUp(), wanted('temporal') && parts.temporal.start(), wanted('mail') && parts.mail.start()]);
    await Promise.all([wanted('api') && parts.api.start(), wanted('worker') && parts.worker.start({ untilReady: wanted('temporal') })]);
    const addresses: ProductAddresses = { url, mailUrl: `http://localhost:${mailPort}`, webhookSecret, temporal: `127.0.0.1:${temporalPort}`, payloadKeys, ...setup };
    return new Stack(addresses, parts, database.url, cleanUp);
  } catch (error) {
    return ended(error);
  }
}

function built(path: string): { command: string; args: string[] } {
  return { command: process.execPath, args: ['--enable-source-maps', join(root, path)] };
}

async function script(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { command, args } = built(path);
  const { stdout } = await run(command, args, { env, cwd: root });
  return stdout;
}

/** What the machine's environment gives, without the test runner's own settings. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, JEST_WORKER_ID: __, ...rest } = process.env;
  return rest;
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  return response?.status === 200;
}
