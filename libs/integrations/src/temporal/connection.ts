import { Client, Connection } from '@temporalio/client';
import type { ConnectionOptions } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';

/** Where the Temporal server is and how to be let in; the same for the API's client and the worker. */
export interface TemporalSettings {
  /** `host:port` */
  address: string;
  namespace: string;
  tls?: boolean | { serverNameOverride?: string; serverRootCACertificate?: Buffer; clientCertPair?: { crt: Buffer; key: Buffer } };
  apiKey?: string;
}

/** What both `Connection` of the client and `NativeConnection` of the worker take. */
export function temporalConnectionOptions(settings: TemporalSettings): Pick<ConnectionOptions, 'address' | 'tls'> & { apiKey?: string } {
  const { address, apiKey } = settings;
  // An API key over an open line would be readable by anyone on the way.
  if (apiKey && settings.tls === false) throw new Error('A Temporal API key needs TLS: remove TEMPORAL_TLS=false or TEMPORAL_API_KEY.');
  const tls = settings.tls ?? Boolean(apiKey);
  return { address, tls, ...(apiKey ? { apiKey } : {}) };
}

/**
 * A client that connects at its first call, so that the API starts and takes webhooks in while Temporal is away.
 *
 * Give calls a deadline (`client.withDeadline(Date.now() + ms, …)`): without one, they wait for the server.
 */
export function createTemporalClient(settings: TemporalSettings, dataConverter: DataConverter): Client {
  return new Client({ connection: Connection.lazy(temporalConnectionOptions(settings)), namespace: settings.namespace, dataConverter });
}
