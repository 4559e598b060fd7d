import type { Permission, Role } from '@throughline/domain';

/** Who a request comes from, as the guard found out. */
export interface Principal {
  kind: 'person' | 'contact' | 'api_key';
  id: string;
  name: string;
  /** Null for a contact and an API key. */
  role: Role | null;
  permissions: readonly Permission[];
  /** The one handoff that a customer's contact may see; null for everybody else. */
  handoffId: string | null;
}
