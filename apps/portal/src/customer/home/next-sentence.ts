import { KICKOFF_ID } from '@throughline/domain';
import type { PortalHome, PortalStep } from '../../api/types.ts';
import { distanceOf } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';

function kindOf(step: PortalStep): 'kickoff' | 'golive' | 'survey' | 'review' | 'step' {
  if (step.id === KICKOFF_ID) return 'kickoff';
  if (step.kind === 'golive' || step.kind === 'survey' || step.kind === 'review') return step.kind;
  return 'step';
}

/** What the page is headed by: when the next step is the reader's own, which stands in the panel below, then what follows it. */
export function headlineStep({ next, mine, steps }: Pick<PortalHome, 'next' | 'mine' | 'steps'>): PortalStep | null {
  if (!next || next.id !== mine?.id) return next;
  return steps.find((step) => !step.done && step.id !== next.id && step.kind !== 'task') ?? next;
}

/** When they went live, once they have. */
export function liveSince(steps: readonly PortalStep[]): string | null {
  return steps.find((step) => step.kind === 'golive' && step.done)?.doneAt ?? null;
}

/** What happens next, in one sentence. */
export function nextSentence(next: PortalStep | null, phase: string, reader: Reader): string {
  if (!next) return t(phase === 'closed' ? 'portal.next.closed' : phase === 'cancelled' ? 'portal.next.cancelled' : 'portal.next.nothing');
  const kind = kindOf(next);
  const late = Date.parse(next.at) < reader.now && distanceOf(next.at, reader) !== t('when.today');
  return t(late ? `portal.next.${kind}Late` : `portal.next.${kind}`, { title: next.title, distance: distanceOf(next.at, reader) });
}

/** Greets by the hour it is where the reader is. */
export function greetingOf(hour: number): 'portal.morning' | 'portal.afternoon' | 'portal.evening' {
  if (hour < 12) return 'portal.morning';
  return hour < 18 ? 'portal.afternoon' : 'portal.evening';
}
