import type { components } from '@throughline/client';

/** The shapes of the OpenAPI document, under the names that this application uses. */
type Schemas = components['schemas'];
/** What a person fills in; its key is added where it is sent. */
type Sent<T> = Omit<T, 'key'>;

export type Problem = Schemas['Problem'];
export type Me = Schemas['Me'];
export type SessionInfo = Schemas['SessionInfo'];
export type Person = Schemas['Person'];
export type ApiKey = Schemas['ApiKey'];
export type HandoffRow = Schemas['HandoffRow'];
export type HandoffPage = Schemas['HandoffPage'];
export type HandoffDetail = Schemas['HandoffDetail'];
export type Health = Schemas['Health'];
export type NextAction = Schemas['NextAction'];
export type Milestone = Schemas['Milestone'];
export type Escalation = Schemas['Escalation'];
export type Survey = Schemas['Survey'];
export type Gap = Schemas['Gap'];
export type HandoffEvent = Schemas['Event'];
export type AccountRecord = Schemas['AccountRecord'];
export type AtRisk = Schemas['AtRisk'];
export type InboxItem = Schemas['InboxItem'];
export type InboxPage = Schemas['InboxPage'];
export type DeliveryAccepted = Schemas['DeliveryAccepted'];
export type SourcePage = Schemas['SourcePage'];
export type SourceRow = Schemas['SourceRow'];
export type SourceView = Schemas['SourceView'];
export type DocumentList = Schemas['DocumentList'];
export type LibraryPage = Schemas['LibraryPage'];
export type PortalHome = Schemas['PortalHome'];
export type PortalStep = Schemas['PortalStep'];
export type PortalPerson = Schemas['PortalPerson'];
export type PortalPeople = Schemas['PortalPeople'];
export type PortalHelp = Schemas['PortalHelp'];
export type PortalSurvey = Schemas['PortalSurvey'];
export type PortalPromise = Schemas['PortalPromise'];
export type PortalPromises = Schemas['PortalPromises'];
export type HelpAsked = Schemas['HelpAsked'];

export type PromiseList = Schemas['PromiseList'];
export type ComparePage = Schemas['ComparePage'];
export type PromiseEntry = Schemas['Promise'];
export type Quote = Schemas['Quote'];

export type AcceptReview = Sent<Schemas['AcceptReview']>;
export type ReturnReview = Sent<Schemas['ReturnReview']>;
export type AskQuestion = Schemas['AskQuestion'];
export type AskGap = Sent<Schemas['AskGap']>;
export type AnswerGap = Sent<Schemas['AnswerGap']>;
export type RecordBriefing = Sent<Schemas['RecordBriefing']>;
export type Introduction = Schemas['Introduction'];
export type CompleteMilestone = Sent<Schemas['CompleteMilestone']>;
export type CompleteTask = Sent<Schemas['CompleteTask']>;
export type SurveyAnswer = Sent<Schemas['SurveyAnswer']>;
export type AddPromise = Sent<Schemas['AddPromise']>;
export type StepPromise = Sent<Schemas['StepPromise']>;
export type CorrectPromise = Sent<Schemas['CorrectPromise']>;
export type SplitPromise = Sent<Schemas['SplitPromise']>;
