import { inPerson } from './in-person.ts';
import { persistently } from './persistently.ts';
import type { Product } from './product.ts';
import type { HandoffDetail } from './shapes.ts';

/** Acts as somebody of the team, through whatever outage. */
export async function act(product: Product, path: string, body: Record<string, unknown>): Promise<void> {
  await persistently((key) => product.api.post(path, { key, ...body }));
}

type Step = (product: Product, handoff: HandoffDetail) => Promise<void>;

const path = (handoff: HandoffDetail, action: string) => `/api/handoffs/${handoff.id}/${action}`;

/** Customer success takes the package; somebody stands for each promise that holds the gate, and gives a reason where points are missing. */
export const accept: Step = async (product, handoff) => {
  const short = handoff.gate === null || handoff.gate.points < handoff.gate.threshold;
  const blocking = handoff.gate?.blocking.filter(({ acknowledged }) => acknowledged === null) ?? [];
  const body = { note: 'Read and understood.', overrideReason: short ? 'The customer starts on Monday; we ask for the rest at the kick-off.' : null };
  if (!short && blocking.length === 0) return act(product, path(handoff, 'review/accept'), body);
  const person = await inPerson(product);
  const inName = (action: string, said: Record<string, unknown>) => persistently((key) => person.post(path(handoff, action), { key, ...said }));
  for (const { commitment } of blocking) await inName(`promises/${commitment}/acknowledge`, { words: 'I have spoken with delivery: it can be kept, and I see to it.' });
  await inName('review/accept', body);
};

export const holdBriefing: Step = (product, handoff) =>
  act(product, path(handoff, 'briefing'), { heldOn: handoff.clock.now.slice(0, 10), attendees: ['Noor Castellan', 'Amara Kowalczyk'], outcome: 'accepted', note: 'One hour, everything asked.' });

export const introduce: Step = (product, handoff) => act(product, path(handoff, 'introduction/confirm'), { note: '', revision: handoff.introduction?.revision });

/** Completes the next step of the plan that nothing holds up. */
export const completeNext: Step = async (product, handoff) => {
  const next = handoff.plan?.milestones.find((step) => step.completedAt === null && step.refusal === null);
  if (!next) throw new Error('No step of the plan can be completed.');
  await act(product, path(handoff, `milestones/${next.id}/complete`), { note: `${next.title}: agreed by both sides.`, proof: next.needsProof ? 'https://files.example/protocol.pdf' : null });
};

export const signOffLessons: Step = (product, handoff) => act(product, path(handoff, 'lessons/sign-off'), { note: 'Two weeks more for the data next time.' });

/** Completes the whole plan, up to the go-live. */
export async function goLive(product: Product, id: string): Promise<void> {
  for (;;) {
    const handoff = await product.handoff(id);
    if (handoff.phase !== 'implementation') return;
    await completeNext(product, handoff);
  }
}

/** Carries a handoff in review to the phase in which a test begins. */
export async function carryTo(product: Product, id: string, phase: 'briefing' | 'introduction' | 'implementation' | 'observation' | 'learning' | 'closed'): Promise<HandoffDetail> {
  const steps: [HandoffDetail['phase'], () => Promise<void>][] = [
    ['briefing', async () => accept(product, await product.handoff(id))],
    ['introduction', async () => holdBriefing(product, await product.handoff(id))],
    ['implementation', async () => introduce(product, await product.handoff(id))],
    ['observation', () => goLive(product, id)],
    ['learning', async () => void (await untilObserved(product, id))],
    ['closed', async () => signOffLessons(product, await untilLessons(product, id))],
  ];
  for (const [next, step] of steps) {
    await step();
    const reached = await product.untilPhase(id, next);
    if (next === phase) return reached;
  }
  throw new Error(`There is no phase ${phase} to be carried to.`);
}

/** Moves the clock on until the customer is asked how it is going. */
export function untilAsked(product: Product, id: string): Promise<HandoffDetail> {
  return moveOn(product, id, (handoff) => handoff.surveys[0]?.status === 'open');
}

/** Moves the clock from date to date until the ninety days are over. */
export function untilObserved(product: Product, id: string): Promise<HandoffDetail> {
  return moveOn(product, id, (handoff) => handoff.phase !== 'observation');
}

/** Moves the clock on until the last survey has closed and the lessons are drafted. */
export async function untilLessons(product: Product, id: string): Promise<HandoffDetail> {
  await moveOn(product, id, (handoff) => handoff.surveys.every((survey) => survey.status === 'closed'));
  return product.untilHandoff(id, 'to have its lessons drafted', (handoff) => handoff.lessons !== null);
}

async function moveOn(product: Product, id: string, far: (handoff: HandoffDetail) => boolean): Promise<HandoffDetail> {
  for (;;) {
    const handoff = await product.handoff(id);
    if (far(handoff)) return handoff;
    await act(product, path(handoff, 'clock/move'), { to: null });
  }
}
