import { aVisitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import type { HandoffDetail } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

/** A deal of which little was written down. */
const sparse = (name: string) =>
  aDeal().in('NO').called(name)
    .withColleague('Amara Kowalczyk', 'account_executive')
    .withColleague('Noor Castellan', 'csm')
    .withContact('Sunniva Haugland', ['economic_buyer'])
    .withContact('Eirik Tangen', ['champion'])
    .with('communications', { id: 'm-1', kind: 'email', at: '2026-02-03T10:00:00Z', from: 'c-1', to: ['t-1'], subject: 'Why now', body: 'We lose two days on every crew change because the rosters live in three spreadsheets.' });

const openGap = (handoff: HandoffDetail, id: string) => handoff.gate!.gaps.find((gap) => gap.id === id);

it('B-CTX: what was said is found with its words, what is missing is asked of a named person by mail, and their answer lands in the package with their name', async () => {
  const dossier = sparse('Fjordlys Rederi').build();
  const seller = dossier.team.find(({ role }) => role === 'account_executive')!.email!;
  const handoff = await product().demonstrate(dossier);
  const path = `/api/handoffs/${handoff.id}`;
  const read = async () => (await product().api.get<{ package: { whyTheyBought: Record<string, { value: string | null; status: string; evidence: { quote: string }[] }>; gaps: { field: string }[] } }>(`${path}/package`)).package;

  const before = await read();
  expect(before.whyTheyBought['problem']).toMatchObject({ status: 'stated_by_customer' });
  expect(before.whyTheyBought['problem']!.evidence[0]!.quote).toContain('two days on every crew change');
  expect(before.whyTheyBought['tippingPoint']).toMatchObject({ status: 'unknown', value: null });

  const gap = handoff.gate!.gaps.find(({ ask, answer }) => ask?.email === seller && answer === null)!;
  const day = (days: number) => new Date(Date.parse(handoff.clock.now) + days * 86_400_000).toISOString().slice(0, 10);
  await expect(product().api.post(`${path}/gaps/${gap.id}/ask`, { email: 'stranger@elsewhere.example', due: day(3) })).rejects.toThrow(/Only people whom the dossier names/);
  await expect(product().api.post(`${path}/gaps/${gap.id}/ask`, { email: seller, due: day(-1) })).rejects.toThrow(/lie ahead/);
  await product().api.post(`${path}/gaps/${gap.id}/ask`, { due: day(3) });
  const asked = await product().untilHandoff(handoff.id, 'to show who was asked', (now) => openGap(now, gap.id)?.asked != null);
  expect(openGap(asked, gap.id)!.asked).toMatchObject({ name: 'Amara Kowalczyk', answeredAt: null });

  const mail = await product().mailbox.waitFor({ to: seller, subject: 'has one question for you', saying: gap.question });
  const link = mail.links.find((one) => one.includes('/p/answer'))!;
  const asking = await aVisitor(product().url, { screen: 'phone' });
  const page = await asking.open(link);
  await page.getByText(gap.question).waitFor();
  await page.getByRole('heading', { name: `has a question for you about ${handoff.accountName}.` }).waitFor();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByRole('alert').filter({ hasText: 'Please write a few words.' }).waitFor();
  await page.getByLabel('Your answer').fill('The audit of 14 September forced it: the insurer wants proof of rest hours for 38 crews by then.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByRole('heading', { name: 'Thank you, Amara' }).waitFor();
  await page.reload();
  await page.getByText('This question has been answered already.').waitFor();
  asking.assertNothingWrong();

  const after = await product().untilHandoff(handoff.id, 'to hold the answer', (now) => {
    const found = openGap(now, gap.id);
    return found === undefined || found.answer !== null;
  });
  expect(openGap(after, gap.id)?.answer ?? { by: 'Amara Kowalczyk' }).toMatchObject({ by: 'Amara Kowalczyk' });
  expect(JSON.stringify(await read())).toContain('the insurer wants proof of rest hours for 38 crews');
});

it('a question is reminded of once before its day, and a question about the customer is never put to them', async () => {
  const dossier = sparse('Skarvøy Ferger').build();
  const [buyer] = dossier.contacts;
  const seller = dossier.team.find(({ role }) => role === 'account_executive')!.email!;
  const handoff = await product().demonstrate(dossier);
  const path = `/api/handoffs/${handoff.id}`;
  const due = new Date(Date.parse(handoff.clock.now) + 4 * 86_400_000).toISOString().slice(0, 10);
  const about = handoff.gate!.gaps.find(({ id }) => id.startsWith('people.') || id.startsWith('risks.'))!;
  await expect(product().api.post(`${path}/gaps/${about.id}/ask`, { email: buyer!.email, due })).rejects.toThrow(/about the customer, not for them/);
  const gap = handoff.gate!.gaps.find(({ ask }) => ask?.email === seller)!;
  await product().api.post(`${path}/gaps/${gap.id}/ask`, { due });
  await product().mailbox.waitFor({ to: seller, saying: gap.question });
  await product().moveClock(handoff.id, new Date(Date.parse(`${due}T12:00:00Z`)).toISOString());
  const reminded = await product().untilHandoff(handoff.id, 'to have reminded', (now) => openGap(now, gap.id)?.asked?.remindedAt != null);
  expect(openGap(reminded, gap.id)!.asked!.answeredAt).toBeNull();
  await product().mailbox.waitFor({ to: seller, subject: 'question is still open', saying: gap.question });
  expect(await product().mailbox.list({ to: seller, subject: 'question is still open' })).toHaveLength(1);
});
