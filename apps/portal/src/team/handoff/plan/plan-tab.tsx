import type { HandoffDetail } from '../../../api/types.ts';
import { t } from '../../../messages/i18n.ts';
import { NothingYet } from '../nothing-yet.tsx';
import { Milestones } from './milestones.tsx';
import './plan.css';

/** When is what, and why did this date move? */
export function PlanTab({ detail }: { detail: HandoffDetail }) {
  if (!detail.plan) return <NothingYet title={t('plan.none')} lead={t('plan.noneLead')} />;
  return <Milestones detail={detail} plan={detail.plan} />;
}
