import {
  CancellationScope, allHandlersFinished, condition, continueAsNew, isCancellation, proxyActivities, workflowInfo,
} from '@temporalio/workflow';
import type { HandoffActivities, HandoffInput } from '@throughline/contract/handoff';
import {
  CONDITION_DAYS, SIGNATURE_DAYS, SYSTEM, askForHelp, beginHandoff, cancelHandoff, deadlines, handoffInstant, isEnded, isSignatureUncounted, meetDeadline, noteHealth, realTime, record, toInstant, toMs,
} from '@throughline/domain';
import type { HandoffDraft, HandoffEvent, HandoffState, Instant, MailRequest, Words } from '@throughline/domain';
import { COMPILING, PREPARING, PROJECTING, READING_AGAIN } from '../activities/profiles.ts';
import { Alarm } from './alarm.ts';
import { carried, carry } from './carried.ts';
import { answerBy } from './help-calls.ts';
import type { HelpCall } from './help-calls.ts';
import { countCondition, countSignature, isUncounted, refreshPackage } from './refresh.ts';
import { ProcessedKeys } from './processed-keys.ts';
import { SearchAttributes } from './search-attributes.ts';

type Run = (input: HandoffInput) => Promise<unknown>;

const { project } = proxyActivities<Pick<HandoffActivities, 'project'>>(PROJECTING);

/** The slower effects, for the phases that have them. */
export const { compilePackage } = proxyActivities<Pick<HandoffActivities, 'compilePackage'>>(COMPILING);
export const { readAgain } = proxyActivities<Pick<HandoffActivities, 'readAgain'>>(READING_AGAIN);
export const { planImplementation, draftLessons } = proxyActivities<Pick<HandoffActivities, 'planImplementation' | 'draftLessons'>>(PREPARING);

/**
 * One handoff as it lives in its workflow: the state, what has happened since the last projection, and the
 * one loop that meets deadlines and writes. Message handlers only change it; effects are had by the loop.
 */
export class Handoff implements HandoffDraft {
  readonly state: HandoffState;
  events: HandoffEvent[] = [];
  mails: MailRequest[] = [];
  words: Words[] = [];

  /** Calls for help whose answer time has still to be counted. */
  readonly helpCalls: HelpCall[] = [];
  /** Raised by every answer and dossier, so that a compile run notices that it has been overtaken. */
  compileRequests = 0;
  readonly processed: ProcessedKeys;

  #refresh = false;
  readonly #input: HandoffInput;
  readonly #alarm = new Alarm();
  readonly #attributes: SearchAttributes;
  readonly #story = new CancellationScope();
  #projected: number;

  constructor(input: HandoffInput) {
    this.#input = input;
    const before = carried(input);
    this.state = before?.state ?? beginHandoff(input, handoffInstant(input.clock, Date.now()));
    this.processed = new ProcessedKeys(before?.processed ?? []);
    this.#projected = this.state.sequence;
    this.#attributes = new SearchAttributes(before?.state ?? null);
    if (!before) record(this, 'handoff.started', SYSTEM, this.now(), { after: { dossierId: input.dossierId } });
  }

  /** The handoff's time. */
  now(): Instant {
    return handoffInstant(this.state.clock, Date.now());
  }

  /** Lets the story run until it ends, is cancelled by somebody, or by Temporal; what happened is projected in each case. */
  async live(story: () => Promise<void>): Promise<void> {
    let cancellation: unknown;
    try {
      await this.#story.run(story);
    } catch (error) {
      if (!isCancellation(error)) throw error;
      if (!isEnded(this.state.phase)) {
        cancellation = error;
        cancelHandoff(this, { reason: 'An operator cancelled the workflow.', actor: SYSTEM }, this.now());
      }
    }
    await CancellationScope.nonCancellable(() => this.#settle());
    if (cancellation) throw cancellation;
  }

  /** Interrupts whatever the story waits for: somebody cancelled the handoff. */
  stop(): void {
    this.#story.cancel();
  }

  /** Lives through messages and deadlines until something is so, which is looked at before anything is written. */
  async until(done: () => boolean): Promise<void> {
    for (;;) {
      this.#meetDeadlines();
      await this.#answerHelpCalls();
      if (isUncounted(this.state)) await countCondition(this, CONDITION_DAYS);
      while (isSignatureUncounted(this.state)) await countSignature(this, SIGNATURE_DAYS);
      if (done()) return;
      await this.write();
      if (this.#refresh) await this.#catchUp();
      if (done()) return;
      if (workflowInfo().continueAsNewSuggested) await this.renew();
      const next = deadlines(this.state)[0];
      if (next) this.#alarm.set(realTime(this.state.clock, next.at));
      await condition(() => this.#changed() || this.#alarm.takeRing());
    }
  }

  /** What people said belongs into the package, which is brought up to date when it can be read. */
  wantsRefresh(): void {
    this.#refresh = true;
  }

  /** Hands everything to a new run of the same workflow. Nothing may be queued, and nobody may wait for an answer. */
  async renew(): Promise<never> {
    await this.#settle();
    this.#alarm.cancel();
    const { clock, dossierId } = this.state;
    return continueAsNew<Run>({ ...this.#input, clock, dossierId, carried: carry(this.state, this.processed) });
  }

  /** Waits until what has happened so far can be read, and gives the sequence under which it can. */
  async projection(): Promise<number> {
    const mine = this.state.sequence + (this.#changed() ? 1 : 0);
    await CancellationScope.nonCancellable(() => condition(() => this.#projected >= mine));
    return mine;
  }

  #changed(): boolean {
    return this.events.length > 0 || this.helpCalls.length > 0;
  }

  async #settle(): Promise<void> {
    do {
      await this.#answerHelpCalls();
      await this.write();
      if (this.#refresh && !isEnded(this.state.phase)) await this.#catchUp();
      await condition(allHandlersFinished);
    } while (this.#changed());
  }

  #meetDeadlines(): void {
    const now = this.now();
    // Meeting one may change what the next is, so the list is asked for again each time.
    for (let next = deadlines(this.state)[0]; next && toMs(next.at) <= toMs(now); next = deadlines(this.state)[0]) meetDeadline(this, next, now);
  }

  /** Brings the package up to date with what people said: after that was written, so that it is read. */
  async #catchUp(): Promise<void> {
    while (this.#refresh && !this.#changed() && this.state.phase !== 'compiling') {
      this.#refresh = false;
      await refreshPackage(this, () => this.now());
      await this.write();
    }
  }

  async #answerHelpCalls(): Promise<void> {
    for (let call = this.helpCalls[0]; call; call = this.helpCalls[0]) {
      const by = await answerBy(this.state.handoffId, call);
      this.helpCalls.shift();
      askForHelp(this, call, by);
    }
  }

  /** Writes what has happened to the read model, in one transition. */
  async write(): Promise<void> {
    if (!this.#changed()) return;
    noteHealth(this, this.now());
    const sequence = ++this.state.sequence;
    const { events, mails, words } = this;
    [this.events, this.mails, this.words] = [[], [], []];
    this.#attributes.upsert(this.state);
    const recordedAt = toInstant(Date.now());
    const nextDeadline = deadlines(this.state)[0]?.at ?? null;
    await CancellationScope.nonCancellable(() => project({ state: this.state, recordedAt, nextDeadline, events, mails, words }));
    this.#projected = sequence;
  }
}
