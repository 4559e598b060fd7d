export { createDataSource } from './data-source.ts';
export type { DataSourceOptions } from './data-source.ts';
export { errorForLogs } from './database/error-for-logs.ts';
export { migrate } from './database/migrate.ts';
export { listen } from './database/listen.ts';
export type { Channel, Listening } from './database/listen.ts';

export { InboxItem } from './intake/inbox.entity.ts';
export type { InboxSource, InboxStatus, IntakeOptions } from './intake/inbox.entity.ts';
export { StoredDossier } from './intake/dossier.entity.ts';
export { LibraryRepository } from './library/library.repository.ts';
export type { NewLibraryEntry } from './library/library.repository.ts';
export { SourceRepository } from './sources/source.repository.ts';
export type { DossierVersion, FoundSource, Neighbour, SourceFilter } from './sources/source.repository.ts';
export type { StoredSource } from './sources/source.entity.ts';
export { IntakeRepository } from './intake/intake.repository.ts';
export type { Delivery, IntakeOutcome } from './intake/intake.repository.ts';
export { InboxRepository } from './intake/inbox.repository.ts';
export type { InboxRow, Rejection } from './intake/inbox.repository.ts';

export { DispatchRepository } from './dispatch/dispatch.repository.ts';
export type { DossierToDeliver, HandoffToStart } from './dispatch/dispatch.repository.ts';

export { Handoff } from './handoff/handoff.entity.ts';
export { Contact } from './handoff/contact.entity.ts';
export { TeamMember } from './handoff/team-member.entity.ts';
export { StoredGapAnswer, StoredPackage } from './handoff/package.entity.ts';
export { Introduction } from './handoff/introduction.entity.ts';
export { IntroductionRepository } from './handoff/introduction.repository.ts';
export { StoredMilestone } from './handoff/milestone.entity.ts';
export { StoredEscalation } from './handoff/escalation.entity.ts';
export { StoredRespondent, StoredSurvey, StoredSurveyAnswer } from './handoff/survey.entity.ts';
export { StoredLessons } from './handoff/lessons.entity.ts';
export { StoredEvent } from './handoff/event.entity.ts';
export { HandoffRepository } from './handoff/handoff.repository.ts';
export type { HandoffFilter, HandoffSummary, HandoffSummaryPage } from './handoff/handoff.repository.ts';
export { AccountRepository } from './handoff/account.repository.ts';
export type { AccountDeal } from './handoff/account.repository.ts';
export { HandoffDetailRepository } from './handoff/handoff-detail.repository.ts';
export type { CustomerWords, HandoffParts } from './handoff/handoff-detail.repository.ts';
export { PackageRepository } from './handoff/package.repository.ts';
export type { CompileSources } from './handoff/package.repository.ts';
export { LessonsRepository } from './handoff/lessons.repository.ts';

export { StoredLedgerEntry } from './ledger/ledger-entry.entity.ts';
export { StoredAsk, StoredAskToken } from './ledger/ask.entity.ts';
export { askOfToken, issueAskToken } from './ledger/ask-tokens.ts';
export { StoredLabel } from './ledger/label.entity.ts';
export { LedgerRepository } from './ledger/ledger.repository.ts';
export type { LedgerRow } from './ledger/ledger.repository.ts';
export { asEntry } from './ledger/as-entry.ts';

export { StoredPlan, StoredPlanChange } from './plan/plan.entity.ts';
export { ChangeRequest } from './plan/plan.entity.ts';
export { PlanTemplateRepository } from './plan/plan-template.repository.ts';
export type { TemplateVersion } from './plan/plan-template.repository.ts';
export { ChangeRequestRepository } from './plan/change-request.repository.ts';
export { PlanSubscriptionRepository } from './plan/plan-subscription.repository.ts';
export { PlanTellingRepository } from './plan/plan-telling.repository.ts';
export type { PlanToTell } from './plan/plan-telling.repository.ts';
export { PlanRepository } from './plan/plan.repository.ts';
export type { ChangedPlan, PlanChangeHead, PlanHistoryEntry, PlanRead } from './plan/plan.repository.ts';
export { issueMeasurementToken, metricOfToken } from './success/measurement-tokens.ts';
export { SuccessRepository, agreementAsSigned } from './success/success.repository.ts';
export type { NewMeasurement } from './success/success.repository.ts';
export { followedMetrics } from './success/followed-metrics.ts';
export { loadGoals, loadSuccessPlan } from './success/load-goals.ts';
export type { LoadedGoals } from './success/load-goals.ts';
export type { ShownMetric } from './success/shown-metric.ts';
export { StoredMeasurement, StoredSignature } from './success/success.entity.ts';

export type { StoredRiskChange } from './risk/risk.entity.ts';
export { RiskRepository } from './risk/risk.repository.ts';
export type { RiskChange } from './risk/risk.repository.ts';

export { SecondReaderRepository } from './second-reader/second-reader.repository.ts';

export { ProjectionRepository } from './projection/projection.repository.ts';
export type { Applied } from './projection/projection.repository.ts';

export { OutboxMail } from './outbox/outbox.entity.ts';
export { OutboxRepository } from './outbox/outbox.repository.ts';
export type { MailToWrite } from './outbox/outbox.repository.ts';

export { asCustomer } from './portal/as-customer.ts';
export type { CustomerScope } from './portal/as-customer.ts';
export { PortalGoalRepository } from './portal/portal-goals.repository.ts';
export type { PortalGoalRows } from './portal/portal-goals.repository.ts';
export { PortalPromiseRepository } from './portal/portal-promise.repository.ts';
export type { PortalPromiseRow } from './portal/portal-promise.repository.ts';
export { PortalPlanRepository } from './portal/portal-plan.repository.ts';
export { PortalRepository } from './portal/portal.repository.ts';
export type * from './portal/portal.repository.ts';

export { ApiKey } from './identity/api-key.entity.ts';
export { Person } from './identity/person.entity.ts';
export { RateLimit } from './identity/rate-limit.entity.ts';
export { Session } from './identity/session.entity.ts';
export { SignInToken } from './identity/sign-in-token.entity.ts';
export * from './identity/api-key.repository.ts';
export { ContactAccessRepository } from './identity/contact-access.repository.ts';
export * from './identity/rate-limit.repository.ts';
export * from './identity/session.repository.ts';
export * from './identity/sign-in.repository.ts';
export { hashSecret } from './identity/secrets.ts';
