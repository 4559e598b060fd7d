import { Customer } from '../harness/customer.ts';
import { aDeal } from '../harness/dossiers.ts';
import { teamMember } from '../harness/people.ts';
import { carryTo } from '../harness/play.ts';
import type { AtRisk } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

it('leadership sees who is in danger first, why, in the customer\'s words, what is at stake, what happens next and how sure we are; the same through the API', async () => {
  const dossier = aDeal().in('NO').called('Bryggen Kraftlag SA').worth(480_000, 'EUR').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  const { plan } = await carryTo(product(), id, 'implementation');
  const champion = await Customer.signedInBy(product(), dossier.contacts[1]!.email!);
  await champion.askForHelp('Nobody has called us back for three days.');
  await product().moveClock(id, new Date(Date.parse(plan!.kickoffAt) + 5 * 86_400_000).toISOString());
  await product().untilHandoff(id, 'to be in danger', (handoff) => handoff.health?.level === 'in_danger');
  // Somebody about whom nothing is known yet, and who pays more.
  const unknown = await product().demonstrate(aDeal().in('BR').called('Lagoa Azul Portos').worth(9_900_000, 'EUR').build());

  const leader = dossier.team.find((member) => member.role === 'sales_manager')!.email!;
  const { page } = await teamMember(product(), leader);
  await page.getByRole('link', { name: /^At risk/ }).click();
  await page.getByRole('heading', { level: 1, name: /in danger.*€[\d,.]+.* a year/ }).waitFor();
  const rows = page.getByRole('row');
  const names = await rows.locator('.name').allTextContents();
  expect(names.indexOf('Bryggen Kraftlag SA')).toBeGreaterThanOrEqual(0);
  expect(names.indexOf('Bryggen Kraftlag SA')).toBeLessThan(names.indexOf('Lagoa Azul Portos'));

  const row = rows.filter({ hasText: 'Bryggen Kraftlag SA' }).last();
  await row.getByText(/They asked for help .*, and nobody has answered\./).first().waitFor();
  await row.getByText('Nobody has called us back for three days.').waitFor();
  await row.getByText('€480,000').first().waitFor();
  await row.getByText(/answers the customer’s call for help/).waitFor();
  await row.getByText(/sure/).first().waitFor();
  await rows.filter({ hasText: 'Lagoa Azul Portos' }).last().getByText('We do not know').first().waitFor();

  const risk = await product().api.get<AtRisk>('/api/at-risk');
  const item = risk.items.find((each) => each.id === id)!;
  expect(item).toMatchObject({ accountName: 'Bryggen Kraftlag SA', arr: 480_000, currency: 'EUR', words: { text: 'Nobody has called us back for three days.' }, nextAction: { code: 'acknowledge_help' }, health: { level: 'in_danger' } });
  expect(risk.items.findIndex((each) => each.id === id)).toBeLessThan(risk.items.findIndex((each) => each.id === unknown.id));
  expect(await page.locator('.name').allTextContents()).toEqual(expect.arrayContaining(risk.items.slice(0, 2).map((each) => each.accountName)));

  await row.getByRole('link', { name: 'Bryggen Kraftlag SA' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bryggen Kraftlag SA' }).waitFor();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await page.getByText('Nobody has called us back for three days.').first().waitFor();
  await page.getByText(/It went to leadership/).waitFor();
  // Leadership reads; the buttons are for those who act.
  expect(await page.getByRole('button', { name: 'Take it' }).count()).toBe(0);
});
