import { z } from 'zod';

/** Ids inside a handoff: milestones, surveys, gaps and escalations. */
export const PartId = z.string().min(1).max(100).regex(/^[\w.:/-]+$/);

/** A level of a plan’s escalation path. */
export const EscalationLevel = z.coerce.number().int().min(1).max(10);
