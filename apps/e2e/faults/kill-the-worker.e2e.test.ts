import { randomUUID } from 'node:crypto';
import { Customer } from '../harness/customer.ts';
import { aDeal, until, useStack } from '../harness/index.ts';
import type { EventPage, HandoffDetail, Stack } from '../harness/index.ts';
import { accept, act, completeNext, goLive, holdBriefing, introduce, signOffLessons, untilLessons, untilObserved } from '../harness/play.ts';

const stack = useStack();

/** The same deal for the undisturbed and for the disturbed lifecycle; only the mail addresses differ. */
const deal = () =>
  aDeal().in('NO').called('Nordlys Bryggeri AS').wellPrepared().closedOn('2026-03-02T15:00:00Z').toGoLiveOn('2026-06-01')
    .withContact('Sølvi Brattåker', ['economic_buyer'], { email: `buyer@${randomUUID()}.example` })
    .build();

/** Lives a whole life, and calls `disturb` at each phase while what happens in it is under way. */
async function live(product: Stack, disturb: (phase: string, action: () => Promise<void>) => Promise<void>): Promise<{ id: string; events: string[]; mails: string[] }> {
  const dossier = deal();
  const buyer = dossier.contacts[0]!.email!;
  let id = '';
  const now = (): Promise<HandoffDetail> => product.handoff(id);
  await disturb('compiling', async () => {
    id = (await product.api.post<{ handoffId: string }>('/api/import?demonstration=true', dossier)).handoffId;
  });
  await product.untilPhase(id, 'review', { withinMs: 60_000 });
  await disturb('review', async () => accept(product, await now()));
  await product.untilPhase(id, 'briefing');
  await disturb('briefing', async () => holdBriefing(product, await now()));
  await product.untilPhase(id, 'introduction');
  await disturb('introduction', async () => introduce(product, await now()));
  await product.untilHandoff(id, 'to have a plan', (handoff) => handoff.plan !== null);
  const customer = await Customer.signedInBy(product, buyer);
  await disturb('implementation', async () => completeNext(product, await now()));
  await disturb('help', () => customer.askForHelp('Hvem kan vi ringe i morgen?'));
  const asked = await product.untilHandoff(id, 'to know of the call for help', (handoff) => handoff.escalations.length === 1);
  await act(product, `/api/handoffs/${id}/escalations/${asked.escalations[0]!.id}/acknowledge`, { note: 'I am on it.' });
  await act(product, `/api/handoffs/${id}/escalations/${asked.escalations[0]!.id}/resolve`, { note: 'Called, answered.' });
  await goLive(product, id);
  await product.untilPhase(id, 'observation');
  await disturb('observation', () => act(product, `/api/handoffs/${id}/clock/move`, { to: null }));
  await product.untilHandoff(id, 'to ask how it goes', (handoff) => handoff.surveys[0]?.status === 'open');
  await disturb('survey', async () => void (await until('the answer to be taken', () => customer.answer('day-30', { csat: 4, ces: 5, nps: 8 }, 'Bra.').then(() => true))));
  await untilObserved(product, id);
  await untilLessons(product, id);
  await disturb('learning', async () => signOffLessons(product, await now()));
  await product.untilPhase(id, 'closed');
  const { items } = await product.api.get<EventPage>(`/api/handoffs/${id}/events?size=500`);
  const ours = [buyer.split('@')[1]!, dossier.team[0]!.email!.split('@')[0]!.split('.').at(-1)!];
  const mails = await allMails(product, (to) => ours.some((part) => to.includes(part)));
  return { id, events: items.map((event) => `${event.type} ${event.type.startsWith('help') ? '' : (event.subject ?? '')}`).toSorted(), mails };
}

/** What was sent to these people, once nothing more comes; addresses without what differs from run to run. */
async function allMails(product: Stack, isOurs: (to: string) => boolean): Promise<string[]> {
  let before = -1;
  return until('the last mail', async () => {
    const found = (await product.mailbox.list()).filter((mail) => mail.to.some(isOurs));
    const isOver = found.length === before && found.some((mail) => mail.subject.includes('is complete'));
    before = found.length;
    return isOver && found.map((mail) => `${mail.to[0]!.split('@')[0]!.replace(/\.[0-9a-f]{8}$/, '')}: ${mail.subject}`).toSorted();
  }, { everyMs: 2_000 });
}

it('ends the same, with each mail sent once, although the worker is killed in every phase', async () => {
  const undisturbed = await live(stack(), (_, action) => action());
  const phases: string[] = [];
  const disturbed = await live(stack(), async (phase, action) => {
    phases.push(phase);
    const acting = action();
    // Now, not in good order, and in the middle of it.
    await stack().killAndRestart('worker');
    await acting;
  });
  expect(phases).toEqual(['compiling', 'review', 'briefing', 'introduction', 'implementation', 'help', 'observation', 'survey', 'learning']);
  expect(disturbed.events).toEqual(undisturbed.events);
  expect(disturbed.mails).toEqual(undisturbed.mails);
  // Reminders carry the same subject by right; the comparison above has counted them.
  expect(await stack().mailbox.sentTwice('message-id')).toEqual([]);
});
