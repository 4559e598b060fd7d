/** `npm run demo [northwind-freight | helios-credit-union | tiny-bakery-co]`: a whole lifecycle in about three minutes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { handover, implementation, learning, observation } from './demo/chapters.ts';
import { DemoClient } from './demo/client.ts';
import { signInColleague } from './demo/colleague.ts';
import type { Colleague } from './demo/colleague.ts';
import { DemoMails } from './demo/mails.ts';
import { Story } from './demo/story.ts';
import { liveLauncher } from './runtime/launcher.ts';
import { projectRoot, stateFolder } from './runtime/paths.ts';
import { onStopSignal } from './runtime/signals.ts';
import { loadSettings } from './runtime/settings.ts';

/** Real milliseconds that a day of the demonstration lasts. */
const DAY_LENGTH = 900;

const began = Date.now();
onStopSignal((code) => {
  console.log('\nThe demonstration stops here. Its handoff stays in the workspace and goes on by its own clock.');
  process.exit(code);
});

try {
  await play(process.argv[2] ?? 'northwind-freight');
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}

async function play(deal: string): Promise<void> {
  const file = join(projectRoot, 'examples', 'deals', `${deal}.json`);
  if (!/^[\w-]+$/.test(deal) || !existsSync(file)) throw new Error(`There is no demonstration deal "${deal}" in examples/deals.`);
  const { workspace, mail, apiKey } = await addresses();
  const team = new DemoClient(workspace, { authorization: `Bearer ${apiKey}` });
  const mails = new DemoMails(mail);
  const owner = await signInColleague(team, mails, ownerOf(file));
  const run = began.toString(36).slice(-5);
  const { handoffId } = await team.post<{ handoffId: string }>(`/api/import?demonstration=true&dayLength=${DAY_LENGTH}`, freshCopy(file, run));
  console.log(`A day lasts ${DAY_LENGTH / 1_000} s. Watch it at ${workspace}/handoffs/${handoffId} and the mails at ${mail}`);

  const story = new Story(handoffId, { team, owner }, mails);
  await handover(story);
  await implementation(story);
  await observation(story);
  const closed = await learning(story);

  const days = Math.round((story.now() - Date.parse(closed.clock.startsAt)) / 86_400_000);
  console.log(
    ['', `${closed.accountName} was carried from the signature to proven value: ${days} days in ${Math.round((Date.now() - began) / 1_000)} seconds, ${await mails.count()} mails.`,
      `  Everything that happened  ${workspace}/handoffs/${handoffId}`, `  Every mail                ${mail}`, `  Who is at risk            ${workspace}/at-risk`].join('\n'),
  );
}

/** Where the running product is; says what to do when it does not run. */
async function addresses(): Promise<{ workspace: string; mail: string; apiKey: string }> {
  const state = stateFolder();
  const running = liveLauncher(state);
  if (!running?.addresses['Workspace']) throw new Error('Throughline is not running. Start it with npm start, and run the demonstration in a second terminal.');
  const { Workspace: workspace, Mail: mail } = running.addresses;
  if (!mail) throw new Error('The demonstration reads the customers\' mails, so it needs the embedded mail sink: start without SMTP_URL.');
  const { access } = await loadSettings(state);
  const apiKey = Object.values(access).find((each) => each?.apiKey)?.apiKey;
  if (!apiKey) throw new Error('The launcher has no API key yet. Wait until npm start has printed its addresses.');
  return { workspace, mail, apiKey };
}

/** Whoever the dossier names as the one who looks after the customer. */
function ownerOf(file: string): Colleague {
  const { team = [] } = JSON.parse(readFileSync(file, 'utf8')) as { team?: { name: string; email?: string; role: string }[] };
  const named = team.find(({ role, email }) => role === 'csm' && email);
  return named?.email ? { name: named.name, email: named.email } : { name: 'Customer Success', email: 'customer.success@throughline.example' };
}

/** The deal as a new one, and its contacts with addresses of this run, so that no mail of another run is mistaken for it. */
function freshCopy(file: string, run: string): unknown {
  const dossier = JSON.parse(readFileSync(file, 'utf8')) as { deal: { externalId: string }; contacts?: { email?: string }[] };
  dossier.deal.externalId += `-demo-${run}`;
  for (const contact of dossier.contacts ?? []) if (contact.email) contact.email = contact.email.replace('@', `+${run}@`);
  return dossier;
}
