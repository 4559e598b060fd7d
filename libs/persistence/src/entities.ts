import { Contact } from './handoff/contact.entity.ts';
import { StoredEscalation } from './handoff/escalation.entity.ts';
import { StoredEvent } from './handoff/event.entity.ts';
import { Handoff } from './handoff/handoff.entity.ts';
import { Introduction, IntroductionApproval } from './handoff/introduction.entity.ts';
import { StoredLessons } from './handoff/lessons.entity.ts';
import { StoredMilestone } from './handoff/milestone.entity.ts';
import { StoredGapAnswer, StoredPackage } from './handoff/package.entity.ts';
import { StoredRespondent, StoredSurvey, StoredSurveyAnswer } from './handoff/survey.entity.ts';
import { TeamMember } from './handoff/team-member.entity.ts';
import { ApiKey } from './identity/api-key.entity.ts';
import { Person } from './identity/person.entity.ts';
import { RateLimit } from './identity/rate-limit.entity.ts';
import { Session } from './identity/session.entity.ts';
import { SignInToken } from './identity/sign-in-token.entity.ts';
import { StoredDossier } from './intake/dossier.entity.ts';
import { LibraryEntry } from './library/library-entry.entity.ts';
import { StoredSource } from './sources/source.entity.ts';
import { StoredAsk, StoredAskToken } from './ledger/ask.entity.ts';
import { StoredLabel } from './ledger/label.entity.ts';
import { StoredLedgerEntry } from './ledger/ledger-entry.entity.ts';
import { InboxItem } from './intake/inbox.entity.ts';
import { ChangeRequest, PlanSubscription, StoredPlan, StoredPlanChange } from './plan/plan.entity.ts';
import { StoredPlanTemplate } from './plan/plan-template.entity.ts';
import { StoredRisk, StoredRiskChange } from './risk/risk.entity.ts';
import { OutboxMail } from './outbox/outbox.entity.ts';
import { ModelAnswer } from './second-reader/model-answer.entity.ts';
import { ModelCall } from './second-reader/model-call.entity.ts';
import { StoredConsent, StoredMeasurement, StoredMeasurementToken, StoredMetric, StoredSignature, StoredSuccessPlan } from './success/success.entity.ts';

/** Every table there is; a test compares them with the migrated schema. */
export const ENTITIES = [
  Person, ApiKey, Session, SignInToken, RateLimit,
  InboxItem, StoredDossier, StoredSource, LibraryEntry,
  Handoff, Contact, TeamMember, StoredPackage, StoredGapAnswer, Introduction, IntroductionApproval,
  StoredMilestone, StoredEscalation, StoredSurvey, StoredRespondent, StoredSurveyAnswer, StoredLessons, StoredEvent,
  OutboxMail, StoredLedgerEntry, StoredAsk, StoredAskToken, StoredLabel,
  ModelAnswer, ModelCall,
  StoredRisk, StoredRiskChange,
  StoredMetric, StoredMeasurement, StoredSignature, StoredSuccessPlan, StoredConsent, StoredMeasurementToken,
  StoredPlan, StoredPlanChange, ChangeRequest, PlanSubscription, StoredPlanTemplate,
];
