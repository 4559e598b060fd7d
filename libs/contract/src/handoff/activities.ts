import type { Instant, LedgerFinding, MetricFinding, PackageSummary, Plan } from '@throughline/domain';
import type { Projection } from './projection.ts';

/** What compiling found out beside the package itself. */
export interface Compiled {
  summary: PackageSummary;
  ownerId: string | null;
  contactIds: string[];
  respondentIds: string[];
  /** What follows from the promises' terms; release 0.1.0 knew none. */
  ledger?: LedgerFinding[];
  /** SHA-256 of what the economic buyer is asked to sign, as it follows from this package. */
  agreement?: string;
  /** What its criteria do not say yet, as criterion and field. */
  unclear?: string[];
  /** What is measured because the sale agreed on it, and how often that is reported. */
  measured?: { metrics: MetricFinding[]; reportEveryDays: number };
}

/** The effects a handoff's workflow may have. Each is idempotent by what it is given. */
export interface HandoffActivities {
  /**
   * Has the language model, where one is configured, read what of the dossier it has not read yet, for the compilation that
   * follows. Fails for no fault of the model: `failures` says why questions stayed without an answer.
   */
  readAgain(input: { handoffId: string; dossierId: string }): Promise<{ asked: number; answered: number; failures: string[] }>;
  /** Reads the dossier and the answers, compiles the package, stores it and drafts the introduction. `at` is the handoff's time. */
  compilePackage(input: { handoffId: string; dossierId: string; version: number; at: Instant }): Promise<Compiled>;
  /**
   * Dates the implementation template in the customer's working days and time zone, starting after `from` (the handoff's
   * time). Release 0.1.0 did not say which dossier: then it is the one that the handoff goes by.
   */
  planImplementation(input: { handoffId: string; dossierId?: string | null; from: Instant }): Promise<Plan>;
  /** The instant that lies some working hours after another, where the point of contact works (9 to 17, no weekends or holidays). */
  /** With `help`, the hours are those that the plan's escalation path gives for calls for help, and `hours` where there is no plan. */
  workingHoursAfter(input: { handoffId: string; from: Instant; hours: number; help?: boolean }): Promise<Instant>;
  /** Drafts the lessons from what happened and stores them. */
  draftLessons(input: { handoffId: string; at: Instant }): Promise<void>;
  /** Writes one transition to the read model, with its events and mails, in one transaction. */
  project(projection: Projection): Promise<void>;
}
