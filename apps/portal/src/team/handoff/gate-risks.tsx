import { Link } from '@tanstack/react-router';
import type { HandoffDetail } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';
import type { Gate } from './gate.tsx';

/** High risks of which nobody knows what is done, by whom or until when: they keep the gate closed. */
export function GateRisks({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  if (gate.untreated.length === 0) return null;
  return (
    <div className="stand-for">
      <h3>{t('gate.risks')}</h3>
      <p className="soft">{t('gate.risksLead')}</p>
      <ul>
        {gate.untreated.map(({ id, statement, missing }) => (
          <li key={id}>
            <div>
              <p>{statement}</p>
              <p className="meta">{missing.map((what) => t(`risks.lacks.${what}`)).join(' ')} <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'risks' }} hash={`risk-${id}`} resetScroll={false} aria-label={`${t('gate.inRegister')}: ${statement}`}>{t('gate.inRegister')}</Link></p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
