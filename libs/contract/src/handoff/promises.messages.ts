import { defineUpdate } from '@temporalio/workflow';
import type { AskGap as Asking, LedgerStep, MarkedPromise, TermChanges } from '@throughline/domain';
import type { Day } from '@throughline/domain';
import type { Accepted, Envelope } from './messages.ts';

/** `due` is the new day of a renegotiation, `saidBy` the customer's person whose word is passed on. */
export interface StepPromise extends Envelope { entryId: string; step: LedgerStep; words: string; saidBy: string | null; proof: string | null; due: Day | null }
export interface AcknowledgePromise extends Envelope { entryId: string; words: string }
export interface AssignPromise extends Envelope { entryId: string; ownerId: string | null }
export interface CorrectPromise extends Envelope { entryId: string; changes: TermChanges }
/** Whoever sends this has compared the evidence with its source, character for character. */
export interface AddPromise extends Envelope, MarkedPromise {}
export interface MergePromises extends Envelope { entryId: string; otherId: string }
export interface SplitPromise extends Envelope { entryId: string; parts: MarkedPromise[] }
/** Who is asked, and in which words, is in the database. */
export interface AskGap extends Envelope, Omit<Asking, 'actor'> {}

export const stepPromise = defineUpdate<Accepted, [StepPromise]>('stepPromise');
export const acknowledgePromise = defineUpdate<Accepted, [AcknowledgePromise]>('acknowledgePromise');
export const assignPromise = defineUpdate<Accepted, [AssignPromise]>('assignPromise');
export const correctPromise = defineUpdate<Accepted, [CorrectPromise]>('correctPromise');
export const addPromise = defineUpdate<Accepted, [AddPromise]>('addPromise');
export const mergePromises = defineUpdate<Accepted, [MergePromises]>('mergePromises');
export const splitPromise = defineUpdate<Accepted, [SplitPromise]>('splitPromise');
export const askGap = defineUpdate<Accepted, [AskGap]>('askGap');
