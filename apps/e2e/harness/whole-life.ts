import { randomUUID } from 'node:crypto';
import { Customer } from './customer.ts';
import { aDeal } from './dossiers.ts';
import { accept, act, completeNext, goLive, holdBriefing, introduce, signOffLessons, untilLessons, untilObserved } from './play.ts';
import type { MailSummary } from './mailbox.ts';
import type { Product } from './product.ts';
import type { EventPage, HandoffDetail } from './shapes.ts';
import { until } from './wait.ts';

export interface WholeLife {
  /** What happened, without what differs from one life to the next. */
  events: string[];
  /** What has been sent to its people so far: who and which subject. */
  mails: () => Promise<string[]>;
}

/** The same deal for each life; only the mail addresses differ. */
const deal = () =>
  aDeal().in('NO').called('Nordlys Bryggeri AS').wellPrepared().closedOn('2026-03-02T15:00:00Z').toGoLiveOn('2026-06-01')
    .withContact('Sølvi Brattåker', ['economic_buyer'], { email: `buyer@${randomUUID()}.example` })
    .build();

/** Lives a whole life, and lets `disturb` happen in each phase while something is under way. */
export async function wholeLife(product: Product, disturb: (phase: string, action: () => Promise<void>) => Promise<void>): Promise<WholeLife> {
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
  // A mail that was in the hands of a killed worker is taken up again after two minutes.
  const customer = await Customer.signedInBy(product, buyer, {}, { withinMs: 180_000 });
  await disturb('implementation', async () => completeNext(product, await now()));
  await disturb('help', async () => void (await customer.askForHelp('Hvem kan vi ringe i morgen?')));
  const asked = await product.untilHandoff(id, 'to know of the call for help', (handoff) => handoff.escalations.length === 1);
  await act(product, `/api/handoffs/${id}/escalations/${asked.escalations[0]!.id}/acknowledge`, { note: 'I am on it.' });
  await act(product, `/api/handoffs/${id}/escalations/${asked.escalations[0]!.id}/resolve`, { note: 'Called, answered.' });
  await goLive(product, id);
  await product.untilPhase(id, 'observation');
  await disturb('observation', () => act(product, `/api/handoffs/${id}/clock/move`, { to: null }));
  await product.untilHandoff(id, 'to ask how it goes', (handoff) => handoff.surveys[0]?.status === 'open');
  await disturb('survey', async () => void (await customer.answer('day-30', { csat: 4, ces: 5, nps: 8 }, 'Bra.')));
  await untilObserved(product, id);
  await untilLessons(product, id);
  await disturb('learning', async () => signOffLessons(product, await now()));
  await product.untilPhase(id, 'closed');
  const { items } = await product.api.get<EventPage>(`/api/handoffs/${id}/events?size=500`);
  // How often moved dates are told depends on how fast one step follows another: what is done within a second is told together, and nothing after go-live.
  const alike = items.filter(({ type }) => type !== 'plan.moved');
  return {
    events: alike.map((event) => `${event.type} ${event.type.startsWith('help') ? '' : (event.subject ?? '')}`).toSorted(),
    mails: () => mailsTo(product, [buyer.split('@')[1]!, dossier.team[0]!.email!.split('@')[0]!.split('.').at(-1)!]),
  };
}

async function mailsTo(product: Product, parts: string[]): Promise<string[]> {
  // Whoever is in customer success also hears of deals that nobody looks after yet: those are not of this life.
  const ofThisLife = ({ to, subject }: MailSummary) => to.some((each) => parts.some((part) => each.includes(part)) && (each.startsWith('buyer') || subject.includes('Nordlys Bryggeri')));
  const found = (await product.mailbox.list()).filter(ofThisLife);
  return found.map((mail) => `${mail.to[0]!.split('@')[0]!.replace(/\.[0-9a-f]{8}$/, '')}: ${mail.subject}`).toSorted();
}

/** Waits until a life has sent as many mails as another, and a moment longer, in case it sends too many. */
export async function sameMails(life: WholeLife, expected: readonly string[], withinMs: number): Promise<string[]> {
  await until(`${expected.length} mails`, async () => (await life.mails()).length >= expected.length, { withinMs, everyMs: 1_000 }).catch(() => undefined);
  return life.mails();
}
