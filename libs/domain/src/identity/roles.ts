/** What somebody of the vendor's organisation is here for. */
export const ROLES = ['administrator', 'customer_success', 'seller', 'leadership', 'read_only'] as const;
export type Role = (typeof ROLES)[number];

/** What a person or an API key may do. A customer's contact has none of these: the portal is scoped to its handoff. */
export const PERMISSIONS = [
  'handoffs:read',
  'handoffs:act',
  'gaps:answer',
  'measurements:write',
  'risk:read',
  'deals:import',
  'inbox:read',
  'inbox:replay',
  'people:manage',
  'keys:manage',
  'clock:move',
  'labels:read',
  'templates:edit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** API keys carry permissions directly; they are called scopes there. */
export type Scope = Permission;

const READ: readonly Permission[] = ['handoffs:read', 'risk:read'];

/** The permissions of each role. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: PERMISSIONS,
  customer_success: [...READ, 'handoffs:act', 'gaps:answer', 'measurements:write', 'deals:import', 'inbox:read', 'inbox:replay', 'clock:move'],
  seller: [...READ, 'gaps:answer', 'deals:import'],
  leadership: READ,
  read_only: READ,
};

/** Whether a role allows something. */
export function may(role: Role, permission: Permission): boolean {
  return ROLE_PERMISSIONS[role].includes(permission);
}
