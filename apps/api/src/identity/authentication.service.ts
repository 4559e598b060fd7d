import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import type { Phase } from '@throughline/domain';
import { isIntroduced, ROLE_PERMISSIONS } from '@throughline/domain';
import { ApiKey, Contact, findApiKey, Handoff, Person, presentSession } from '@throughline/persistence';
import type { Session } from '@throughline/persistence';
import type { Request, Response } from 'express';
import { IsNull } from 'typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, DATA_SOURCE } from '../common/tokens.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './cookies.ts';
import type { Side } from './cookies.ts';
import type { Principal } from './principal.ts';

const LAST_USED_EVERY_MS = 60_000;

/** A principal, with the session it came by; none for an API key. */
export interface Authenticated {
  principal: Principal;
  session: Session | null;
}

/** Finds out who a request comes from. */
@Injectable()
export class AuthenticationService {
  private readonly config: Config;
  private readonly dataSource: DataSource;

  constructor(@Inject(CONFIG) config: Config, @Inject(DATA_SOURCE) dataSource: DataSource) {
    this.config = config;
    this.dataSource = dataSource;
  }

  /** By the session cookie of one side, or for the team's side by an API key; null when neither counts. */
  async authenticate(request: Request, response: Response, side: Side): Promise<Authenticated | null> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return side === 'team' ? this.byApiKey(bearer) : null;
    const token = readSessionCookie(this.config, request, side);
    if (token === null) return null;
    const presented = await presentSession(this.dataSource.manager, token);
    const principal = presented && (await this.principalOf(presented.session, side));
    if (!presented || !principal) {
      clearSessionCookie(this.config, response, side);
      return null;
    }
    if (presented.newToken !== null) setSessionCookie(this.config, response, side, presented.newToken);
    return { principal, session: presented.session };
  }

  /** Whether a contact may open the portal: known, still there, introduced to the new team, and not shut out by it. */
  async contactPrincipal(contactId: string): Promise<Principal | null> {
    const contact = await this.dataSource.manager.findOneBy(Contact, { id: contactId, goneAt: IsNull(), accessRevokedAt: IsNull() });
    if (contact === null) return null;
    const handoff = await this.dataSource.manager.findOne(Handoff, { where: { id: contact.handoffId }, select: { id: true, phase: true, state: true } });
    if (handoff === null || !isIntroduced(handoff.phase as Phase) || !handoff.state?.contactIds.includes(contact.id)) return null;
    return { kind: 'contact', id: contact.id, name: contact.name, role: null, permissions: [], handoffId: contact.handoffId };
  }

  /** Somebody of the organisation whose account is open. */
  async personPrincipal(personId: string): Promise<Principal | null> {
    const person = await this.dataSource.manager.findOneBy(Person, { id: personId, active: true });
    if (person === null) return null;
    return { kind: 'person', id: person.id, name: person.name, role: person.role, permissions: ROLE_PERMISSIONS[person.role], handoffId: null };
  }

  private principalOf(session: Session, side: Side): Promise<Principal | null> {
    if (side === 'customer') return session.contactId === null ? Promise.resolve(null) : this.contactPrincipal(session.contactId);
    return session.personId === null ? Promise.resolve(null) : this.personPrincipal(session.personId);
  }

  private async byApiKey(key: string): Promise<Authenticated | null> {
    const found = await findApiKey(this.dataSource.manager, key);
    if (found === null) return null;
    if (found.lastUsedAt === null || Date.parse(found.lastUsedAt) < Date.now() - LAST_USED_EVERY_MS) {
      await this.dataSource.manager.update(ApiKey, { id: found.id }, { lastUsedAt: new Date().toISOString() });
    }
    return { principal: { kind: 'api_key', id: found.id, name: found.name, role: null, permissions: found.scopes, handoffId: null }, session: null };
  }
}
