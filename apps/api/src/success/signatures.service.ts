import { Inject, Injectable } from '@nestjs/common';
import { requestSignature, signCriteria } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import type { RequestSignatureIn, SignGoalsIn } from '@throughline/contract/http';
import { refusalToRequestSignature, refusalToSignCriteria, unclearCriteria, unclearRefs } from '@throughline/domain';
import type { Agreement, UnclearCriterion } from '@throughline/domain';
import { agreementAsSigned, Contact, StoredSignature, SuccessRepository } from '@throughline/persistence';
import { In, IsNull, Not } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { HttpProblem, notFound, refused } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { DocumentWriter } from '../documents/document-writer.ts';
import { idOfMessage } from '../handoffs/envelope.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import type { Principal } from '../identity/principal.ts';
import { SuccessTeller } from './success-teller.ts';

/** The economic buyer's signature under criteria, scope and exclusions. */
@Injectable()
export class Signatures {
  private readonly dataSource: DataSource;
  private readonly success: SuccessRepository;
  private readonly teller: SuccessTeller;
  private readonly actions: HandoffActions;
  private readonly writer: DocumentWriter;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, success: SuccessRepository, teller: SuccessTeller, actions: HandoffActions, writer: DocumentWriter) {
    this.dataSource = dataSource;
    this.success = success;
    this.teller = teller;
    this.actions = actions;
    this.writer = writer;
  }

  /** Asks whoever decides about the money, or whoever is named, to sign what stands now; criteria that are vague need a name and a reason. */
  async request(principal: Principal, handoffId: string, { key, contactIds, overrideReason }: z.output<typeof RequestSignatureIn>): Promise<Accepted> {
    const { state, compiled, entries, goals } = await this.teller.read(handoffId);
    if (compiled === null || goals.length === 0) throw refused('no_criteria', 'There is no criterion yet that could be signed. Add one first.', null);
    const where = { handoffId, goneAt: IsNull(), accessRevokedAt: IsNull(), email: Not(IsNull()) };
    const people = await this.dataSource.manager.findBy(Contact, contactIds.length > 0 ? { ...where, id: In(contactIds) } : where);
    if (people.length < contactIds.length) throw refused('unknown_contact', 'Only people of the customer who can open the portal can sign.', 'contactIds');
    const signers = contactIds.length > 0 ? people : people.filter(({ roles }) => roles.includes('economic_buyer'));
    const unclear = unclearCriteria(entries);
    const said = { hash: agreementAsSigned(compiled, entries).hash, contactIds: signers.map(({ id }) => id), unclear: unclearRefs(unclear), overrideReason };
    const refusal = refusalToRequestSignature(state, { ...said, actor: { kind: principal.kind, id: principal.id } });
    if (refusal?.code === 'nobody_to_sign') throw refused(refusal.code, 'Nobody is known as the economic buyer. Say who signs for the customer.', 'contactIds');
    if (refusal?.code === 'unclear_criteria') throw new HttpProblem(422, refusal.code, refusal.message, { errors: [{ path: 'overrideReason', message: refusal.message }, ...unclear.flatMap(lacks)] });
    if (refusal) throw refused(refusal.code, refusal.message, refusal.field);
    return this.actions.send(principal, handoffId, requestSignature, { key, ...said });
  }

  /** Signs exactly what the reader has read; what has changed in between is read again first. */
  async sign(reader: Principal, handoffId: string, { hash, name }: z.output<typeof SignGoalsIn>): Promise<Accepted> {
    const { handoff, state, compiled, entries } = await this.teller.read(handoffId);
    const refusal = refusalToSignCriteria(state, { signatureId: '', hash, actor: { kind: 'contact', id: reader.id } });
    if (refusal) throw refusal.code === 'changed_since' ? changedSince() : refused(refusal.code, refusal.message, refusal.field);
    const now = compiled === null ? null : agreementAsSigned(compiled, entries);
    if (now?.hash !== hash) {
      await this.teller.tell(handoffId, { kind: 'system', id: 'throughline' }, null);
      throw changedSince();
    }
    const id = idOfMessage(handoffId, JSON.stringify([reader.id, hash, state.signature?.askedAt]));
    const contact = await this.dataSource.manager.findOneBy(Contact, { id: reader.id, handoffId });
    await this.success.keepSignature({ id, handoffId, body: now.body, hash, contactId: reader.id, signedName: name, signedEmail: contact?.email ?? null });
    const accepted = await this.actions.send(reader, handoff.id, signCriteria, { key: id, signatureId: id, hash });
    // From now on what was agreed is measured and reported.
    await this.teller.tell(handoffId, { kind: 'contact', id: reader.id }, null, `${id}/followed`);
    return accepted;
  }

  /** Exactly what was signed, as a PDF; the same bytes each time. */
  async pdf(handoffId: string, signatureId: string): Promise<{ bytes: Buffer; title: string }> {
    const row = await this.dataSource.manager.findOneBy(StoredSignature, { id: signatureId, handoffId });
    if (row?.signedAt == null) throw notFound('There is no such signature in this handoff.');
    const contact = await this.dataSource.manager.findOneBy(Contact, { id: row.contactId, handoffId });
    const agreement = JSON.parse(row.body) as Agreement;
    const bytes = await this.writer.agreement({ agreement, signed: { name: row.signedName, title: contact?.title ?? null, at: row.signedAt, hash: row.hash, voidedAt: row.voidedAt } });
    return { bytes, title: `${agreement.account}, what success is` };
  }
}

/** Everything that a criterion does not say yet, under the field that would say it. */
const lacks = ({ id, name, lacks: findings }: UnclearCriterion) => findings.map(({ field, what }) => ({ path: `metrics.${id}.${field}`, message: `“${name}”: ${what}` }));

const changedSince = (): HttpProblem => new HttpProblem(409, 'changed_since', 'It has changed since you opened it. Please read it again before you sign.');
