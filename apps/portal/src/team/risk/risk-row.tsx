import { Link } from '@tanstack/react-router';
import type { AtRisk } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../design/date/when.ts';
import { KnownLine } from '../../design/line.tsx';
import { sayMoney } from '../../design/money.ts';
import { Said } from '../../design/said.tsx';
import { knowledgeOf, reasonSentence, scoreSentence } from '../../facts/health.ts';
import { NextActionText } from '../../facts/next-action.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import type { Level } from './money-groups.ts';

/** One customer of the page. */
export function RiskRow({ item, level }: { item: AtRisk['items'][number]; level: Level }) {
  const reader = useReader();
  const known = knowledgeOf(item.health);
  return (
    <tr className={level === 'in_danger' ? 'danger' : undefined}>
      <th scope="row" className="k1">
        <p className="name"><Link to="/handoffs/$id" params={{ id: item.id }}>{item.accountName}</Link></p>
        <span className="meta">{item.dealName}</span>
        <span className="meta">{t('risk.inPhase', { phase: t(`phase.${item.phase}`).toLowerCase(), day: dayOf(item.phaseEnteredAt, reader) })} {item.ownerName ? t('handoffs.ownerSentence', { name: item.ownerName }) : t('handoffs.noOwner')}</span>
      </th>
      <td className="k2"><Why item={item} level={level} /></td>
      <td className="k3">
        <b>{item.arr === null ? t('risk.sumUnknown') : sayMoney(item.arr, item.currency)}</b>
        {item.tcv !== null && item.tcv !== item.arr ? <span className="meta">{t('risk.inAllSum', { sum: sayMoney(item.tcv, item.currency) })}</span> : null}
        {item.renewalDate ? <span className="meta">{t('risk.until', { day: sayDay(item.renewalDate, reader, 'short') })}</span> : null}
      </td>
      <td className="k4"><p>{item.waiting ? t('handoffs.waiting', { why: item.waiting }) : <NextActionText action={item.nextAction} />}</p></td>
      <td className="k5"><KnownLine known={known.known} of={known.of} /><b>{scoreSentence(item.health)}</b><span className="meta">{known.sentence}</span></td>
    </tr>
  );
}

function Why({ item, level }: { item: AtRisk['items'][number]; level: Level }) {
  const reader = useReader();
  const [first, ...others] = item.health?.reasons ?? [];
  const tone = level === 'in_danger' ? 'late' : level === 'to_watch' ? 'watch' : undefined;
  return (
    <>
      <p className={first ? tone : 'soft'}>{first ? reasonSentence(first) : t(level === 'unknown' ? 'reason.nothing_known' : 'risk.noReason')}</p>
      {item.words ? <Said words={item.words.text} by={`${item.words.by}, ${dayOf(item.words.at, reader)}`} /> : null}
      {others.length > 0 ? (
        <details>
          <summary className="quiet meta">{t('risk.moreReasons', { n: others.length, words: sentenceCase(inWords(others.length)) })}</summary>
          <ul>{others.map((reason) => <li key={reason.code + (reason.subject ?? '')}>{reasonSentence(reason)}</li>)}</ul>
        </details>
      ) : null}
    </>
  );
}
