import { z } from 'zod';
import { given } from './given.ts';

const url = (...protocols: string[]) =>
  z.url({ protocol: new RegExp(`^(?:${protocols.join('|')})$`), error: `This must be an address that begins with ${protocols.join(':// or ')}://.` });
const whole = (least: number, most?: number) => {
  const error = `This must be a whole number ${most === undefined ? `of ${least} or more` : `from ${least} to ${most}`}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most ?? Number.MAX_SAFE_INTEGER, { error });
};
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const list = z.string().transform((value) => value.split(',').map((part) => part.trim()).filter((part) => part !== ''));

const variables = {
  DATABASE_URL: { schema: url('postgres', 'postgresql'), about: 'PostgreSQL 15 or later; its user owns the schema and may create roles.', secret: true },
  TEMPORAL_ADDRESS: { schema: z.string().regex(/^[^\s:/]+:\d+$/, 'This must be host:port.').default('localhost:7233'), about: 'Temporal frontend, host:port.' },
  TEMPORAL_NAMESPACE: { schema: z.string().min(1).default('default'), about: 'Temporal namespace.' },
  TEMPORAL_TLS: { schema: flag.default(false), about: 'Whether to speak TLS with Temporal; implied by an API key.' },
  TEMPORAL_API_KEY: { schema: z.string().min(1).optional(), about: 'API key of Temporal Cloud or of a server with an authorizer.', secret: true },
  SMTP_URL: { schema: url('smtp', 'smtps'), about: 'Where mail goes out, with user and password if it asks for them.', secret: true },
  MAIL_FROM: { schema: z.string().min(3).default('Throughline <hello@throughline.example>'), about: 'Sender of every mail.' },
  MAIL_SINK_URL: { schema: url('http', 'https').optional(), about: 'Pages of the embedded mail sink, linked from the workspace.' },
  PUBLIC_URL: { schema: url('http', 'https').default('http://localhost:4100'), about: 'Address under which people reach the workspace and the portal.' },
  PORT: { schema: whole(1, 65535).default(4100), about: 'Port of the API.' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), about: 'Address the API listens on; 0.0.0.0 in a container.' },
  VENDOR_NAME: { schema: z.string().min(1).max(100).default('Calderis'), about: 'Name of your company, as customers read it.' },
  WEBHOOK_SECRETS: { schema: list.pipe(z.array(z.string().regex(/^whsec_[A-Za-z0-9+/=]{24,}$/, 'Each must be whsec_ and at least 24 characters of base64.')).min(1)), about: 'Secrets of Standard Webhooks, newest first, separated by commas.', secret: true },
  PAYLOAD_KEYS: { schema: list.pipe(z.array(z.string().regex(/^[\w.-]+:[A-Za-z0-9+/]{43}=$/, 'Each must be id:key, the key 32 bytes of base64.')).min(1)), about: 'Keys for what Temporal stores, newest first, separated by commas. Old ones stay until the longest lifecycle has passed.', secret: true },
  MAX_WEBHOOK_BYTES: { schema: whole(1024).default(26_214_400), about: 'Largest delivery taken in, in bytes.' },
  LOG_LEVEL: { schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), about: 'Least severe log line written.' },
  LLM_PROVIDER: { schema: z.enum(['off', 'openai-compatible', 'anthropic']).default('off'), about: 'Whose language model reads the sources a second time, if any; see [language-model.md](language-model.md) for what leaves the house then.' },
  LLM_MODEL: { schema: z.string().min(1).max(200).optional(), about: 'The model, as its provider calls it.' },
  LLM_API_KEY: { schema: z.string().min(1).optional(), about: 'Key of the provider; a server of your own may need none.', secret: true },
  LLM_BASE_URL: { schema: url('http', 'https').optional(), about: 'Address of an OpenAI-compatible server, up to and including /v1; for Anthropic only where a gateway stands in between.' },
  LLM_TIMEOUT_SECONDS: { schema: whole(5, 900).default(300), about: 'Longest wait for one answer of the model.' },
  LLM_MAX_OUTPUT_TOKENS: { schema: whole(1_000, 200_000).default(16_000), about: 'Longest answer of the model, its thinking included.' },
  LLM_BUDGET_TOKENS: { schema: whole(0).default(1_000_000), about: 'Tokens that one handoff may cost in its whole life, questions and answers together.' },
  LLM_PRICES: { schema: z.string().regex(/^\d{1,6}(\.\d{1,6})?\/\d{1,6}(\.\d{1,6})?$/, 'This must be two numbers such as 3/15.').optional(), about: 'Price of a million tokens read and written, such as `3/15`, so that costs are recorded.' },
  TRUST_PROXY: { schema: flag.default(false), about: 'Whether a reverse proxy in front sets X-Forwarded-For.' },
} as const;

type Variables = typeof variables;

/** All of the configuration, parsed once at start. */
export type Config = { [Name in keyof Variables]: z.output<Variables[Name]['schema']> };

/** The documentation's table, one row per variable; a default of null means that it must be set or may be left out. */
export const CONFIG_TABLE = Object.entries(variables).map(([name, { schema, about }]) => {
  const empty = (schema as z.ZodType).safeParse(undefined);
  return { name, about, required: !empty.success, default: empty.success && empty.data !== undefined ? String(empty.data) : null };
});

/** What belongs together: a provider needs a model, and a way to it. */
function incomplete({ LLM_PROVIDER: provider, LLM_MODEL: model, LLM_API_KEY: key, LLM_BASE_URL: address }: Partial<Config>): string[] {
  if (provider === undefined || provider === 'off') return [];
  const missing = (name: keyof Variables): string => `  ${name}: is missing, and LLM_PROVIDER is ${provider}. ${variables[name].about}`;
  return [
    ...(model === undefined ? [missing('LLM_MODEL')] : []),
    ...(provider === 'anthropic' && key === undefined ? [missing('LLM_API_KEY')] : []),
    ...(provider === 'openai-compatible' && address === undefined ? [missing('LLM_BASE_URL')] : []),
  ];
}

const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** What is wrong with a value, each thing once, and the value as far as it can be shown. */
function complaint(error: z.ZodError, raw: string, secret: boolean): string {
  const wrong = new Set(error.issues.map((issue) => sentence(issue.message)));
  return `${[...wrong].join(' ')} Given: ${given(raw, secret)}.`;
}

/** Reads the environment, or throws one error that lists everything wrong. Never repeats a secret's value. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const wrong: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [name, { schema, about, ...rest }] of Object.entries(variables)) {
    const raw = env[name] === '' ? undefined : env[name];
    const parsed = (schema as z.ZodType).safeParse(raw);
    if (parsed.success) config[name] = parsed.data;
    else wrong.push(`  ${name}: ${raw === undefined ? 'is missing.' : complaint(parsed.error, raw, 'secret' in rest)} ${about}`);
  }
  wrong.push(...incomplete(config as Partial<Config>).filter((line) => !wrong.some((known) => known.split(':')[0] === line.split(':')[0])));
  const count = wrong.length === 1 ? 'One of its variables is' : `${wrong.length} of its variables are`;
  if (wrong.length > 0) throw new Error(`The configuration cannot be used. ${count} wrong:\n${wrong.join('\n')}`);
  return config as Config;
}
