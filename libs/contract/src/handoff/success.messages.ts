import { defineUpdate } from '@temporalio/workflow';
import type { RequestSignature as Requesting, SignCriteria as Signing, TrackMetrics as Tracking, VoidSignature as Voiding } from '@throughline/domain';
import type { Accepted, Envelope } from './messages.ts';

/** What is to be signed stands in the database; `hash` is of exactly that. */
export interface RequestSignature extends Envelope, Omit<Requesting, 'actor'> {}
/** The words are kept under `signatureId` before this is sent, and count once it is accepted. */
export interface SignCriteria extends Envelope, Omit<Signing, 'actor'> {}
/** What was to be signed has changed to this. */
export interface VoidSignature extends Envelope, Omit<Voiding, 'actor'> {}
/** How all metrics stand, after somebody changed or measured one. */
export interface TrackMetrics extends Envelope, Omit<Tracking, 'actor'> {}

export const requestSignature = defineUpdate<Accepted, [RequestSignature]>('requestSignature');
export const signCriteria = defineUpdate<Accepted, [SignCriteria]>('signCriteria');
export const voidSignature = defineUpdate<Accepted, [VoidSignature]>('voidSignature');
export const trackMetrics = defineUpdate<Accepted, [TrackMetrics]>('trackMetrics');
