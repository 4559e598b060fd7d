import type { DataSource, EntityManager } from 'typeorm';

/** A customer's contact, and the one handoff that is theirs. */
export interface CustomerScope {
  handoffId: string;
  contactId: string;
}

/**
 * Runs reads with a customer's rights: the database itself shows the rows of this handoff and the columns meant for
 * customers, and nothing else. Role and settings end with the transaction, so a pooled connection carries nothing on.
 */
export async function asCustomer<T>(dataSource: DataSource, scope: CustomerScope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  // One snapshot for all reads, so that the parts of a page agree with each other.
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    await manager.query(`SELECT set_config('role', 'app_customer', true), set_config('app.handoff', $1, true), set_config('app.contact', $2, true)`, [
      scope.handoffId,
      scope.contactId,
    ]);
    return work(manager);
  });
}
