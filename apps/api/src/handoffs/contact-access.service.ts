import { Inject, Injectable } from '@nestjs/common';
import { isIntroduced } from '@throughline/domain';
import { Contact, ContactAccessRepository, withinLimit } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { HandoffActions } from './handoff-actions.service.ts';

const QUARTER_HOUR = 15 * 60;
const LINKS_PER_CONTACT = 5;

/** Takes the portal away from a customer's contact, and gives it back. */
@Injectable()
export class ContactAccess {
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;
  private readonly access: ContactAccessRepository;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions, access: ContactAccessRepository) {
    this.dataSource = dataSource;
    this.actions = actions;
    this.access = access;
  }

  async revoke(principal: Principal, handoffId: string, contactId: string, correlationId: string): Promise<void> {
    await this.find(handoffId, contactId);
    await this.access.revoke({ handoffId, contactId, actor: principal, correlationId });
  }

  /** Refused for whom the portal is not open anyway: it would be a mail with a link that does nothing. */
  async sendLink(principal: Principal, handoffId: string, contactId: string, correlationId: string): Promise<void> {
    const { phase, state } = await this.actions.find(handoffId);
    const { email, goneAt } = await this.find(handoffId, contactId);
    if (!isIntroduced(phase)) throw new HttpProblem(409, 'not_introduced', 'The portal opens to the customer with the introduction, and ends with a cancellation.');
    if (email === null || goneAt !== null || !state?.contactIds.includes(contactId)) throw new HttpProblem(409, 'no_access', 'This person is not among those who were introduced, or has left.');
    if (!(await withinLimit(this.dataSource.manager, `sign-in-link/${contactId}`, LINKS_PER_CONTACT, QUARTER_HOUR))) {
      throw new HttpProblem(429, 'too_many_tries', 'That was too often. Wait a quarter of an hour and try again.', { headers: { 'retry-after': String(QUARTER_HOUR) } });
    }
    await this.access.sendLink({ handoffId, contactId, actor: principal, correlationId });
  }

  private async find(handoffId: string, contactId: string): Promise<Contact> {
    const contact = await this.dataSource.manager.findOneBy(Contact, { id: contactId, handoffId });
    if (contact === null) throw notFound('There is no such person in this handoff.');
    return contact;
  }
}
