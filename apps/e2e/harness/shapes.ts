import type { components } from '@throughline/client';

type Schemas = components['schemas'];

export type Accepted = Schemas['DeliveryAccepted'];
export type AtRisk = Schemas['AtRisk'];
export type HandoffDetail = Schemas['HandoffDetail'];
export type HandoffPage = Schemas['HandoffPage'];
export type EventPage = Schemas['EventPage'];
export type InboxPage = Schemas['InboxPage'];
export type Me = Schemas['Me'];
export type Milestone = Schemas['Milestone'];
export type PackageView = Schemas['Package'];
export type PortalHome = Schemas['PortalHome'];
export type PromiseEntry = Schemas['Promise'];
export type PromiseList = Schemas['PromiseList'];
export type RiskEntry = Schemas['Risk'];
export type RiskList = Schemas['RiskList'];
export type Problem = Schemas['Problem'];
