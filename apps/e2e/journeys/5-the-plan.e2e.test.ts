import type { Page } from 'playwright-core';
import { aDeal } from '../harness/dossiers.ts';
import type { SomeDossier } from '../harness/dossiers.ts';
import { aVisitor } from '../harness/browser.ts';
import { signInLinkOf } from '../harness/mailbox.ts';
import { teamMember } from '../harness/people.ts';
import { carryTo } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();
const csm = (dossier: SomeDossier) => dossier.team.find((member) => member.role === 'csm')!.email!;

interface SeenPlan { revision: number; goLive: { forecast: string }; criticalPath: string[]; tasks: { id: string; title: string; kind: string; step: boolean; start: string; finish: string; status: string }[] }
const planOf = (id: string): Promise<SeenPlan> => product().api.get(`/api/handoffs/${id}/plan`);

/** The first task of ours on the critical path that can still move, by what it is called. */
async function criticalTask(id: string): Promise<SeenPlan['tasks'][number]> {
  const { tasks, criticalPath } = await planOf(id);
  return tasks.find((task) => criticalPath.includes(task.id) && task.kind === 'task' && !task.step && task.status !== 'done')!;
}

const openPlan = async (page: Page, id: string, part = '') => {
  await page.goto(`/handoffs/${id}?tab=plan${part}`);
  await page.getByRole('navigation', { name: 'Parts of the plan' }).waitFor();
};

it('a bar moved by the keyboard is proposed, said why, seen by a colleague at once, read by the customer, and taken back', async () => {
  const dossier = aDeal().in('DE').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const task = await criticalTask(id);
  const before = await planOf(id);
  const { page } = await teamMember(product(), csm(dossier));
  const colleague = await aVisitor(product().url);
  await colleague.context.addCookies(await page.context().cookies());
  await Promise.all([openPlan(page, id), openPlan(colleague.page, id)]);

  const bar = page.getByRole('slider', { name: `Move ${task.title}`, exact: true });
  await bar.focus();
  for (let day = 0; day < 10; day += 1) await page.keyboard.press('ArrowRight');
  expect(await bar.getAttribute('aria-valuetext')).toContain('10 working days later');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Change “${task.title}”` });
  await dialog.getByText(/Go-live moves to .*, \d+ working days later\./).waitFor();
  await dialog.getByRole('button', { name: 'Change the plan' }).click();
  await dialog.getByText('Please say whose doing it is').waitFor();
  await dialog.getByLabel('Whose doing is it?').selectOption('third_party');
  await dialog.getByLabel('Why', { exact: true }).fill('The partner delivers the interface two weeks late.');
  await dialog.getByLabel('What the customer reads of it').fill('Our partner needs two more weeks for the interface.');
  await dialog.getByRole('button', { name: 'Change the plan' }).click();
  await page.getByText(`“${task.title}” is changed.`).waitFor();
  await page.getByRole('heading', { name: /Go-live is forecast for .* later than agreed\./ }).waitFor();
  await page.getByRole('table', { name: 'Why this date moved' }).getByText('The partner delivers the interface two weeks late.').waitFor();
  await colleague.page.getByRole('heading', { name: /Go-live is forecast for .* later than agreed\./ }).waitFor();
  expect((await planOf(id)).goLive.forecast > before.goLive.forecast).toBe(true);

  const champion = dossier.contacts[1]!.email!;
  const customer = await aVisitor(product().url);
  await customer.open(signInLinkOf(await product().mailbox.waitFor({ to: champion })));
  await customer.page.getByRole('button', { name: 'Open my page' }).click();
  await customer.page.getByRole('link', { name: 'Plan', exact: true }).click();
  await customer.page.getByText('Our partner needs two more weeks for the interface.').waitFor();
  expect(await customer.page.getByText('The partner delivers the interface two weeks late.').count()).toBe(0);

  await page.getByText('One change of this plan').click();
  await page.getByRole('button', { name: 'Take my last change back' }).click();
  await page.getByText('The change is taken back.').waitFor();
  expect((await planOf(id)).goLive.forecast).toBe(before.goLive.forecast);
});

it('what is typed stays when somebody else was faster, with what they did', async () => {
  const dossier = aDeal().in('US').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const task = await criticalTask(id);
  const { page } = await teamMember(product(), csm(dossier));
  await openPlan(page, id);
  await page.getByRole('button', { name: task.title, exact: true }).click();
  await page.getByRole('button', { name: `Change this task: ${task.title}`, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Working days later').fill('3');
  await dialog.getByLabel('Whose doing is it?').selectOption('us');
  await dialog.getByLabel('Why', { exact: true }).fill('Half the team is ill.');
  await product().api.post(`/api/handoffs/${id}/plan/changes`, { cause: 'customer', reason: 'Their test system is away.', changes: [{ kind: 'delay', task: task.id, days: 1 }] });
  await dialog.getByText('The plan was changed while you were writing.').waitFor();
  expect(await dialog.getByLabel('Why', { exact: true }).inputValue()).toBe('Half the team is ill.');
  await dialog.getByRole('button', { name: 'Change the plan' }).click();
  await page.getByText(`“${task.title}” is changed.`).waitFor();
});

it('what happens if it slips two weeks is seen before anybody agrees, asked for, and applied', async () => {
  const dossier = aDeal().in('BR').wellPrepared().build();
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const task = await criticalTask(id);
  const before = await planOf(id);
  const { page } = await teamMember(product(), csm(dossier));
  await openPlan(page, id);
  await page.getByRole('link', { name: 'Try another way' }).click();
  await page.getByLabel('Task', { exact: true }).selectOption(task.id);
  await page.getByLabel('Working days later').fill('10');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText('Go-live then').waitFor();
  await page.getByRole('heading', { name: /What would be different: \d+ tasks/ }).waitFor();
  expect((await planOf(id)).revision).toBe(before.revision);

  await page.getByRole('button', { name: 'Ask for this change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Whose doing is it?').selectOption('scope');
  await dialog.getByLabel('Why', { exact: true }).fill('They want the second branch as well.');
  await dialog.getByRole('button', { name: 'Ask for it' }).click();
  await page.getByText('They want the second branch as well.').waitFor();
  expect((await planOf(id)).revision).toBe(before.revision);
  await page.getByRole('button', { name: 'Apply it' }).click();
  await page.getByRole('button', { name: 'Apply it' }).click();
  await page.getByText('The plan is changed as it was asked for.').waitFor();
  expect((await planOf(id)).goLive.forecast > before.goLive.forecast).toBe(true);
});
