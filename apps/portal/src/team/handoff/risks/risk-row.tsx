import type { HandoffDetail, RiskEntry, RiskList } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { t } from '../../../messages/i18n.ts';
import { SaidIn } from '../promises/said-in.tsx';
import { RiskActions } from './risk-actions.tsx';

interface RiskRowProps { detail: HandoffDetail; risk: RiskEntry; list: RiskList }

const QUOTES_SHOWN = 2;

/** One risk: what and how grave, in which words; what is done about it; and what became of it. */
export function RiskRow({ detail, risk, list }: RiskRowProps) {
  return (
    <li id={`risk-${risk.id}`} className={risk.status === 'closed' ? 'risk gone' : 'risk'} tabIndex={-1}>
      <Words risk={risk} />
      <Answer risk={risk} />
      <div><RiskActions detail={detail} risk={risk} list={list} /><History risk={risk} /></div>
    </li>
  );
}

function Words({ risk }: { risk: RiskEntry }) {
  const { rank, statement, dimension, type, severity, likelihood, score, origin, evidence, fields, merged } = risk;
  const grades = t('risks.grades', { severity: t(`risks.level.${severity}`), likelihood: t(`risks.level.${likelihood}`).toLowerCase(), score });
  return (
    <div>
      <h3>{rank === null ? null : <span className="rank">R{rank} </span>}{statement}</h3>
      <p className="meta"><span className={score >= 6 ? 'late' : undefined}>{grades}.</span> {dimension === null ? t('risks.noDimension') : t(`risks.dimension.${dimension}`)}, {t(`risks.type.${type}`).toLowerCase()}. {t(`risks.origin.${origin}`)}{risk.status === 'closed' ? ` ${t('risks.closed')}.` : null}</p>
      {evidence.slice(0, QUOTES_SHOWN).map((quote) => <SaidIn key={`${quote.sourceId}-${quote.start}`} quote={quote} />)}
      {evidence.length > QUOTES_SHOWN ? <details><summary>{t('risks.moreWords', { n: evidence.length - QUOTES_SHOWN })}</summary>{evidence.slice(QUOTES_SHOWN).map((quote) => <SaidIn key={`${quote.sourceId}-${quote.start}`} quote={quote} />)}</details> : null}
      {fields.length > 0 ? <p className="meta">{t('risks.restsOn', { fields: fields.join(', ') })}</p> : null}
      {merged.map(({ id, statement: what }) => <p key={id} className="meta">{t('risks.mergedHere', { what })}</p>)}
    </div>
  );
}

function Answer({ risk }: { risk: RiskEntry }) {
  const reader = useReader();
  const { mitigation, contingency, bufferDays, phase, owner, customerOwner, trigger, dueOn, reviewOn, proposed, missing, differences } = risk;
  const changed = differences.filter(({ changedSince }) => changedSince).map(({ field }) => t(`risks.field.${field}`).toLowerCase());
  return (
    <div>
      {missing.map((what) => <p key={what} className="late">{t(`risks.lacks.${what}`)}</p>)}
      {mitigation ? <p><strong>{t('risks.does')}:</strong> {mitigation}</p> : null}
      <p className="meta">
        {owner ? <>{t('risks.who', { owner, theirs: customerOwner ?? 'none' })}. </> : null}
        {dueOn ? <>{t('risks.until', { day: dayOf(dueOn, reader) })} </> : null}
        {reviewOn ? <>{t('risks.review', { day: dayOf(reviewOn, reader) })} </> : null}
        {proposed ? t('risks.isProposal') : null}
      </p>
      {contingency ? <p><strong>{t('risks.ifItHappens')}:</strong> {contingency} {bufferDays !== null && bufferDays > 0 && phase !== null ? t('risks.buffer', { n: bufferDays, phase: t(`risks.phase.${phase}`) }) : null}</p> : null}
      {trigger ? <p className="meta">{t('risks.sign', { trigger })}</p> : null}
      {changed.length > 0 ? <p className="meta watch">{t('risks.changedSince', { fields: changed.join(', ') })}</p> : null}
    </div>
  );
}

/** What became of it, the oldest first, with its score since. */
function History({ risk }: { risk: RiskEntry }) {
  const reader = useReader();
  if (risk.history.length === 0) return null;
  return (
    <details>
      <summary>{t('risks.history')}</summary>
      <ol className="score-history">
        {risk.history.map(({ at, by, kind, note, score }, index) => (
          <li key={index} className="meta">{dayOf(at, reader)}: {t('risks.historyLine', { kind: t(`risks.history.${kind}`), by, score })}{note === '' ? null : `: “${note}”`}</li>
        ))}
      </ol>
    </details>
  );
}
