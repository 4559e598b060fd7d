import { setTimeout as sleep } from 'node:timers/promises';
import { aVisitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import { signInByCode, teamMember } from '../harness/people.ts';
import { carryTo, completeNext } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();
const csm = (dossier: SomeDossier) => dossier.team.find((member) => member.role === 'csm')!.email!;

it('they sign in by the mailed link, whose opening alone signs nobody in, or by the typed code', async () => {
  const dossier = aDeal().build();
  await product().demonstrate(dossier);
  const scanner = await aVisitor(product().url);
  await scanner.open('/sign-in');
  await scanner.page.getByLabel('Your mail address').fill(csm(dossier));
  await scanner.page.getByRole('button', { name: 'Send me the link' }).click();
  const link = signInLinkOf(await product().mailbox.waitFor({ to: csm(dossier), subject: 'Your way into' }));
  await scanner.open(link);
  await scanner.page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect((await scanner.context.request.get('/api/me')).status()).toBe(401);
  expect(await scanner.context.cookies()).toEqual([]);
  await scanner.page.getByRole('button', { name: 'Sign in' }).click();
  await scanner.page.getByRole('navigation', { name: 'Workspace' }).waitFor();

  const again = await aVisitor(product().url);
  await again.open(link);
  await again.page.getByRole('heading', { name: 'This link has been used.' }).waitFor();

  const typing = await aVisitor(product().url);
  await signInByCode(product(), typing, '/sign-in', csm(dossier));
  await typing.page.getByRole('navigation', { name: 'Workspace' }).waitFor();
});

it('they see where every handoff stands and find the one they look for', async () => {
  const dossier = aDeal().in('JP').build();
  const { id } = await product().demonstrate(dossier);
  const { page } = await teamMember(product(), csm(dossier));
  await page.goto('/');
  await expectHeading(page, /handoffs? (is|are) under way/);
  await page.getByLabel('Search by customer or deal').fill(dossier.deal.name);
  await expectHeading(page, 'One handoff matches.');
  await page.waitForURL(/[?&]q=/);
  await page.getByRole('link', { name: dossier.account.name }).first().click();
  await page.waitForURL(new RegExp(`/handoffs/${id}`));
});

it('they record the briefing as held and accepted, read, change and confirm the introduction, and it goes out in their words', async () => {
  const dossier = aDeal().in('NO').called('Fjelltopp Sikring AS').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'briefing');
  const { page } = await teamMember(product(), csm(dossier));
  await page.goto(`/handoffs/${id}`);
  await page.getByLabel('What was agreed').fill('Weekly call on Tuesdays, and the ERP team is asked first.');
  await page.getByRole('radio', { name: /Customer success takes over/ }).check();
  await page.getByRole('button', { name: 'Record the briefing' }).click();
  await page.getByText('The briefing is recorded.').waitFor();
  await product().untilPhase(id, 'introduction');

  await page.getByRole('link', { name: 'Introduction', exact: true }).click();
  await page.getByRole('button', { name: 'Edit it' }).click();
  await page.getByLabel('Subject').fill('Noor looks after you from today');
  // What was saved is confirmed at once, before the page has been read again.
  await page.route(`**/api/handoffs/${id}`, async (route) => { await sleep(2_000); await route.continue(); });
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('The draft is saved.').waitFor();
  await page.getByRole('button', { name: 'Confirm and send' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send it' }).click();
  await page.getByText('The introduction is on its way.').waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const { email } of dossier.contacts) await product().mailbox.waitFor({ to: email!, subject: 'Noor looks after you from today' });
});

it('they complete a milestone with a note and proof, and are told why when a completion is refused', async () => {
  const dossier = aDeal().in('DE').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  const { plan } = await carryTo(product(), id, 'implementation');
  const needsProof = plan!.milestones.find((step) => step.needsProof)!;
  const { page } = await teamMember(product(), csm(dossier));
  await page.goto(`/handoffs/${id}?tab=plan`);

  // What it waits for is said, in words, where the step is opened.
  await page.getByRole('button', { name: needsProof.title, exact: true }).click();
  await page.getByRole('row').getByText(/cannot be completed before “/).waitFor();
  await page.getByRole('button', { name: needsProof.title, exact: true }).click();

  while ((await product().handoff(id)).plan!.milestones.find((step) => step.id === needsProof.id)!.refusal !== null) await completeNext(product(), await product().handoff(id));
  const row = page.getByRole('row').filter({ hasText: needsProof.title }).first();
  await row.getByRole('button', { name: /^Complete/ }).click();
  await page.getByLabel('How was it reached?').fill('Signed off by both sides on the call.');
  await page.getByRole('button', { name: 'Complete it' }).click();
  await page.getByText(/needs proof/).first().waitFor();
  await page.getByLabel('Where the proof can be seen').fill('https://files.example/design-signed.pdf');
  await page.getByRole('button', { name: 'Complete it' }).click();
  await page.getByText(`“${needsProof.title}” is complete.`).waitFor();
  const done = await product().untilHandoff(id, 'to have the proof', (handoff) => handoff.plan!.milestones.find((step) => step.id === needsProof.id)!.status === 'done');
  expect(done.plan!.milestones.find((step) => step.id === needsProof.id)).toMatchObject({ note: 'Signed off by both sides on the call.', proof: 'https://files.example/design-signed.pdf' });
});

it('somebody who may only read sees the same, and no button that would be refused', async () => {
  const dossier = aDeal().in('BR').withColleague('Rita Sommer', 'other').withColleague('Noor Castellan', 'csm').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  const { page } = await teamMember(product(), dossier.team[0]!.email!);
  await page.goto(`/handoffs/${id}`);
  await page.getByText('Customer success accepts it or returns it.').waitFor();
  expect(await page.getByRole('button', { name: 'Accept the package' }).count()).toBe(0);
});

async function expectHeading(page: Awaited<ReturnType<typeof teamMember>>['page'], name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
