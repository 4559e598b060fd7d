import { Customer } from '../harness/customer.ts';
import { aDeal } from '../harness/dossiers.ts';
import { act, carryTo, completeNext } from '../harness/play.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

const deal = () =>
  aDeal().in('DE').called('Sandkorn Messtechnik GmbH').wellPrepared()
    .withColleague('Amara Kowalczyk', 'account_executive')
    .withColleague('Noor Castellan', 'csm')
    .withColleague('Piet Vandersteen', 'implementation_lead')
    .withContact('Käthe Östermann', ['economic_buyer'])
    .withContact('Jörg Straßburger', ['champion']);

it('A6.02 A6.04: one named person stands everywhere the customer looks, and the page says what happens next until the value is proven', async () => {
  const dossier = deal().build();
  const [buyer, champion] = dossier.contacts;
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');

  const mail = await product().mailbox.waitFor({ to: champion!.email! });
  expect(mail.text).toMatch(/Noor Castellan is your (one )?point of contact/);
  const csm = dossier.team.find((member) => member.role === 'csm')!.email!;
  expect(mail.text).toContain(csm);

  const customer = await Customer.signedInBy(product(), champion!.email!);
  const home = await customer.home();
  expect(home.pointOfContact).toMatchObject({ name: 'Noor Castellan', email: csm });
  const people = (await customer.api.get<{ items: { name: string; isPointOfContact: boolean }[] }>('/api/portal/people')).items;
  expect(people.filter((person) => person.isPointOfContact).map((person) => person.name)).toEqual(['Noor Castellan']);

  // What happens next, and what to expect: from the signature over the plan to the questions after go-live.
  expect(home.next).not.toBeNull();
  expect(home.steps[0]).toMatchObject({ kind: 'signed', done: true });
  const kinds = home.steps.map((step) => step.kind);
  expect(kinds).toEqual(expect.arrayContaining(['milestone', 'task', 'golive']));
  expect(kinds.filter((kind) => kind === 'survey')).toHaveLength(3);
  const dates = home.steps.map((step) => step.at);
  expect(dates).toEqual(dates.toSorted());
  expect(home.next!.done).toBe(false);

  const other = await Customer.signedInBy(product(), buyer!.email!);
  expect((await other.home()).pointOfContact?.name).toBe('Noor Castellan');
});

it('A6.10: help is asked for in one step, a clock starts, and the customer is told who answers by when', async () => {
  const dossier = deal().build();
  const champion = dossier.contacts[1]!.email!;
  const { id } = await product().demonstrate(dossier);
  await carryTo(product(), id, 'implementation');
  const customer = await Customer.signedInBy(product(), champion);
  await customer.askForHelp('Der Import steht seit heute früh.');

  const { help, pointOfContact } = await customer.home();
  const [call] = help;
  expect(call).toMatchObject({ words: 'Der Import steht seit heute früh.', mine: true, acknowledgedAt: null });
  expect(pointOfContact?.name).toBe('Noor Castellan');
  expect(Date.parse(call!.answerBy)).toBeGreaterThan(Date.parse(call!.openedAt));
  const { escalations } = await product().handoff(id);
  expect(escalations).toMatchObject([{ words: 'Der Import steht seit heute früh.', from: 'Jörg Straßburger', answerBy: call!.answerBy }]);
  const csm = dossier.team.find((member) => member.role === 'csm')!.email!;
  expect((await product().mailbox.waitFor({ to: csm, subject: 'asks for help' })).text).toContain('Der Import steht seit heute früh.');
  expect((await product().mailbox.waitFor({ to: champion, subject: 'answers you' })).text).toContain('Noor Castellan');

  await act(product(), `/api/handoffs/${id}/escalations/${call!.id}/acknowledge`, { note: 'Ich sehe es mir an und rufe um elf an.' });
  const taken = { acknowledgedAt: expect.any(String), acknowledgement: 'Ich sehe es mir an und rufe um elf an.' };
  expect((await customer.home()).help).toMatchObject([taken]);
  expect((await product().handoff(id)).escalations).toMatchObject([taken]);
});

it('A6.14: the customer gets a message for each milestone when it is reached', async () => {
  const dossier = deal().build();
  const { id } = await product().demonstrate(dossier);
  const { plan } = await carryTo(product(), id, 'implementation');
  for (const _ of plan!.milestones) await completeNext(product(), await product().handoff(id));
  await product().untilPhase(id, 'observation');
  const milestones = plan!.milestones.filter((step) => step.kind === 'milestone').map((step) => step.title);
  expect(milestones.length).toBeGreaterThan(4);
  for (const { email } of dossier.contacts) {
    for (const title of milestones) await product().mailbox.waitFor({ to: email!, subject: title });
  }
});
