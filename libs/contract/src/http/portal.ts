import { PHASES } from '@throughline/domain';
import { z } from 'zod';
import { ActionAccepted, Clock, Id, Instant, OptionalText, Proof, Text } from './common.ts';

export const PortalPerson = z.object({ name: z.string(), title: z.string().nullable(), role: z.string(), email: z.string().nullable(), phone: z.string().nullable(), timezone: z.string().nullable(), side: z.enum(['vendor', 'customer']), isPointOfContact: z.boolean() }).meta({ id: 'PortalPerson' });

export const PortalStep = z
  .object({
    id: z.string(), title: z.string(), kind: z.enum(['signed', 'milestone', 'task', 'golive', 'survey', 'review']), at: Instant, done: z.boolean(), doneAt: Instant.nullable(), late: z.boolean(), side: z.enum(['vendor', 'customer']),
    /** It waits for the person who is reading. */
    forMe: z.boolean(), assignee: z.string().nullable(), note: z.string().nullable(), refusal: z.string().nullable(), needsProof: z.boolean(),
  })
  .meta({ id: 'PortalStep' });

export const PortalHelp = z.object({ id: z.string(), words: z.string(), openedAt: Instant, answerBy: Instant, answeredBy: z.string().nullable(), acknowledgedAt: Instant.nullable(), acknowledgement: z.string().nullable(), escalatedAt: Instant.nullable(), resolvedAt: Instant.nullable(), resolution: z.string().nullable(), mine: z.boolean() }).meta({ id: 'PortalHelp' });

export const PortalSurvey = z
  .object({ id: z.string(), day: z.int(), closesAt: Instant, status: z.enum(['open', 'closed']), answer: z.object({ csat: z.int().nullable(), ces: z.int().nullable(), nps: z.int().nullable(), words: z.string(), revision: z.int(), answeredAt: Instant }).nullable() })
  .meta({ id: 'PortalSurvey' });

export const PortalHome = z
  .object({
    vendorName: z.string(), accountName: z.string(), me: z.object({ id: Id, name: z.string(), timezone: z.string().nullable() }), clock: Clock,
    phase: z.enum(PHASES),
    pointOfContact: PortalPerson.nullable(),
    /** The one thing that happens next, and the one thing for the reader. */
    next: PortalStep.nullable(), mine: PortalStep.nullable(),
    steps: z.array(PortalStep), help: z.array(PortalHelp), surveys: z.array(PortalSurvey),
  })
  .meta({ id: 'PortalHome' });
export const PortalPeople = z.object({ items: z.array(PortalPerson) }).meta({ id: 'PortalPeople' });

export const CompleteTaskIn = z.object({ key: z.string().min(8).max(100).optional(), note: OptionalText, proof: Proof }).meta({ id: 'CompleteTask' });
export const HelpIn = z.object({ key: z.string().min(8).max(100).optional(), words: Text }).meta({ id: 'AskForHelp' });
/** At least one of the scores. The same address again corrects the answer until the survey closes. */
export const SurveyAnswerIn = z
  .object({ key: z.string().min(8).max(100).optional(), csat: z.int().min(1).max(5).nullable().default(null), ces: z.int().min(1).max(7).nullable().default(null), nps: z.int().min(0).max(10).nullable().default(null), words: OptionalText })
  .refine((answer) => answer.csat !== null || answer.ces !== null || answer.nps !== null, { message: 'Answer at least one of the questions.', path: ['csat'] })
  .meta({ id: 'SurveyAnswer' });
export const HelpAsked = ActionAccepted.extend({ help: PortalHelp }).meta({ id: 'HelpAsked' });
