import type { Day, Instant } from '../time/instant.ts';

export type SourceSystem = 'salesforce' | 'hubspot' | 'pipedrive' | 'twenty' | 'file';
export type TeamRole =
  | 'account_executive' | 'solutions_engineer' | 'sales_manager' | 'csm' | 'cs_leader'
  | 'implementation_lead' | 'project_manager' | 'support_lead' | 'executive_sponsor' | 'other';
export type ContactRole =
  | 'economic_buyer' | 'executive_sponsor' | 'champion' | 'it_lead' | 'user_lead' | 'project_manager'
  | 'procurement' | 'legal' | 'security' | 'end_user' | 'other';
export type LineItemKind = 'subscription' | 'services' | 'training' | 'support' | 'other';
export type DocumentKind =
  | 'proposal' | 'contract' | 'sow' | 'roi_analysis' | 'proof_of_value' | 'solution_design' | 'architecture_review'
  | 'stakeholder_map' | 'deal_strategy' | 'security_questionnaire' | 'discovery_notes' | 'research' | 'other';
export type ContributionKind =
  | 'discovery' | 'proposal' | 'value' | 'competitive' | 'profile' | 'qualification' | 'acceptance' | 'commitment' | 'other';

export interface DossierAccount {
  externalId: string; name: string; domain?: string; industry?: string; employees?: number; annualRevenue?: number;
  country?: string; timezone?: string; locale?: string; background?: string;
}
export interface DossierDeal {
  externalId: string; name: string; type?: 'new' | 'expansion' | 'renewal'; closedAt: Instant; currency: string;
  arr?: number; tcv?: number; termMonths?: number; contractStart?: Day; renewalDate?: Day; goLiveTarget?: Day;
  paymentTerms?: string; segment?: 'smb' | 'mid_market' | 'enterprise'; nextStep?: string; notes?: string;
}
export interface DossierLineItem {
  sku?: string; name: string; kind?: LineItemKind; quantity: number; unit?: string; unitPrice?: number; listPrice?: number;
  features?: string[]; notes?: string;
}
export interface DossierTeamMember { id: string; name: string; email?: string; role: TeamRole; timezone?: string }
export interface DossierContact {
  id: string; name: string; title?: string; email?: string; phone?: string; roles?: ContactRole[];
  influence?: 'high' | 'medium' | 'low'; relationship?: 'strong' | 'neutral' | 'risk'; reportsTo?: string;
  preferences?: string; timezone?: string; notes?: string;
}
export interface DossierCommunication {
  id: string; kind: 'email' | 'call' | 'meeting' | 'note' | 'chat'; at: Instant; from?: string; to?: string[]; cc?: string[];
  subject?: string; threadId?: string; format?: 'text' | 'html'; body: string;
}
export interface DossierDocument {
  id: string; kind: DocumentKind; title: string; at?: Instant; signed?: boolean; format?: 'text' | 'markdown' | 'html'; body: string;
}
export interface DossierContribution { id: string; kind: ContributionKind; by: string; at?: Instant; data: Record<string, unknown> }

/** Everything known about one closed-won deal when the handoff starts. Absent means unknown, never "no". */
export interface Dossier {
  schemaVersion: '1';
  source: { system: SourceSystem; exportedAt?: Instant };
  account: DossierAccount;
  deal: DossierDeal;
  lineItems?: DossierLineItem[];
  team?: DossierTeamMember[];
  contacts?: DossierContact[];
  communications?: DossierCommunication[];
  documents?: DossierDocument[];
  contributions?: DossierContribution[];
}
