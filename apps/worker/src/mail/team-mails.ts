import { MS_PER_DAY, blockingPromises, toMs } from '@throughline/domain';
import type { MailTemplate } from '@throughline/integrations';
import { lessonSentence } from './lesson-sentences.ts';
import type { MailFacts } from './mail-facts.ts';
import { written } from './mail-facts.ts';

/** Where a mail's button leads: a page of the workspace, or of the portal by a link of the reader's own, made when the mail goes out. */
export interface Links {
  page(): Promise<string>;
  /** The page on which whoever was asked answers, by a link that only answers this. */
  answer(ask: { handoffId: string; askId: string; dueAt: string }): Promise<string>;
  /** The page with one field for one value, by a link that only gives this. */
  measure(asked: { handoffId: string; metricId: string; byKind: 'person' | 'contact'; byId: string; byName: string }): Promise<string>;
}

const TOP_GAPS = 5;

type TeamKind = 'package-ready' | 'review-reminder' | 'handoff-returned' | 'briefing-due' | 'introduction-due' | 'help-asked' | 'help-escalated' | 'lessons-ready' | 'handoff-closed' | 'handoff-cancelled';

/** How each mail to the organisation's own people is filled. */
export const teamMails: Record<TeamKind, (facts: MailFacts, links: Links) => Promise<MailTemplate>> = {
  'package-ready': async (facts, links) => {
    const { rubric, gaps, commitments } = await facts.package();
    const blocking = new Set(blockingPromises(facts.state));
    const open = gaps.filter((gap) => gap.points > 0 && gap.answer === null).sort((a, b) => b.points - a.points);
    return {
      template: 'package-ready',
      data: {
        account: facts.account,
        points: rubric.total,
        maximum: rubric.max,
        threshold: rubric.threshold,
        gapCount: open.length,
        topGaps: open.slice(0, TOP_GAPS).map((gap) => ({ question: gap.question, points: gap.points, ask: gap.ask?.name ?? null })),
        promises: commitments.filter(({ id }) => blocking.has(id)).map(({ what }) => what),
        link: await links.page(),
      },
    };
  },

  'review-reminder': async (facts, links) => ({
    template: 'review-reminder',
    data: { account: facts.account, readySince: facts.state.review?.openedAt ?? facts.now, link: await links.page() },
  }),

  'handoff-returned': async (facts, links) => {
    const { gaps } = await facts.package();
    const [fromReview, fromBriefing] = [await facts.lastEvent('review.returned'), await facts.lastEvent('briefing.returned')];
    const event = fromBriefing !== null && (fromReview === null || fromBriefing.id > fromReview.id) ? fromBriefing : fromReview;
    const named = new Set(facts.state.review?.returnedGaps ?? []);
    // A briefing is returned with gaps in people's own words, a review with gaps of the package.
    const inWords = Array.isArray(event?.after?.['gaps']) ? (event.after['gaps'] as unknown[]).filter((gap): gap is string => typeof gap === 'string') : [];
    return {
      template: 'handoff-returned',
      data: {
        account: facts.account,
        returnedBy: event?.actorName ?? 'Customer success',
        note: written(event, 'note'),
        gaps: event === fromBriefing && inWords.length > 0 ? inWords.map((question) => ({ question, why: '' })) : gaps.filter((gap) => named.has(gap.id)).map(({ question, why }) => ({ question, why })),
        link: await links.page(),
      },
    };
  },

  'briefing-due': async (facts, links) => ({
    template: 'briefing-due',
    data: { account: facts.account, dueAt: facts.now, seller: (await facts.seller())?.name ?? null, link: await links.page() },
  }),

  'introduction-due': async (facts, links) => ({
    template: 'introduction-due',
    data: { account: facts.account, briefingAcceptedAt: facts.state.briefing?.acceptedAt ?? facts.state.phaseEnteredAt, link: await links.page() },
  }),

  'help-asked': async (facts, links) => {
    const { contactId, words, openedAt, answerBy } = await facts.escalation();
    return { template: 'help-asked', data: { account: facts.account, asker: await facts.contactName(contactId), words, askedAt: openedAt, answerBy, link: await links.page() } };
  },

  'help-escalated': async (facts, links) => {
    const { contactId, words, openedAt, answerBy } = await facts.escalation();
    const responsible = (await facts.pointOfContact())?.name ?? null;
    return { template: 'help-escalated', data: { account: facts.account, asker: await facts.contactName(contactId), words, askedAt: openedAt, answerBy, responsible, link: await links.page() } };
  },

  'lessons-ready': async (facts, links) => {
    const findings = await facts.lessons();
    return { template: 'lessons-ready', data: { account: facts.account, findings: findings.map(lessonSentence).filter((sentence) => sentence !== null), link: await links.page() } };
  },

  'handoff-closed': async (facts, links) => ({
    template: 'handoff-closed',
    data: { audience: 'team', account: facts.account, closedAt: facts.state.closedAt ?? facts.now, pointOfContact: (await facts.pointOfContact())?.name ?? null, link: await links.page() },
  }),

  'handoff-cancelled': async (facts, links) => {
    const event = await facts.lastEvent('handoff.cancelled');
    return {
      template: 'handoff-cancelled',
      data: { account: facts.account, cancelledBy: event?.actorName ?? 'Throughline', cancelledAt: facts.state.cancelledAt ?? facts.now, reason: written(event, 'reason') ?? 'No reason was given.', link: await links.page() },
    };
  },
};

/** Whole days by which a date has passed. */
export function daysLate(dueAt: string, now: string): number {
  return Math.max(0, Math.floor((toMs(now) - toMs(dueAt)) / MS_PER_DAY));
}
