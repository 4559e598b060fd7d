import type { PromiseEntry } from '../../../api/types.ts';
import { ofCode } from '../../../facts/words.ts';
import { t } from '../../../messages/i18n.ts';

/** How risky a promise is, and by which rules. */
export function riskSentence(risk: Exclude<PromiseEntry['risk'], 'normal'>, rules: readonly string[]): string {
  return t(`promises.riskIs.${risk}`, { rules: rules.length === 0 ? 'none' : rules.map((rule) => ofCode('promises.rule', rule, 'promises.rule.other')).join(', ') });
}
