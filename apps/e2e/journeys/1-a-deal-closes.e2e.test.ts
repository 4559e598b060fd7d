import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Api } from '../harness/api.ts';
import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { signInByCode, teamMember } from '../harness/people.ts';
import { aVisitor } from '../harness/browser.ts';
import type { Accepted, EventPage, InboxPage, Problem } from '../harness/shapes.ts';
import { workflowIds } from '../harness/storm.ts';
import { useStack } from '../harness/use.ts';

const run = promisify(execFile);
const stack = useStack({ temporalSurvives: true });
const csm = (dossier: SomeDossier) => dossier.team.find((member) => member.role === 'csm')!;
const seller = (dossier: SomeDossier) => dossier.team.find((member) => member.role === 'account_executive')!;

/** The person who looks after this deal has an account, as in an organisation that has set itself up. */
async function withAccount(dossier: SomeDossier): Promise<void> {
  await stack().api.post('/api/people', { name: csm(dossier).name, email: csm(dossier).email, role: 'customer_success' });
}

it('a signed webhook is taken in while Temporal is down, repeated and in the wrong order, and becomes one workflow with the newer dossier', async () => {
  const older = aDeal().in('JP').called('Minato Seiki').wellPrepared().from('hubspot', '2026-03-01T08:00:00Z').build();
  const newer: SomeDossier = { ...older, account: { ...older.account, name: 'Minato Seiki KK' }, source: { system: 'hubspot', exportedAt: '2026-03-01T09:00:00Z' } };
  await withAccount(older);
  await stack().kill('temporal');

  const first = await stack().deliver(newer, { id: 'msg_newer' });
  expect(first.status).toBe(202);
  const { handoffId, status } = (await first.json()) as Accepted;
  expect(status).toBe('accepted');
  const late = await stack().deliver(older, { id: 'msg_older' });
  expect([late.status, ((await late.json()) as Accepted).status]).toEqual([202, 'superseded']);
  const again = await stack().deliver(newer, { id: 'msg_newer' });
  expect([again.status, ((await again.json()) as Accepted).status]).toEqual([202, 'duplicate']);
  const took: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const sent = performance.now();
    await (await stack().deliver(newer, { id: 'msg_newer' })).arrayBuffer();
    took.push(performance.now() - sent);
  }
  expect(took.toSorted((a, b) => a - b)[5]).toBeLessThan(50);
  expect(await stack().handoff(handoffId)).toMatchObject({ phase: 'intake', waiting: expect.any(String) as string });

  await stack().start('temporal');
  const handoff = await stack().untilPhase(handoffId, 'review', { withinMs: 30_000 });
  expect(handoff.accountName).toBe('Minato Seiki KK');
  expect(await workflowIds(stack())).toEqual([`handoff-${handoffId}`]);
  const { items } = await stack().api.get<EventPage>(`/api/handoffs/${handoffId}/events`);
  expect(items.filter((event) => event.type === 'handoff.started')).toHaveLength(1);
  await stack().mailbox.waitFor({ to: csm(older).email!, subject: 'Minato Seiki KK is ready for your review' });
});

it('customer success opens the mail, signs in, and accepts a complete package with one button', async () => {
  const dossier = aDeal().called('Havnbryn Trelast AS').wellPrepared().build();
  await withAccount(dossier);
  await stack().deliver(dossier);
  const mail = await stack().mailbox.waitFor({ to: csm(dossier).email!, subject: 'is ready for your review' });
  const reader = await aVisitor(stack().url);
  const page = await reader.open(mail.links.find((link) => link.includes('/handoffs/'))!);
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel('Your mail address').fill(csm(dossier).email!);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  const code = /(\d{3})\s?(\d{3})/.exec((await stack().mailbox.waitFor({ to: csm(dossier).email!, subject: 'Your way into' })).text)!;
  await page.getByLabel('The code of six digits').fill(`${code[1]}${code[2]}`);
  await page.getByRole('button', { name: 'Sign in' }).click();

  // After signing in they are where the mail wanted to lead them.
  await page.getByRole('heading', { level: 1, name: 'Havnbryn Trelast AS' }).waitFor();
  await page.getByRole('heading', { name: '90 of 90 points. The gate is open.' }).waitFor();
  await page.getByRole('button', { name: 'Accept the package' }).click();
  await page.getByText('The package is accepted. The briefing comes next.').waitFor();
  await page.getByRole('button', { name: 'Record the briefing' }).waitFor();
});

