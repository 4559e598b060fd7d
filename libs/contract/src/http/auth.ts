import { ROLES, PERMISSIONS } from '@throughline/domain';
import { z } from 'zod';
import { Id, Instant, Line } from './common.ts';

const Email = z.email().max(320).transform((email) => email.toLowerCase());

/** Always answered alike, whether the address is known or not. */
export const SignInRequest = z.object({ email: Email }).meta({ id: 'SignInRequest' });
/** Either the token of a mailed link, once its button is pressed, or the address and the typed code. */
export const SignIn = z
  .union([z.object({ token: z.string().min(20).max(200) }), z.object({ email: Email, code: z.string().regex(/^\d{6}$/, 'The code has six digits.') })])
  .meta({ id: 'SignIn' });
/** The token of a mailed link, to look at its state without using it. */
export const SignInLink = z.object({ token: z.string().min(20).max(200) }).meta({ id: 'SignInLink' });
/** What the page of a mailed link may show before its button is pressed: nothing about anybody. */
export const SignInPreview = z.object({ valid: z.boolean(), kind: z.enum(['team', 'customer']).nullable(), reason: z.enum(['unknown', 'expired', 'used']).nullable() }).meta({ id: 'SignInPreview' });

export const Me = z
  .object({
    kind: z.enum(['person', 'contact', 'api_key']),
    id: Id,
    name: z.string(),
    /** Null for an API key. */
    email: z.string().nullable(),
    role: z.enum(ROLES).nullable(),
    permissions: z.array(z.enum(PERMISSIONS)),
    /** Set for a customer's contact. */
    handoffId: Id.nullable(),
    timezone: z.string().nullable(),
    mailSinkUrl: z.string().nullable(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const SessionInfo = z.object({ id: Id, current: z.boolean(), createdAt: Instant, lastSeenAt: Instant, expiresAt: Instant, device: z.string() }).meta({ id: 'SessionInfo' });

export const PersonIn = z.object({ name: Line, email: Email, role: z.enum(ROLES), timezone: z.string().max(100).nullable().default(null) }).meta({ id: 'PersonIn' });
export const PersonChange = z.object({ name: Line.optional(), role: z.enum(ROLES).optional(), active: z.boolean().optional() }).meta({ id: 'PersonChange' });
export const Person = z.object({ id: Id, name: z.string(), email: z.string(), role: z.enum(ROLES), active: z.boolean(), lastSeenAt: Instant.nullable() }).meta({ id: 'Person' });

export const ApiKeyIn = z.object({ name: Line, scopes: z.array(z.enum(PERMISSIONS)).min(1) }).meta({ id: 'ApiKeyIn' });
export const ApiKey = z.object({ id: Id, name: z.string(), prefix: z.string(), scopes: z.array(z.enum(PERMISSIONS)), createdAt: Instant, lastUsedAt: Instant.nullable(), revokedAt: Instant.nullable() }).meta({ id: 'ApiKey' });
/** The only time that the key itself is shown. */
export const ApiKeyCreated = ApiKey.extend({ key: z.string() }).meta({ id: 'ApiKeyCreated' });
