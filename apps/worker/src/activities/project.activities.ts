import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities, Projection } from '@throughline/contract/handoff';
import { DomainError } from '@throughline/domain';
import type { ProjectionRepository } from '@throughline/persistence';

/** Writes a transition to the read model, once. */
export function projectActivities({ projections }: { projections: ProjectionRepository }): Pick<HandoffActivities, 'project'> {
  return {
    async project(projection) {
      try {
        await projections.applyProjection(storable(projection));
      } catch (error) {
        if (error instanceof DomainError) throw ApplicationFailure.nonRetryable(error.message, error.code);
        throw error;
      }
    },
  };
}

/**
 * PostgreSQL keeps neither NUL nor half a surrogate pair in text. What a person pasted must not keep a
 * transition from being written for ever.
 */
function storable(projection: Projection): Projection {
  const clean = (_: string, value: unknown): unknown => (typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value);
  return JSON.parse(JSON.stringify(projection, clean)) as Projection;
}
