import type { Instant } from '@throughline/domain';
import type { MailTemplate } from '@throughline/integrations';
import { Introduction } from '@throughline/persistence';
import type { OutboxMail, StoredMilestone, TeamMember } from '@throughline/persistence';
import type { EntityManager } from 'typeorm';
import type { MailFacts } from './mail-facts.ts';
import { daysLate } from './team-mails.ts';
import type { Links } from './team-mails.ts';
import { partOf, titleOf } from './team-titles.ts';

const NEXT_STEPS = 3;
const SURVEY_QUESTIONS = 3;
const SURVEY_MINUTES = 2;

type SharedKind = 'introduction' | 'task-due' | 'milestone-overdue' | 'milestone-completed' | 'help-received' | 'help-resolved' | 'survey-invitation' | 'survey-reminder';

/** How each mail to a customer is filled; dates that are missed go to whoever owns them, on either side. */
export const customerMails: Record<SharedKind, (facts: MailFacts, links: Links, mail: OutboxMail, manager: EntityManager) => Promise<MailTemplate>> = {
  introduction: async (facts, links, mail, manager) => {
    const approved = await manager.findOneBy(Introduction, { handoffId: facts.handoff.id });
    const [seller, team, contact, steps] = [await facts.seller(), await facts.team(), await facts.pointOfContact(), await facts.milestones()];
    const others = team.filter((member) => member.id !== contact?.id && member.id !== seller?.id && partOf(member.role) !== null);
    return {
      template: 'introduction',
      data: {
        approved: approved === null ? null : { subject: personal(approved.subject, mail), message: personal(approved.message, mail) },
        seller: { name: seller?.name ?? 'Your team', title: seller ? titleOf(seller.role) : null },
        pointOfContact: contact ? reach(contact) : { name: 'Your team', title: null, phone: null, email: null },
        team: others.map((member) => ({ name: member.name, part: partOf(member.role), title: titleOf(member.role) })),
        signedAt: facts.handoff.dealClosedAt,
        quote: null,
        next: steps.filter((step) => step.completedAt === null).slice(0, NEXT_STEPS).map((step) => ({ at: step.dueAt, title: step.title, detail: null })),
        link: await links.page(),
      },
    };
  },

  'task-due': async (facts, links, mail) => {
    const { step } = await stepOf(facts);
    return {
      template: 'task-due',
      data: { audience: audienceOf(mail), account: facts.account, task: step.title, dueAt: step.dueAt, late: facts.now > step.dueAt, explanation: null, link: await links.page() },
    };
  },

  'milestone-overdue': async (facts, links, mail) => {
    const { step, steps } = await stepOf(facts);
    const blocking = steps.find((other) => step.needs.includes(other.milestoneId) && other.completedAt === null);
    return {
      template: 'milestone-overdue',
      data: { audience: audienceOf(mail), milestone: step.title, dueAt: step.dueAt, daysLate: daysLate(step.dueAt, facts.now), blockedBy: blocking?.title ?? null, link: await links.page() },
    };
  },

  'milestone-completed': async (facts, links) => {
    const { step, steps } = await stepOf(facts);
    const next = steps.find((other) => other.kind === 'milestone' && other.completedAt === null);
    return {
      template: 'milestone-completed',
      // Whoever completes a milestone is told that the customer reads the note; the proof stays with the team.
      data: { milestone: step.title, completedAt: step.completedAt ?? facts.now, completedBy: personName(step.completedByKind, step.completedByName), note: step.note?.trim() || null, next: next ? { title: next.title, at: next.dueAt } : null, link: await links.page() },
    };
  },

  'help-received': async (facts, links) => {
    const [{ words, answerBy }, contact] = [await facts.escalation(), await facts.pointOfContact()];
    return { template: 'help-received', data: { words, answerBy, responder: contact ? reach(contact) : null, link: await links.page() } };
  },

  'help-resolved': async (facts, links) => {
    const { words, acknowledgedByKind, acknowledgedByName, resolution } = await facts.escalation();
    return { template: 'help-resolved', data: { words, resolvedBy: personName(acknowledgedByKind, acknowledgedByName) ?? 'Your team', answer: resolution ?? '', link: await links.page() } };
  },

  'survey-invitation': async (facts, links) => {
    const { day, closesAt } = surveyOf(facts);
    return { template: 'survey-invitation', data: { day, questions: SURVEY_QUESTIONS, minutes: SURVEY_MINUTES, closesAt, link: await links.page() } };
  },

  'survey-reminder': async (facts, links) => {
    const { day, closesAt } = surveyOf(facts);
    return { template: 'survey-reminder', data: { day, minutes: SURVEY_MINUTES, closesAt, link: await links.page() } };
  },
};

/** The approved text is the same for everybody, but for the name it begins with. */
function personal(text: string, mail: OutboxMail): string {
  return text.replaceAll('{firstName}', mail.recipientName.split(/\s+/)[0] ?? mail.recipientName);
}

function reach(member: TeamMember): { name: string; title: string | null; phone: string | null; email: string | null } {
  return { name: member.name, title: titleOf(member.role), phone: member.phone, email: member.email };
}

/** What a program of ours is called is nothing that customers know. */
function personName(kind: string | null, name: string | null): string | null {
  return kind === 'api_key' ? null : name;
}

async function stepOf(facts: MailFacts): Promise<{ step: StoredMilestone; steps: StoredMilestone[] }> {
  const steps = await facts.milestones();
  const step = steps.find(({ milestoneId }) => milestoneId === facts.subject);
  if (!step) throw facts.gone();
  return { step, steps };
}

function surveyOf(facts: MailFacts): { day: 30 | 60 | 90; closesAt: Instant } {
  const survey = facts.state.surveys.find(({ id }) => id === facts.subject);
  if (!survey) throw facts.gone();
  return survey;
}

const audienceOf = (mail: OutboxMail) => (mail.recipientContactId === null ? 'team' : 'customer');
