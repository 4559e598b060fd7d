import type { CustomerPlan } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { asCustomer } from './as-customer.ts';
import type { CustomerScope } from './as-customer.ts';

/** The plan as customers may read it. Every read runs under their rights. */
export class PortalPlanRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null while no plan counts. */
  async read(scope: CustomerScope): Promise<CustomerPlan | null> {
    return asCustomer(this.dataSource, scope, async (manager) => {
      const [row] = await manager.query<{ shown: CustomerPlan | null }[]>('SELECT shown FROM plans');
      return row?.shown ?? null;
    });
  }
}
