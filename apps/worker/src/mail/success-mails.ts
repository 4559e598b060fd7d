import { agreementChanges, amount, sentenceOf, standingSentence, unclearCriteria } from '@throughline/domain';
import type { Agreement, Goal } from '@throughline/domain';
import { writeGoalReport } from '@throughline/documents';
import type { MailTemplate } from '@throughline/integrations';
import { Contact, Person, StoredSignature, agreementAsSigned, loadGoals } from '@throughline/persistence';
import type { LoadedGoals, OutboxMail } from '@throughline/persistence';
import { In, IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { MailFacts } from './mail-facts.ts';
import type { Links } from './team-mails.ts';

type SuccessKind =
  | 'signature-asked' | 'signature-reminder' | 'signature-voided' | 'signature-escalated' | 'signature-signed' | 'signature-withdrawn' | 'measurement-due' | 'metric-off-plan' | 'metrics-report';

type Fill = (facts: MailFacts, links: Links, mail: OutboxMail, manager: EntityManager) => Promise<MailTemplate>;

/** How mails about what success is are filled, as things stand when they go out. */
export const successMails: Record<SuccessKind, Fill> = {
  'signature-asked': toSign('signature-asked'),
  'signature-reminder': toSign('signature-reminder'),
  'signature-voided': toSign('signature-voided'),
  'signature-escalated': async (facts, links, _mail, manager) => {
    const { signature } = facts.state;
    if (signature === null || signature.signedAt !== null) throw facts.gone();
    const names = (await manager.findBy(Contact, { id: In(signature.contactIds) })).map(({ name }) => name).join(', ');
    return { template: 'signature-escalated', data: { account: facts.account, names, askedAt: signature.askedAt, link: await links.page() } };
  },
  'signature-signed': async (facts, links, _mail, manager) => {
    const signed = await manager.findOneBy(StoredSignature, { id: facts.subject, handoffId: facts.handoff.id });
    if (signed?.signedAt == null) throw facts.gone();
    return { template: 'signature-signed', data: { account: facts.account, name: signed.signedName, signedAt: signed.signedAt, link: await links.page() } };
  },
  'signature-withdrawn': async (facts, links, _mail, manager) => {
    const criteria = unclearCriteria((await goalsNow(facts, manager)).entries).map(({ name, lacks }) => ({ name, lacks: lacks.map(({ what }) => what) }));
    // Mended or asked for anew since.
    if (facts.state.signature !== null || criteria.length === 0) throw facts.gone();
    const wasSigned = await manager.existsBy(StoredSignature, { handoffId: facts.handoff.id, signedAt: Not(IsNull()) });
    return { template: 'signature-withdrawn', data: { account: facts.account, wasSigned, criteria, link: await links.page() } };
  },
  'measurement-due': async (facts, links, mail, manager) => {
    const { goals } = await goalsNow(facts, manager);
    const goal = goals.find(({ id }) => id === facts.subject);
    if (goal === undefined) throw facts.gone();
    const { last } = goal.standing;
    const by = await measuredBy(mail, manager);
    return {
      template: 'measurement-due',
      data: {
        metric: goal.terms.name, last: last?.value == null ? null : { value: amount(last.value, goal.terms.unit), at: `${last.on}T12:00:00Z` },
        link: by === null ? await links.page() : await links.measure({ handoffId: facts.handoff.id, metricId: goal.id, ...by }),
      },
    };
  },
  'metric-off-plan': async (facts, links, _mail, manager) => {
    const goal = (await goalsNow(facts, manager)).goals.find(({ id }) => id === facts.subject);
    const { last, expected, stand } = goal?.standing ?? { last: null, expected: null, stand: null };
    // Measured anew since, and back on its line.
    if (goal === undefined || last?.value == null || expected === null || stand !== 'off_plan') throw facts.gone();
    const { name, unit, contingency, accountable } = goal.terms;
    return { template: 'metric-off-plan', data: { account: facts.account, metric: name, measured: amount(last.value, unit), at: `${last.on}T12:00:00Z`, expected: amount(expected, unit), contingency, accountable, link: await links.page() } };
  },
  'metrics-report': async (facts, links, mail, manager) => {
    const goals = await goalsReported(facts, manager);
    if (goals.length === 0) throw facts.gone();
    const audience = mail.recipientContactId === null ? 'team' : 'customer';
    return { template: 'metrics-report', data: { audience, account: facts.account, at: `${today(facts)}T12:00:00Z`, goals: goals.map((goal) => ({ name: goal.terms.name, stands: standingSentence(goal) })), link: await links.page() } };
  },
};

/** The report as people keep it. */
export async function reportFile(facts: MailFacts, manager: EntityManager): Promise<{ name: string; type: string; content: Uint8Array }> {
  const goals = await goalsReported(facts, manager);
  return { name: `goals-${today(facts)}.pdf`, type: 'application/pdf', content: await writeGoalReport(facts.account, goals, today(facts)) };
}

const today = (facts: MailFacts): string => facts.now.slice(0, 10);

const goalsNow = (facts: MailFacts, manager: EntityManager): Promise<LoadedGoals> => loadGoals({ manager }, facts.handoff.id, facts.state, today(facts));

/** Those that are followed: what nobody of ours has taken up and the customer never said is not put to them. */
async function goalsReported(facts: MailFacts, manager: EntityManager): Promise<Goal[]> {
  const followed = new Set(facts.state.metrics.map(({ id }) => id));
  return (await goalsNow(facts, manager)).goals.filter(({ id }) => followed.has(id));
}

/** Only what is still asked for is asked for: a later request has a mail of its own. */
function toSign(template: 'signature-asked' | 'signature-reminder' | 'signature-voided'): Fill {
  return async (facts, links, _mail, manager) => {
    const { signature } = facts.state;
    const { compiled, entries, goals } = await goalsNow(facts, manager);
    if (signature === null || signature.signedAt !== null || signature.askedAt !== facts.subject || compiled === null) throw facts.gone();
    const [before] = template === 'signature-voided' ? await manager.find(StoredSignature, { where: { handoffId: facts.handoff.id }, order: { signedAt: { direction: 'DESC', nulls: 'LAST' } }, take: 1 }) : [];
    const changes = before === undefined ? [] : agreementChanges(JSON.parse(before.body) as Agreement, agreementAsSigned(compiled, entries).agreement);
    return { template, data: { criteria: goals.map(({ terms }) => sentenceOf(terms)), changes, link: await links.page() } };
  };
}

/** Whose value it will be; nobody's by name where the mail went to an address without an account. */
async function measuredBy({ recipientContactId, recipientPersonId }: OutboxMail, manager: EntityManager): Promise<{ byKind: 'contact' | 'person'; byId: string; byName: string } | null> {
  if (recipientContactId !== null) {
    const contact = await manager.findOneBy(Contact, { id: recipientContactId });
    return contact && { byKind: 'contact', byId: contact.id, byName: contact.name };
  }
  const person = recipientPersonId === null ? null : await manager.findOneBy(Person, { id: recipientPersonId });
  return person && { byKind: 'person', byId: person.id, byName: person.name };
}
