import { Link } from '@tanstack/react-router';
import type { HandoffDetail } from '../../api/types.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import './gate-promises.css';
import { riskSentence } from './promises/risk-sentence.ts';

/** What is critical, before anything else is said: the promises of high risk and who stands for each. */
export function Critical({ detail }: { detail: HandoffDetail }) {
  const promises = detail.gate?.blocking ?? [];
  if (promises.length === 0) return null;
  return (
    <section className="critical" aria-labelledby="critical">
      <h2 id="critical">{sentenceCase(t('critical.title', { n: promises.length, words: inWords(promises.length) }))}</h2>
      <ul>
        {promises.map(({ commitment, what, riskRules, acknowledged }) => (
          <li key={commitment}>
            <p>{what}</p>
            <p className="meta">{riskSentence('high', riskRules)} {acknowledged ? t('critical.standsFor', { name: acknowledged.by, words: acknowledged.words }) : <span className="watch">{t('promises.blocks')}</span>}</p>
          </li>
        ))}
      </ul>
      <p><Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises', risk: 'high', direction: 'seller' }}>{t('critical.open')}</Link></p>
    </section>
  );
}
