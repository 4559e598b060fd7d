import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fetchAtRisk, streamOfAll } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { useLive } from '../../api/live.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { AtRisk } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { sayMoneys } from '../../design/money.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { MoneyBars } from './money-bars.tsx';
import './risk.css';
import { RiskTable } from './risk-table.tsx';
import { SumsDetails } from './sums-details.tsx';

/** Which customers are in danger, why, what is at stake, what is being done, how sure are we? */
export function AtRiskPage() {
  const client = useQueryClient();
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: keys.atRisk }), [client]);
  const query = useQuery({ queryKey: keys.atRisk, queryFn: fetchAtRisk, refetchInterval: 30_000 });
  useLive(streamOfAll, changed);
  return <Loaded query={query} lines={8}>{(risk) => <Risk risk={risk} receivedAt={query.dataUpdatedAt} />}</Loaded>;
}

function Risk({ risk, receivedAt }: { risk: AtRisk; receivedAt: number }) {
  const window = t('team.window', { page: t('risk.title') });
  const { in_danger: danger, unknown } = risk.groups;
  if (risk.total === 0) return <><Answer window={window}>{t('risk.nobody')}</Answer><p className="lead">{t('risk.nobodyLead')}</p></>;
  const sum = danger.atStake.length > 0 ? sayMoneys(danger.atStake) : 'none';
  return (
    <div className="risk">
      <p className="meta over">{t('risk.title')}</p>
      <Answer window={window}>{t('risk.inDanger', { n: danger.count, total: risk.total, words: sentenceCase(inWords(danger.count)), totalWords: inWords(risk.total), sum })}</Answer>
      <p className="lead">{t('risk.unknown', { n: unknown.count, words: sentenceCase(inWords(unknown.count)), more: danger.count > 0 ? t('risk.more') : '' })}</p>
      <MoneyBars risk={risk} />
      <SumsDetails risk={risk} />
      <RiskTable risk={risk} receivedAt={receivedAt} />
    </div>
  );
}
