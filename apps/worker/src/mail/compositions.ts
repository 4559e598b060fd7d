import { FIRST_NAME, REMINDER_DAYS, addDays, daysLate, openNeeds } from '@throughline/domain';
import type { MailKind, Milestone } from '@throughline/domain';
import type { MailData } from '@throughline/integrations/mail';
import { lessonSentence } from './lesson-sentences.ts';
import { accountOf, audienceOf, pointOfContactOf, present, sellerOf } from './material.ts';
import type { Material } from './material.ts';
import { partOf, titleOf } from './team-titles.ts';

type Compositions = { [Kind in MailKind]: (material: Material) => MailData<Kind> | Promise<MailData<Kind>> };

const QUESTIONS = 3;
const MINUTES = 1;
const TOP_GAPS = 5;
const NEXT_STEPS = 3;

/** What each mail of a handoff has to be told, taken from the database at the moment it is sent. */
export const COMPOSITIONS: Compositions = {
  'package-ready': (material) => {
    const { body } = present(material.parts.package, 'package');
    const open = body.gaps.filter((gap) => gap.answer === null).toSorted((a, b) => b.points - a.points);
    return {
      account: accountOf(material), points: body.rubric.total, maximum: body.rubric.max, threshold: body.rubric.threshold, gapCount: open.length,
      topGaps: open.slice(0, TOP_GAPS).map(({ question, points, ask }) => ({ question, points, ask: ask?.name ?? null })), link: material.link,
    };
  },
  'review-reminder': (material) => ({ account: accountOf(material), readySince: present(material.state.review, 'review').openedAt, link: material.link }),
  'handoff-returned': async (material) => {
    const { actorName, after } = await material.lastEvent('review.returned', 'briefing.returned');
    const known = new Map(material.parts.package?.body.gaps.map((gap) => [gap.id, gap]));
    const named = texts(after?.['gapIds']).flatMap((id) => known.get(id) ?? []).map(({ question, why }) => ({ question, why }));
    const told = texts(after?.['gaps']).map((question) => ({ question, why: '' }));
    return { account: accountOf(material), returnedBy: actorName, note: text(after?.['note']), gaps: [...named, ...told], link: material.link };
  },
  'briefing-due': (material) => {
    const { openedAt } = present(material.state.briefing, 'briefing');
    return { account: accountOf(material), dueAt: addDays(openedAt, REMINDER_DAYS.briefing), seller: sellerOf(material)?.name ?? null, link: material.link };
  },
  'introduction-due': (material) => ({
    account: accountOf(material), briefingAcceptedAt: present(material.state.briefing?.acceptedAt, 'accepted briefing'), link: material.link,
  }),
  introduction: (material) => {
    const { parts, handoff, vendorName, link } = material;
    const draft = present(parts.introduction, 'introduction');
    const seller = sellerOf(material);
    const contact = pointOfContactOf(material);
    const beside = parts.team.filter((member) => member !== seller && member !== contact && partOf(member.role) !== null);
    const filled = (words: string): string => words.replaceAll(FIRST_NAME, firstName(material.mail.recipientName));
    return {
      approved: { subject: filled(draft.subject), message: filled(draft.message) },
      seller: { name: seller?.name ?? vendorName, title: seller ? titleOf(seller.role) : null },
      pointOfContact: {
        name: contact?.name ?? seller?.name ?? vendorName, title: contact ? titleOf(contact.role) : null, phone: contact?.phone ?? null, email: contact?.email ?? seller?.email ?? null,
      },
      team: beside.map(({ name, role }) => ({ name, part: partOf(role), title: titleOf(role) })),
      signedAt: handoff.dealClosedAt,
      // Nobody approved that one contact's words are shown to all of them.
      quote: null,
      next: openSteps(material).slice(0, NEXT_STEPS).map((step) => ({ at: step.isGoLive || step.side === 'customer' ? step.dueAt : startOf(step, material), title: `${step.title}.`, detail: null })),
      link,
    };
  },
  'task-due': (material) => {
    const task = milestoneOf(material);
    return { audience: audienceOf(material), account: accountOf(material), task: task.title, dueAt: task.dueAt, late: false, explanation: null, link: material.link };
  },
  'milestone-overdue': (material) => {
    const late = milestoneOf(material);
    const [blocking] = openNeeds(late, present(material.state.plan, 'plan'));
    return {
      audience: audienceOf(material), milestone: late.title, dueAt: late.dueAt, daysLate: daysLate(late.dueAt, material.now), blockedBy: blocking?.title ?? null, link: material.link,
    };
  },
  'milestone-completed': (material) => {
    const { title, completedAt } = milestoneOf(material);
    const stored = material.parts.milestones.find(({ milestoneId }) => milestoneId === material.mail.subjectRef);
    const next = openSteps(material).find(({ kind }) => kind === 'milestone');
    return {
      milestone: title, completedAt: present(completedAt, 'completion'), completedBy: stored?.completedByName ?? null, note: text(stored?.note),
      next: next ? { title: next.title, at: next.dueAt } : null, link: material.link,
    };
  },
  'help-asked': (material) => {
    const { asker, words, openedAt, answerBy } = helpOf(material);
    return { account: accountOf(material), asker, words, askedAt: openedAt, answerBy, link: material.link };
  },
  'help-received': (material) => {
    const { words, answerBy } = helpOf(material);
    const contact = pointOfContactOf(material);
    return { words, answerBy, responder: contact && { name: contact.name, title: titleOf(contact.role), phone: contact.phone, email: contact.email }, link: material.link };
  },
  'help-escalated': (material) => {
    const { asker, words, openedAt, answerBy } = helpOf(material);
    return { account: accountOf(material), asker, words, askedAt: openedAt, answerBy, responsible: pointOfContactOf(material)?.name ?? null, link: material.link };
  },
  'help-resolved': async (material) => {
    const { words, resolution } = helpOf(material);
    const { actorName } = await material.lastEvent('help.resolved');
    return { words, resolvedBy: actorName, answer: resolution ?? '', link: material.link };
  },
  'survey-invitation': (material) => {
    const { day, closesAt } = surveyOf(material);
    return { day, questions: QUESTIONS, minutes: MINUTES, closesAt, link: material.link };
  },
  'survey-reminder': (material) => {
    const { day, closesAt } = surveyOf(material);
    return { day, minutes: MINUTES, closesAt, link: material.link };
  },
  'lessons-ready': (material) => ({
    account: accountOf(material), findings: present(material.parts.lessons, 'draft of the lessons').findings.flatMap((finding) => lessonSentence(finding) ?? []), link: material.link,
  }),
  'handoff-closed': (material) => ({
    audience: audienceOf(material), account: accountOf(material), closedAt: present(material.state.closedAt, 'end'), pointOfContact: pointOfContactOf(material)?.name ?? null, link: material.link,
  }),
  'handoff-cancelled': async (material) => {
    const { actorName, at, after } = await material.lastEvent('handoff.cancelled');
    return { account: accountOf(material), cancelledBy: actorName, cancelledAt: at, reason: text(after?.['reason']) ?? '', link: material.link };
  },
};

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function firstName(name: string): string {
  return /^\s*(\S+)/.exec(name)?.[1] ?? name;
}

function openSteps({ state }: Material): Milestone[] {
  return (state.plan?.milestones ?? []).filter(({ completedAt }) => completedAt === null).toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
}

/** The kick-off is an appointment and has its hour; the others have a day by whose end they are due. */
function startOf(step: Milestone, { state }: Material): string {
  const kickoffAt = state.plan?.kickoffAt;
  return kickoffAt && kickoffAt.slice(0, 10) === step.dueAt.slice(0, 10) ? kickoffAt : step.dueAt;
}

function milestoneOf({ state, mail }: Material): Milestone {
  return present(state.plan?.milestones.find(({ id }) => id === mail.subjectRef), 'step of the plan');
}

function helpOf({ parts, mail }: Material): Material['parts']['escalations'][number] & { asker: string } {
  const escalation = present(parts.escalations.find(({ escalationId }) => escalationId === mail.subjectRef), 'call for help');
  return { ...escalation, asker: parts.contacts.find(({ id }) => id === escalation.contactId)?.name ?? accountFallback };
}

const accountFallback = 'Somebody at the customer';

function surveyOf({ state, mail }: Material): Material['state']['surveys'][number] {
  return present(state.surveys.find(({ id }) => id === mail.subjectRef), 'survey');
}
