import { resolve } from 'node:path';
import { startMailSink } from './start-mail-sink.ts';

const problems: string[] = [];
const options = {
  smtpPort: port('SMTP_PORT', 4104),
  httpPort: port('HTTP_PORT', 4105),
  dataDir: resolve(process.env['MAIL_SINK_DATA'] || '.throughline/mail'),
  host: process.env['HOST'] || '127.0.0.1',
};
if (problems.length > 0) {
  console.error(`The mail sink cannot start: ${problems.join('; ')}.`);
  process.exit(2);
}

const sink = await startMailSink(options).catch((error: Error) => {
  console.error(`The mail sink cannot start: ${error.message}.`);
  process.exit(1);
});
console.log(`Mail sink ready: mails go to ${sink.smtpUrl}, read them at ${sink.httpUrl}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sink.close().then(() => process.exit(0)));
}

function port(name: string, standard: number): number {
  const text = process.env[name] || String(standard);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) problems.push(`${name} is "${text}", but has to be a port number`);
  return value;
}
