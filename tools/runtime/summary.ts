import { seconds } from './progress.ts';
import type { Stack } from './stack.ts';

/** The last words of a start: where everything is, how to get in, and what to try first. */
export function summary(stack: Stack, tookMs: number): string {
  const addresses = Object.entries(stack.addresses()).map(([name, url]) => `  ${name.padEnd(11)}${url}`);
  const webhook = stack.webhook();
  const mail = stack.plan.embedded.mail ? stack.addresses()['Mail'] : 'your mailbox';
  return [
    '',
    `Throughline runs ${seconds(tookMs)}.`,
    '',
    ...addresses,
    '',
    `  Sign in as ${stack.access?.administrator}:`,
    `  ${stack.access?.signInLink}`,
    '',
    `  Deals by signed webhook: POST ${webhook.address}`,
    `  Its secret: ${webhook.secretIn}`,
    '',
    'What to try first',
    '  1. Open the sign-in link and press the button: the workspace shows where each handoff stands.',
    '  2. Open a handoff that waits for review and accept it, or return it with its gaps.',
    `  3. Read the mails at ${mail} and open the customer's own page from the introduction.`,
    '  4. npm run demo in a second terminal plays a whole lifecycle in about three minutes.',
    '',
    'Ctrl-C stops everything; npm run reset starts over.',
  ].join('\n');
}
