import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@throughline/domain';

/**
 * What a route asks of its caller: a permission of the team, `team` (signed in is enough), `customer`
 * (a contact, inside its own handoff), or `nobody` (open to all). A route that says nothing is closed.
 */
export type Requirement = Permission | 'team' | 'customer' | 'nobody';

export const REQUIREMENT = 'throughline:requirement';

/** Says who may call a route; on a class it stands for every route that does not say otherwise. */
export const Requires = (requirement: Requirement) => SetMetadata(REQUIREMENT, requirement);
