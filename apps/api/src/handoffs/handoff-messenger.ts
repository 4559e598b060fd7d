import { Inject, Injectable } from '@nestjs/common';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { UpdateDefinition } from '@temporalio/common';
import { handoffWorkflowId, REFUSED } from '@throughline/contract/handoff';
import type { Accepted, Envelope } from '@throughline/contract/handoff';
import { isEnded } from '@throughline/domain';
import type { Handoff } from '@throughline/persistence';
import { HttpProblem, refused } from '../common/http-problem.ts';
import { TEMPORAL } from '../common/tokens.ts';

/**
 * How long a person waits for an action, in milliseconds: the workflow answers when its change can be read. It outlasts
 * the ten seconds after which the server gives the task of a worker that was killed to another.
 */
const DEADLINE = 15_000;

/** Sends people's actions to the workflow of a handoff and says in words why one is refused. */
@Injectable()
export class HandoffMessenger {
  private readonly temporal: Client;

  constructor(@Inject(TEMPORAL) temporal: Client) {
    this.temporal = temporal;
  }

  /** Sends an action. Its key is the update's id, so that a repetition while the first is under way is the same update. */
  async send<Message extends Envelope>(handoff: Handoff, update: UpdateDefinition<Accepted, [Message]>, message: Message): Promise<Accepted> {
    if (handoff.workflowStartedAt === null) {
      throw new HttpProblem(409, 'not_started', 'This handoff has been taken in and starts as soon as the workflow server answers. Please try again in a minute.');
    }
    const workflow = this.temporal.workflow.getHandle(handoffWorkflowId(handoff.id));
    try {
      return await this.temporal.withDeadline(Date.now() + DEADLINE, () => workflow.executeUpdate(update, { updateId: message.key, args: [message] }));
    } catch (error) {
      throw explained(error, handoff);
    }
  }
}

function ended(handoff: Handoff): HttpProblem {
  if (!isEnded(handoff.phase)) return new HttpProblem(409, 'no_workflow', 'The workflow of this handoff cannot be found on the workflow server. Whoever runs the server has to look into it.');
  return new HttpProblem(409, 'ended', handoff.phase === 'cancelled' ? 'This handoff has been cancelled. Nothing can be changed in it any more.' : 'This handoff is closed. Nothing can be changed in it any more.');
}

function explained(error: unknown, handoff: Handoff): unknown {
  if (error instanceof WorkflowNotFoundError) return ended(handoff);
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return error;
  const { type, message, details } = error.cause;
  if (type === 'AcceptedUpdateCompletedWorkflow') return ended(handoff);
  if (type !== REFUSED) return error;
  const [code, field] = (details ?? []) as [string?, (string | null)?];
  return refused(code ?? 'refused', message, field);
}
