import type { LocalSettings } from './settings.ts';
import { freePort } from './ports.ts';

/** The parts that a start brings itself, because the environment names no running ones. */
export interface EmbeddedParts {
  database: boolean;
  temporal: boolean;
  mail: boolean;
}

/** Which parts this start brings itself, where they listen, and what was replaced for that. */
export interface StartPlan {
  embedded: EmbeddedParts;
  ports: Record<'web' | 'temporal' | 'temporalUi' | 'database' | 'smtp' | 'mailPages', number>;
  publicUrl: string;
  /** One sentence for each port that was taken. */
  notices: string[];
}

const standardPorts = { web: 4100, temporal: 4101, temporalUi: 4102, database: 4103, smtp: 4104, mailPages: 4105 };
const portNames = {
  web: 'the workspace',
  temporal: 'the Temporal server',
  temporalUi: "Temporal's pages",
  database: 'PostgreSQL',
  smtp: 'the mail sink',
  mailPages: 'the mail pages',
};

/** Decides from the environment what is embedded. */
export function embeddedParts(env: NodeJS.ProcessEnv): EmbeddedParts {
  return { database: !env['DATABASE_URL'], temporal: !env['TEMPORAL_ADDRESS'], mail: !env['SMTP_URL'] };
}

/** Finds a free port for each part; to be asked just before they start, or somebody else may have taken one. */
export async function planStart(env: NodeJS.ProcessEnv): Promise<StartPlan> {
  const ports = { ...standardPorts, web: Number(env['PORT'] || standardPorts.web) };
  const notices: string[] = [];
  const standard = new Set(Object.values(ports));
  for (const name of Object.keys(ports) as (keyof typeof ports)[]) {
    const wished = ports[name];
    // The next free port, but not one that another part would then have to leave in turn.
    standard.delete(wished);
    ports[name] = await freePort(wished, standard);
    standard.add(ports[name]);
    if (ports[name] !== wished) notices.push(`Port ${wished} is taken, so ${portNames[name]} uses ${ports[name]}.`);
  }
  return {
    embedded: embeddedParts(env),
    ports,
    publicUrl: env['PUBLIC_URL'] || `http://localhost:${ports.web}`,
    notices,
  };
}

/** The environment of our own processes: what the user set, completed by what is embedded or was made up once. */
export function serviceEnvironment(plan: StartPlan, settings: LocalSettings, databaseUrl: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ports, embedded } = plan;
  return {
    ...env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: env['TEMPORAL_ADDRESS'] || `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: env['TEMPORAL_NAMESPACE'] || 'default',
    SMTP_URL: env['SMTP_URL'] || `smtp://127.0.0.1:${ports.smtp}`,
    ...(embedded.mail && { MAIL_SINK_URL: `http://localhost:${ports.mailPages}` }),
    PORT: String(ports.web),
    PUBLIC_URL: plan.publicUrl,
    MAIL_FROM: env['MAIL_FROM'] || 'Throughline <throughline@localhost>',
    WEBHOOK_SECRETS: env['WEBHOOK_SECRETS'] || settings.webhookSecret,
    PAYLOAD_KEYS: env['PAYLOAD_KEYS'] || settings.payloadKeys,
    LOG_LEVEL: env['LOG_LEVEL'] || 'info',
  };
}
