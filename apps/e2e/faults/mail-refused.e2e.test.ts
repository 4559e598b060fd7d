import { aDeal, useStack } from '../harness/index.ts';

const stack = useStack();

it('sends a mail later and once when the mail server is in trouble', async () => {
  await stack().mailbox.refuseNext(2);
  const dossier = aDeal().wellPrepared().build();
  const csm = dossier.team.find((member) => member.role === 'csm')!.email!;
  await stack().demonstrate(dossier);
  await stack().mailbox.waitFor({ to: csm }, { withinMs: 90_000 });
  expect(await stack().mailbox.sentTwice()).toEqual([]);
});