it('customer success returns an incomplete package with named gaps; the seller is asked, answers, and the points come back', async () => {
  const dossier = aDeal().in('BR').called('Três Serras Sementes').build();
  await withAccount(dossier);
  await stack().api.post('/api/people', { name: seller(dossier).name, email: seller(dossier).email, role: 'seller' });
  const { handoffId } = (await (await stack().deliver(dossier)).json()) as Accepted;
  await stack().untilPhase(handoffId, 'review');

  const { page } = await teamMember(stack(), csm(dossier).email!);
  await page.goto(`/handoffs/${handoffId}`);
  await page.getByRole('heading', { name: /^0 of 90 points/ }).waitFor();
  await page.getByRole('button', { name: 'Return it to the seller' }).click();
  const dialog = page.getByRole('dialog', { name: 'Return it to the seller with named gaps' });
  const boxes = dialog.getByRole('checkbox');
  for (let index = 2; index < (await boxes.count()); index += 1) await boxes.nth(index).uncheck();
  await dialog.getByLabel('A word to the seller, if you like').fill('Two things before we can meet them.');
  await dialog.getByRole('button', { name: 'Return it' }).click();
  await page.getByText('It was returned, and the seller gets a mail.').waitFor();

  const asked = await stack().mailbox.waitFor({ to: seller(dossier).email!, subject: 'came back to you with two questions' });
  expect(asked.text).toContain('Two things before we can meet them.');
  const { review, gate } = await stack().handoff(handoffId);
  expect(review!.returnedGaps).toHaveLength(2);
  const gap = gate!.gaps.find((each) => each.id === review!.returnedGaps[0])!;
  expect(asked.text).toContain(gap.question);

  const at = await teamMember(stack(), seller(dossier).email!);
  await at.page.goto(`/handoffs/${handoffId}`);
  await at.page.getByRole('button', { name: `Answer it: ${gap.question}` }).click();
  await at.page.getByLabel(`Your answer to: ${gap.question}`).fill('They lose about forty seed orders a month between telephone and spreadsheet.');
  await at.page.getByRole('button', { name: 'Put it into the package' }).click();
  await stack().untilHandoff(handoffId, 'to have earned the points', (handoff) => handoff.gate?.points === gap.points);
});

it('a file dropped into the workspace is taken in, and a wrong one is told everything that is wrong with it', async () => {
  const dossier = aDeal().in('US').called("O'Malley & Sons <Roofing> Supply").wellPrepared().build();
  const { page } = await signedInAdministrator();
  await drop(page, 'omalley.json', JSON.stringify(dossier));
  await page.getByText('omalley.json was taken in.').waitFor();
  const wrong = { ...dossier, deal: { ...dossier.deal, externalId: 'other', closedAt: 'last spring', currency: 'dollars' } };
  await drop(page, 'wrong.json', JSON.stringify(wrong));
  await page.getByText(/^wrong\.json could not be used\./).waitFor();
  for (const path of ['deal.closedAt', 'deal.currency']) await page.getByText(path, { exact: true }).first().waitFor();
  await page.getByText('omalley.json was taken in.').locator('xpath=../..').getByRole('link', { name: 'Open the handoff' }).click();
  await page.getByRole('heading', { level: 1, name: "O'Malley & Sons <Roofing> Supply" }).waitFor();
});

