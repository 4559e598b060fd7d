import type { HandoffDetail } from '../../api/types.ts';

export const TABS = ['briefing', 'package', 'promises', 'risks', 'introduction', 'plan', 'goals', 'people', 'conversation', 'surveys', 'help', 'lessons', 'history'] as const;
export type Tab = (typeof TABS)[number];

/** The part that matters now: a call for help before everything, else what the phase is about. */
export function tabThatMatters(detail: Pick<HandoffDetail, 'phase' | 'escalations' | 'lessons'>): Tab {
  if (detail.escalations.some((one) => one.acknowledgedAt === null && one.resolvedAt === null)) return 'help';
  switch (detail.phase) {
    case 'intake':
    case 'compiling':
    case 'review':
      return 'package';
    case 'briefing':
      return 'briefing';
    case 'introduction':
      return 'introduction';
    case 'implementation':
      return 'plan';
    case 'observation':
      return 'surveys';
    case 'learning':
      // Until the last survey has closed there is nothing to sign off.
      return detail.lessons === null ? 'surveys' : 'lessons';
    case 'closed':
      return 'lessons';
    case 'cancelled':
      return 'history';
  }
}
