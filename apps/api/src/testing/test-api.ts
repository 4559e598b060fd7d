import 'reflect-metadata';
import { parseConfig } from '@throughline/contract/config';
import type { Config } from '@throughline/contract/config';
import type { HandoffState, Role } from '@throughline/domain';
import { createDataConverter, createTemporalClient, parsePayloadKeys } from '@throughline/integrations/temporal';
import { createApiKey, createDataSource, IntakeRepository, issueSignInToken, Person, ProjectionRepository } from '@throughline/persistence';
import type { Subject } from '@throughline/persistence';
import { aDelivery, aDossier, aProjection, aState, createTestDatabase } from '@throughline/persistence/testing';
import type { TestDatabase } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import request from 'supertest';
import { createApp } from '../create-app.ts';

/** A secret of the webhook tests, of no use anywhere else. */
export const TEST_WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

export interface CustomerHandoff {
  handoffId: string;
  /** The dossier's contacts in their order. */
  contacts: { id: string; email: string }[];
}

/** The whole API over a database of its own. Temporal is not there unless its address is given. */
export interface TestApi {
  http: Server;
  database: TestDatabase;
  config: Config;
  /** A new person, and the cookie of their session. */
  person(role: Role): Promise<{ id: string; email: string; cookie: string }>;
  /** A new API key with every permission of a role, as the value of an Authorization header. */
  apiKey(scopes: Parameters<typeof createApiKey>[1]['scopes']): Promise<string>;
  /** A new handoff with two contacts, in a phase in which they may open the portal unless another is asked for. */
  handoff(change?: Partial<HandoffState>): Promise<CustomerHandoff>;
  /** The cookie of a new session of a customer's contact. */
  customer(contactId: string): Promise<string>;
  close(): Promise<void>;
}

/** The name and value that a response wants kept, as the next request sends them. */
export function cookieOf(response: request.Response): string {
  const [cookie] = response.get('Set-Cookie') ?? [];
  if (cookie === undefined) throw new Error(`There is no cookie in this answer: ${response.status} ${response.text}`);
  return cookie.split(';')[0]!;
}

/** Starts the API over a database of its own, by the environment given and, where a test is about them, with web pages or a way of its own to the database. */
export async function createTestApi(env: Record<string, string> = {}, { webRoot = null, through }: { webRoot?: string | null; through?: (databaseUrl: string) => string } = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const { dataSource } = database;
  const used = through ? await createDataSource(through(database.url)).initialize() : dataSource;
  const config = parseConfig({
    DATABASE_URL: through?.(database.url) ?? database.url, SMTP_URL: 'smtp://127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1', LOG_LEVEL: 'silent',
    WEBHOOK_SECRETS: TEST_WEBHOOK_SECRET, PAYLOAD_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
    ...env,
  });
  const temporal = createTemporalClient(
    { address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE },
    createDataConverter(parsePayloadKeys(config.PAYLOAD_KEYS.join(','))),
  );
  const app = await createApp({ config, dataSource: used, temporal, webRoot });
  await app.listen(0, '127.0.0.1');
  const http = app.getHttpServer() as Server;

  const signIn = async (path: string, subject: Subject): Promise<string> => {
    const { token } = await issueSignInToken(dataSource.manager, { subject, reusable: false, minutes: 15, withCode: false });
    return cookieOf(await request(http).post(path).send({ token }).expect(200));
  };

  return {
    http,
    database,
    config,
    async person(role) {
      const email = `${role}-${randomUUID()}@calderis.example`;
      const { identifiers } = await dataSource.manager.insert(Person, { name: `A ${role}`, email, role });
      const id = String(identifiers[0]?.['id']);
      return { id, email, cookie: await signIn('/api/sign-in', { personId: id }) };
    },
    async apiKey(scopes) {
      return `Bearer ${(await createApiKey(dataSource.manager, { name: 'test', scopes, createdBy: null })).key}`;
    },
    async handoff(change = {}) {
      const mark = randomUUID();
      const dossier = aDossier();
      const emails = dossier.contacts!.map((contact) => `${contact.id}-${mark}@harbour.example`);
      const { handoffId } = await new IntakeRepository(dataSource).receive(
        aDelivery({ ...dossier, contacts: dossier.contacts!.map((contact, index) => ({ ...contact, email: emails[index]! })) }),
      );
      const contacts = await dataSource.query<{ id: string; email: string }[]>('SELECT id, email FROM contacts WHERE handoff_id = $1 ORDER BY position', [handoffId]);
      const contactIds = contacts.map(({ id }) => id);
      await new ProjectionRepository(dataSource).applyProjection(aProjection(aState(handoffId, { phase: 'implementation', contactIds, ...change })));
      return { handoffId, contacts };
    },
    customer: (contactId) => signIn('/api/portal/sign-in', { contactId }),
    async close() {
      // The connection to Temporal stays: closed during the pause before a retry, it would throw where nobody listens.
      await app.close();
      if (used !== dataSource) await used.destroy();
      await database.drop();
    },
  };
}
