import type { CriterionFinding } from '@throughline/domain';
import { t } from '../../../messages/i18n.ts';

/** What keeps a goal from being specific, measurable, time-bound and agreed, and how it could be said. */
export function Lint({ findings }: { findings: readonly Pick<CriterionFinding, 'rule' | 'field' | 'what' | 'better'>[] }) {
  if (findings.length === 0) return null;
  const better = findings[0]?.better ?? '';
  return (
    <div className="lint">
      <p><b>{t('goals.lint')}</b></p>
      <ul className="plain">{findings.map(({ rule, field, what }) => <li key={`${rule}${field}`}><b>{t(`goals.rule.${rule}`)}.</b> {what}</li>)}</ul>
      <p>{t('goals.better', { better })}</p>
    </div>
  );
}
