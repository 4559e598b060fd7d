import type { Health } from '../api/types.ts';
import { sayList } from '../design/money.ts';
import { t } from '../messages/i18n.ts';
import { ofCode } from './words.ts';

/** One reason as a sentence. */
export function reasonSentence(reason: Health['reasons'][number]): string {
  const hours = Number(reason.facts['hours'] ?? 0);
  const ago = hours < 48 ? t('reason.ago', { hours }) : t('reason.agoDays', { days: Math.floor(hours / 24) });
  return ofCode('reason', reason.code, 'reason.unknown', { ...reason.facts, ago });
}

/** "44 of 100, not sure", or that we do not know. */
export function scoreSentence(health: Health | null): string {
  if (!health || health.score === null || health.level === 'unknown') return t('health.unknown');
  return t('health.score', { score: health.score, confidence: t(`confidence.${health.confidence}`) });
}

/** How many inputs are known, and which are missing. */
export function knowledgeOf(health: Health | null): { known: number; of: number; sentence: string } {
  const inputs = health?.inputs ?? [];
  const missing = inputs.filter((input) => input.value === null);
  const of = inputs.length || 3;
  const known = inputs.length - missing.length;
  const names = sayList(missing.map((input) => t(`input.${input.key}`)));
  return { known, of, sentence: [t('health.known', { known, of }), ...(missing.length > 0 ? [t('health.missing', { names })] : [])].join(' ') };
}