it('throughline import FILE lets a deal in from the command line, and a wrong file does not leave the machine', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
  const cli = (...args: string[]) =>
    run(process.execPath, [resolve(import.meta.dirname, '../../cli/dist/main.js'), ...args], { env: { ...process.env, NODE_OPTIONS: '', THROUGHLINE_URL: stack().url, THROUGHLINE_API_KEY: stack().addresses.apiKey } });
  try {
    const file = join(folder, 'deal.json');
    const dossier = aDeal().in('AE').wellPrepared().build();
    await writeFile(file, JSON.stringify(dossier));
    const imported = await cli('import', file, '--json');
    const list = await cli('list', '--q', dossier.account.name, '--json');
    expect(list.stdout).toContain(dossier.account.name);
    const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(imported.stdout)![0];
    expect(await stack().untilPhase(id, 'review')).toMatchObject({ accountName: dossier.account.name });

    await writeFile(file, JSON.stringify({ ...dossier, deal: { name: 'nameless' }, lineItems: [{ name: 'x', quantity: -1 }] }));
    const refused = await cli('import', file).then(() => null, (error: { code: number; stdout: string; stderr: string }) => error);
    expect(refused?.code).toBe(2);
    for (const path of ['deal.externalId', 'deal.closedAt', 'lineItems[0].quantity']) expect(refused!.stdout + refused!.stderr).toContain(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('what was signed correctly but cannot be used is kept with its reason, shown, and can be replayed; what was not signed is refused and forgotten', async () => {
  const before = await stack().api.get<InboxPage>('/api/inbox');
  const dossier = aDeal().in('DE').build();
  const forged = await fetch(`${stack().url}/webhooks/deals`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'webhook-id': 'msg_x', 'webhook-timestamp': String(Math.floor(Date.now() / 1_000)), 'webhook-signature': 'v1,AAAA' } });
  expect(forged.status).toBe(401);
  expect((await stack().deliver(dossier, { at: new Date(Date.now() - 3_600_000) })).status).toBe(401);
  expect((await stack().api.get<InboxPage>('/api/inbox')).total).toBe(before.total);

  const noJson = await stack().deliver('{"account": ', { id: 'msg_no_json' });
  expect([noJson.status, noJson.headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')]);
  const noDossier = await stack().deliver({ ...dossier, account: { name: '' } }, { id: 'msg_no_dossier' });
  expect(noDossier.status).toBe(422);
  expect(((await noDossier.json()) as Problem).errors?.map((error) => error.path)).toEqual(expect.arrayContaining(['account.externalId', 'account.name']));

  const { page } = await signedInAdministrator();
  await page.getByRole('link', { name: /^Inbox/ }).click();
  await page.getByText('account.externalId').first().waitFor();
  const rejected = (await stack().api.get<InboxPage>('/api/inbox')).items.filter((item) => item.status === 'rejected');
  expect(rejected.map((item) => item.deliveryId)).toEqual(expect.arrayContaining(['msg_no_json', 'msg_no_dossier']));
  const replayed = await new Api(stack().url, { authorization: `Bearer ${stack().addresses.apiKey}` }).raw('POST', `/api/inbox/${rejected.find((item) => item.deliveryId === 'msg_no_dossier')!.id}/replay`);
  expect(replayed.status).toBe(422);
});

it('a system that only names the deal is answered, too; the handoff waits until the dossier comes', async () => {
  const dossier = aDeal().from('pipedrive').wellPrepared().build();
  const response = await stack().deliver({ dealRef: { system: 'pipedrive', externalId: dossier.deal.externalId } });
  expect(response.status).toBe(202);
  const { handoffId } = (await response.json()) as Accepted;
  await stack().untilHandoff(handoffId, 'to have begun', (handoff) => handoff.phase === 'intake' && handoff.waiting === null);
  const full = (await (await stack().deliver(dossier)).json()) as Accepted;
  expect(full.handoffId).toBe(handoffId);
  await stack().untilPhase(handoffId, 'review');
});

/** The administrator asks for the mail like everybody else. */
async function signedInAdministrator() {
  const visitor = await aVisitor(stack().url);
  await signInByCode(stack(), visitor, '/sign-in', stack().addresses.administrator);
  await visitor.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  return visitor;
}

/** Lets a file go over the page, as a hand with a mouse does. */
async function drop(page: Awaited<ReturnType<typeof signedInAdministrator>>['page'], name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(([fileName, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content!], fileName!, { type: 'application/json' }));
    return transfer;
  }, [name, text]);
  for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer: files });
}
