import { parseConfig } from '@throughline/contract/config';
import { createDataConverter, createTemporalClient, parsePayloadKeys } from '@throughline/integrations/temporal';
import { createDataSource } from '@throughline/persistence';
import { createApp } from '../create-app.ts';
import { describeApi } from './openapi.ts';

/** The document of an application that reaches for nothing, as the committed file holds it. */
export async function describeOffline(): Promise<string> {
  const env = {
    DATABASE_URL: 'postgres://nobody@localhost/none',
    SMTP_URL: 'smtp://localhost:1',
    WEBHOOK_SECRETS: `whsec_${'A'.repeat(32)}`,
    PAYLOAD_KEYS: `none:${Buffer.alloc(32).toString('base64')}`,
    LOG_LEVEL: 'silent',
  };
  const config = parseConfig(env);
  const temporal = createTemporalClient({ address: config.TEMPORAL_ADDRESS, namespace: config.TEMPORAL_NAMESPACE }, createDataConverter(parsePayloadKeys(env.PAYLOAD_KEYS)));
  const app = await createApp({ config, temporal, dataSource: createDataSource(env.DATABASE_URL), webRoot: null });
  const document = describeApi(app);
  await temporal.connection.close();
  return `${JSON.stringify(document, null, 2)}\n`;
}
