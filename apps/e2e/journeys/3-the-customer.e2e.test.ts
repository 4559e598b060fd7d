import { aVisitor } from '../harness/browser.ts';
import type { Visitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import type { Mail } from '../harness/mailbox.ts';
import { signInByCode } from '../harness/people.ts';
import { carryTo, goLive } from '../harness/play.ts';
import type { HandoffDetail, Me } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const deal = () =>
  aDeal().in('US').called('Prairie Signal Cooperative').wellPrepared()
    .withContact('Bernadette Whitlock', ['economic_buyer'])
    .withContact('Dez Nakai', ['champion']);

/** A handoff whose customers have been introduced, with the mail that one of them got. */
async function introduced(dossier: SomeDossier): Promise<{ handoff: HandoffDetail; mail: Mail; champion: string }> {
  const { id } = await product().demonstrate(dossier);
  const handoff = await carryTo(product(), id, 'implementation');
  const champion = dossier.contacts[1]!.email!;
  return { handoff, champion, mail: await product().mailbox.waitFor({ to: champion }) };
}

async function openedByLink(mail: Mail, visitor: Visitor): Promise<void> {
  await visitor.open(signInLinkOf(mail));
  await visitor.page.getByRole('button', { name: 'Open my page' }).click();
  await visitor.page.getByText('This page is yours').waitFor();
}

it('the mail that introduces the team leads, read in its mailbox, to a page with one button; only the button signs in', async () => {
  const { mail } = await introduced(deal().build());
  const reader = (await aVisitor(product().url, { timezone: 'America/Chicago', locale: 'en-US' })).alsoVisits(product().addresses.mailUrl);
  await reader.open(`${product().addresses.mailUrl}/messages/${mail.id}`);
  const [page] = await Promise.all([reader.context.waitForEvent('page'), reader.page.frameLocator('iframe').getByRole('link', { name: 'Open your page' }).first().click()]);
  await page.getByRole('button', { name: 'Open my page' }).waitFor();
  // What a mail scanner does: it opens the link, and nothing has happened.
  expect((await reader.context.request.get('/api/portal/home')).status()).toBe(401);
  expect(await reader.context.cookies(product().url)).toEqual([]);

  await page.getByRole('button', { name: 'Open my page' }).click();
  await page.getByText(/Dez\. Today is/).waitFor();
  const cookies = await reader.context.cookies(product().url);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

it('a code that is typed works as well, for somebody who has no link at hand', async () => {
  const { champion } = await introduced(deal().build());
  const visitor = await aVisitor(product().url, { screen: 'phone' });
  await visitor.open('/p');
  await visitor.page.waitForURL(/\/p\/sign-in/);
  await signInByCode(product(), visitor, '/p/sign-in', champion);
  await visitor.page.getByText(/Dez\. Today is/).waitFor();
});

it('they see what happens next and whom to turn to, do their own task, and see that it is done', async () => {
  const { handoff, mail } = await introduced(deal().build());
  const visitor = await aVisitor(product().url);
  await openedByLink(mail, visitor);
  const { page } = visitor;
  await page.getByRole('heading', { level: 1, name: /^Kick-off is in \d+ days\.$/ }).waitFor();
  await page.getByRole('complementary').filter({ hasText: 'Noor Castellan' }).getByText('is your point of contact for everything.').waitFor();
  const task = handoff.plan!.milestones.find((step) => step.side === 'customer' && step.assignee === 'Dez Nakai' && step.refusal === null)!;
  await page.getByRole('heading', { level: 2, name: task.title }).waitFor();
  await page.getByLabel('What should we know?').fill('Priscilla and Thaddeus, both from the Omaha branch.');
  await page.getByRole('button', { name: 'It is done' }).click();
  await page.getByText(`“${task.title}” is done. Thank you.`).waitFor();
  const done = await product().untilHandoff(handoff.id, 'to have the task done', (each) => each.plan!.milestones.find((step) => step.id === task.id)!.status === 'done');
  expect(done.plan!.milestones.find((step) => step.id === task.id)).toMatchObject({ completedBy: 'Dez Nakai', note: 'Priscilla and Thaddeus, both from the Omaha branch.' });
  await page.reload();
  await page.getByRole('listitem').filter({ hasText: task.title }).getByText(/, done/).waitFor({ state: 'attached' });
});

it('they ask for help, see who answers by when, and see at once when somebody has taken it', async () => {
  const { handoff, mail } = await introduced(deal().build());
  const visitor = await aVisitor(product().url, { screen: 'phone' });
  await openedByLink(mail, visitor);
  const { page } = visitor;
  await page.getByRole('link', { name: 'I need a person now' }).click();
  await page.getByLabel('In your own words').fill('The import has been standing still since seven.');
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByRole('heading', { name: 'It has arrived.' }).waitFor();
  await page.getByText(/Noor Castellan answers by /).first().waitFor();
  await page.getByRole('timer').first().waitFor();
  const [call] = (await product().handoff(handoff.id)).escalations;
  await product().api.post(`/api/handoffs/${handoff.id}/escalations/${call!.id}/acknowledge`, { note: 'I am on it.' });
  // The page was not loaded again: it is told.
  await page.getByText(/ looks after it\.$/).first().waitFor();
  await page.getByText('I am on it.').first().waitFor();
});

it('they answer the 30-day survey on a phone, correct it while it is open, and are not reminded any more', async () => {
  const dossier = deal().build();
  const { handoff, champion } = await introduced(dossier);
  const buyer = dossier.contacts[0]!.email!;
  await goLive(product(), handoff.id);
  await product().untilPhase(handoff.id, 'observation');
  await product().moveClock(handoff.id);
  const invitation = await product().mailbox.waitFor({ to: champion, subject: '30 days in' });
  const visitor = await aVisitor(product().url, { screen: 'phone' });
  await openedByLink(invitation, visitor);
  const { page } = visitor;
  if (!page.url().includes('/surveys/')) await page.getByRole('link', { name: 'Answer the questions' }).click();
  await page.getByRole('radio', { name: 'Satisfied', exact: true }).check({ force: true });
  await page.getByRole('group', { name: /It is easy to work with/ }).getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await page.getByRole('group', { name: /Would you recommend/ }).getByRole('radio', { name: '8', exact: true }).check({ force: true });
  await page.getByLabel('What should we do differently?').fill('Fewer calls before seven in the morning.');
  // Nothing is wider than the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
  const ofChampion = (each: HandoffDetail) => each.surveys[0]!.respondents.find((one) => one.name === 'Dez Nakai')!;
  expect(ofChampion(await product().handoff(handoff.id))).toMatchObject({ csat: 4, ces: 6, nps: 8, words: 'Fewer calls before seven in the morning.' });

  await page.getByRole('button', { name: 'Change my answer' }).click();
  await page.getByRole('radio', { name: 'Very', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Send the changed answer' }).click();
  await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
  await product().untilHandoff(handoff.id, 'to have the corrected answer', (each) => ofChampion(each).csat === 5);

  // The reminders go to those who have not answered, by name, and to nobody else.
  await product().moveClock(handoff.id);
  await product().mailbox.waitFor({ to: buyer, subject: 'Still open' });
  expect(await product().mailbox.list({ to: champion, subject: 'Still open' })).toEqual([]);
  const silent = (await product().handoff(handoff.id)).surveys[0]!.respondents.filter((one) => one.answeredAt === null);
  expect(silent.map((one) => one.name)).toEqual(['Bernadette Whitlock']);

  while ((await product().handoff(handoff.id)).surveys[0]!.status === 'open') await product().moveClock(handoff.id);
  await page.reload();
  await page.getByRole('heading', { name: 'This survey is closed.' }).waitFor();
  const late = await visitor.context.request.put('/api/portal/surveys/day-30/answer', { data: { csat: 1 }, headers: { origin: product().url } });
  expect(late.status()).toBe(409);
});

it('each person has a link of their own: it opens their page of their handoff, and another handoff does not exist for them', async () => {
  const mine = await introduced(deal().build());
  const other = await introduced(deal().called('Another Customer Ltd').build());
  const visitor = await aVisitor(product().url);
  await openedByLink(mine.mail, visitor);
  const me = (await (await visitor.context.request.get('/api/portal/me')).json()) as Me;
  expect(me).toMatchObject({ email: mine.champion, handoffId: mine.handoff.id });
  expect(JSON.stringify(await (await visitor.context.request.get('/api/portal/home')).json())).not.toContain('Another Customer');
  // The workspace's API does not know a customer at all.
  for (const path of [`/api/handoffs/${mine.handoff.id}`, `/api/handoffs/${other.handoff.id}`, '/api/handoffs', '/api/at-risk']) {
    expect([401, 403]).toContain((await visitor.context.request.get(path)).status());
  }
});
