import { Link } from '@tanstack/react-router';
import { isEnded } from '@throughline/domain';
import { useState } from 'react';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { Said } from '../../design/said.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import type { Gate } from './gate.tsx';
import { AcknowledgeDialog } from './promises/acknowledge-dialog.tsx';
import { riskSentence } from './promises/risk-sentence.ts';
import './gate-promises.css';

type Blocking = Gate['blocking'][number];

/** How many promises of high risk have nobody who stands for them. */
export function blockingOf(gate: Gate): number {
  return gate.blocking.filter(({ acknowledged }) => acknowledged === null).length;
}

/** The promises of high risk, each with who stands for it, or the way to do so. */
export function GatePromises({ detail, gate }: { detail: HandoffDetail; gate: Gate }) {
  if (gate.blocking.length === 0) return null;
  return (
    <div className="stand-for">
      <h3>{t('gate.standFor')}</h3>
      <p className="soft">{t('gate.standForLead')}</p>
      <ul>{gate.blocking.toSorted((a, b) => Number(a.acknowledged !== null) - Number(b.acknowledged !== null)).map((one) => <Row key={one.commitment} detail={detail} promise={one} />)}</ul>
    </div>
  );
}

function Row({ detail, promise }: { detail: HandoffDetail; promise: Blocking }) {
  const { commitment, what, riskRules, owner, acknowledged } = promise;
  const reader = useReader();
  const may = useMay('handoffs:act') && !isEnded(detail.phase);
  const [standing, setStanding] = useState(false);
  return (
    <li>
      <div>
        <p>{what}</p>
        <p className="meta">
          {riskSentence('high', riskRules)}{' '}
          {owner ? t('promises.owner', { name: owner }) : null}{' '}
          <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises' }} hash={`promise-${commitment}`} resetScroll={false} aria-label={`${t('gate.inLedger')}: ${what}`}>{t('gate.inLedger')}</Link>
        </p>
        {acknowledged ? <Said words={acknowledged.words} by={t('gate.standsSince', { name: acknowledged.by, day: dayOf(acknowledged.at, reader) })} /> : null}
      </div>
      {may && acknowledged === null ? <Button look="small" aria-label={`${t('promises.do.acknowledge')}: ${what}`} onClick={() => setStanding(true)}>{t('promises.do.acknowledge')}</Button> : null}
      {standing ? <AcknowledgeDialog detail={detail} entryId={commitment} what={what} onClose={() => setStanding(false)} /> : null}
    </li>
  );
}
