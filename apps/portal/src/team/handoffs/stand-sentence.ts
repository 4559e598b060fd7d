import { isEnded, PHASES } from '@throughline/domain';
import { sayList } from '../../design/money.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';

/** Where they all stand, in one sentence: "Three handoffs are under way: one in review, two in implementation." */
export function standSentence(byPhase: Record<string, number>): string {
  const active = PHASES.filter((phase) => !isEnded(phase) && (byPhase[phase] ?? 0) > 0);
  const n = active.reduce((sum, phase) => sum + (byPhase[phase] ?? 0), 0);
  const ended = PHASES.filter(isEnded).reduce((sum, phase) => sum + (byPhase[phase] ?? 0), 0);
  if (n === 0) return ended === 0 ? t('handoffs.none') : t('handoffs.allEnded', { n: ended });
  const name = (phase: (typeof PHASES)[number]) => t(`phase.${phase}`).toLowerCase();
  if (n > 1 && active.length === 1) return t('handoffs.allIn', { words: sentenceCase(inWords(n)), phase: active.map(name).join('') });
  const phases = n === 1 ? active.map(name).join('') : sayList(active.map((phase) => t('handoffs.inPhase', { words: inWords(byPhase[phase] ?? 0), phase: name(phase) })));
  return t('handoffs.underWay', { n, words: sentenceCase(inWords(n)), phases });
}
