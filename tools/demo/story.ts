import { setTimeout as sleep } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { components } from '@throughline/client';
import { handoffTime } from '@throughline/domain';
import type { DemoClient } from './client.ts';
import { portalLink, type DemoMail, type DemoMails } from './mails.ts';

export type Handoff = components['schemas']['HandoffDetail'];
type Step = NonNullable<Handoff['plan']>['milestones'][number];

const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** One handoff that is told while it is lived: its clock, its people, and a line for whatever they do. */
export class Story {
  readonly id: string;
  readonly team: DemoClient;
  /** Whoever looks after the customer, signed in. */
  readonly owner: DemoClient;
  readonly mails: DemoMails;
  private clock: Handoff['clock'] | undefined;
  private readonly customers = new Map<string, DemoClient>();

  constructor(id: string, { team, owner }: { team: DemoClient; owner: DemoClient }, mails: DemoMails) {
    this.id = id;
    this.team = team;
    this.owner = owner;
    this.mails = mails;
  }

  /** Says what somebody did, with the handoff's own date. */
  tell(who: string, what: string): void {
    console.log(`${styleText('dim', date.format(this.now()).padEnd(17))} ${styleText('bold', who)} ${what}`);
  }

  chapter(title: string): void {
    console.log(`\n${styleText(['bold', 'cyan'], title)}`);
  }

  async handoff(): Promise<Handoff> {
    const handoff = await this.team.get<Handoff>(`/api/handoffs/${this.id}`);
    this.clock = handoff.clock;
    return handoff;
  }

  /** Waits until the handoff looks as it should. */
  async until(wished: (handoff: Handoff) => boolean, withinMs = 120_000): Promise<Handoff> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const handoff = await this.handoff();
      if (wished(handoff)) return handoff;
      if (handoff.phase === 'cancelled') throw new Error('Somebody cancelled this handoff, so the story ends here.');
      if (Date.now() > deadline) throw new Error(`The handoff stays in ${handoff.phase}. Is the worker running?`);
      await sleep(200);
    }
  }

  /** Lets the handoff's own time pass until an instant. */
  async reach(instant: string | number): Promise<void> {
    const target = new Date(instant).getTime();
    const { clock } = await this.handoff();
    const left = ((target - handoffTime(clock, Date.now())) * clock.dayLength) / 86_400_000;
    if (left > 0) await sleep(left);
  }

  async later(days: number): Promise<void> {
    await this.reach(this.now() + days * 86_400_000);
  }

  act(action: string, body: Record<string, unknown>): Promise<unknown> {
    return this.team.post(`/api/handoffs/${this.id}/${action}`, body);
  }

  /** What only a person may do, by name. */
  actInPerson(action: string, body: Record<string, unknown>): Promise<unknown> {
    return this.owner.post(`/api/handoffs/${this.id}/${action}`, body);
  }

  /** A contact, signed in by the link of a mail that they got. */
  async customer(email: string, fits: (mail: DemoMail) => boolean = () => true): Promise<DemoClient> {
    const known = this.customers.get(email);
    if (known) return known;
    const mail = await this.mails.next(email, (each) => portalLink(each) !== undefined && fits(each));
    const client = await this.team.signedInBy(portalLink(mail)!);
    this.customers.set(email, client);
    return client;
  }

  now(): number {
    return this.clock ? handoffTime(this.clock, Date.now()) : Date.now();
  }

  /** The next step of the plan that nothing holds up. */
  async nextStep(): Promise<Step | undefined> {
    const { plan } = await this.handoff();
    return plan?.milestones.filter((step) => step.completedAt === null && step.refusal === null).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  }
}
