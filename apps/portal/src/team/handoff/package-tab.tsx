import { useQuery } from '@tanstack/react-query';
import type { Evidence, HandoffPackage } from '@throughline/domain';
import { fetchPackage } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../design/date/when.ts';
import { sayMoney } from '../../design/money.ts';
import { t } from '../../messages/i18n.ts';
import { Downloads } from './downloads.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { FactText, SourceNames, sourceNamer, Unknown } from './package-facts.tsx';
import type { SourceNamer } from './package-facts.tsx';
import { Sold, Sources, SuccessCriteria } from './package-tables.tsx';
import './package.css';

/** Everything the receiving team must know, each line with where it comes from. */
export function PackageTab({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const query = useQuery({ queryKey: keys.package(detail.id), queryFn: () => fetchPackage(detail.id), enabled: detail.gate !== null });
  if (detail.gate === null) return <NothingYet title={t('package.none')} lead={t('package.noneLead')} />;
  return (
    <Loaded query={query} part>
      {({ package: compiled, version }) => (
        <>
          <h2>{t('package.title', { name: compiled.account.name })}</h2>
          <p className="soft">{t('package.version', { version, day: dayOf(compiled.compiledAt, reader) })}</p>
          {compiled.secondReader ? <p className="soft">{t('package.readAgain', { ...compiled.secondReader })}</p> : null}
          <Downloads handoffId={detail.id} version={version} />
          <Sections compiled={compiled} />
        </>
      )}
    </Loaded>
  );
}

function Sections({ compiled }: { compiled: HandoffPackage }) {
  const names = sourceNamer(compiled);
  const ask = (category: string) => compiled.gaps.find((gap) => gap.category === category && gap.answer === null)?.ask?.name ?? null;
  const why = compiled.whyTheyBought;
  return (
    <div className="package">
      <section><h3>{t('package.why')}</h3>
        <dl className="facts">
          <FactText name={t('package.problem')} fact={why.problem} names={names} ask={ask('businessContext')} />
          <FactText name={t('package.outcome')} fact={why.outcome} names={names} ask={ask('businessContext')} />
          <FactText name={t('package.quote')} fact={why.quote} names={names} ask={ask('businessContext')} quoted />
          <FactText name={t('package.tippingPoint')} fact={why.tippingPoint} names={names} ask={ask('businessContext')} />
        </dl>
        <Statements name={t('package.pains')} items={compiled.pains} names={names} />
      </section>
      <section><h3>{t('package.account')}</h3><Account compiled={compiled} /></section>
      <section><h3>{t('package.success')}</h3><SuccessCriteria compiled={compiled} names={names} ask={ask('successCriteria')} /></section>
      <section><h3>{t('package.technical')}</h3>
        <dl className="facts">
          <div><dt>{t('package.systems')}</dt><dd>{compiled.systems.length === 0 ? <Unknown ask={ask('technicalRequirements')} /> : <ul>{compiled.systems.map((system) => <li key={system.name}>{system.name}{system.fate ? <span className="soft">, {system.fate}</span> : null}</li>)}</ul>}</dd></div>
          <FactText name={t('package.migration')} fact={compiled.migration} names={names} ask={ask('technicalRequirements')} />
          <FactText name={t('package.sso')} fact={compiled.sso} names={names} ask={ask('technicalRequirements')} />
          <div><dt>{t('package.compliance')}</dt><dd>{compiled.compliance.length === 0 ? <Unknown ask={ask('technicalRequirements')} /> : <ul>{compiled.compliance.map((one) => <li key={one.standard}>{one.standard}{one.detail ? <span className="soft">, {one.detail}</span> : null}</li>)}</ul>}</dd></div>
        </dl>
      </section>
      <section><h3>{t('package.risks')}</h3>{compiled.risks.length === 0 ? <Unknown ask={ask('riskRegister')} /> : <Statements items={compiled.risks.map((one) => ({ what: one.statement, sources: one.sources, evidence: one.evidence }))} names={names} />}</section>
      <section><h3>{t('package.open')}</h3><OpenItems compiled={compiled} names={names} ask={ask('openItems')} /></section>
      <section><h3>{t('package.sold')}</h3><Deal compiled={compiled} /><Sold compiled={compiled} /></section>
      {compiled.nonStandardTerms.length > 0 ? (
        <section><h3>{t('package.terms')}</h3>
          <ul className="statements">{compiled.nonStandardTerms.map((one) => <li key={one.what}>{one.what}<p className="soft">{one.approvedBy ? t('package.approvedBy', { name: one.approvedBy }) : t('package.notApproved')}</p><SourceNames of={one.sources} names={names} evidence={one.evidence} /></li>)}</ul>
        </section>
      ) : null}
      <section><h3>{t('package.decision')}</h3><dl className="facts"><FactText name={t('package.decision')} fact={compiled.decisionProcess} names={names} ask={null} /></dl></section>
      {compiled.competitors.length > 0 ? (
        <section><h3>{t('package.competitors')}</h3><p className="ours">{t('package.onlyUs')}</p>
          <ul className="statements">{compiled.competitors.map((one) => <li key={one.name}><b>{one.name}</b> <span className="soft">{[one.position, one.outcome, one.detail].filter(Boolean).join(', ')}</span><SourceNames of={one.sources} names={names} evidence={one.evidence} /></li>)}</ul>
        </section>
      ) : null}
      <section><h3>{t('package.sources')}</h3><Sources compiled={compiled} /></section>
    </div>
  );
}

function Statements({ name, items, names }: { name?: string; items: readonly { what: string; sources: string[]; evidence: Evidence[] }[]; names: SourceNamer }) {
  if (items.length === 0) return null;
  return (
    <>
      {name ? <h4>{name}</h4> : null}
      <ul className="statements">{items.map((one) => <li key={one.what}>{one.what}<SourceNames of={one.sources} names={names} evidence={one.evidence} /></li>)}</ul>
    </>
  );
}

function OpenItems({ compiled, names, ask }: { compiled: HandoffPackage; names: SourceNamer; ask: string | null }) {
  const reader = useReader();
  if (compiled.openItems.length === 0) return <Unknown ask={ask} />;
  return (
    <ul className="statements">
      {compiled.openItems.map((one) => (
        <li key={one.what}>{one.what}<p className="soft">{one.owner ? t('package.openOwner', { name: one.owner }) : t('package.openNoOwner')} {one.due ? t('package.openDue', { day: sayDay(one.due, reader) }) : t('package.openNoDue')}</p><SourceNames of={one.sources} names={names} evidence={one.evidence} /></li>
      ))}
    </ul>
  );
}

function Account({ compiled: { account } }: { compiled: HandoffPackage }) {
  const country = account.country === null ? null : (new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' }).of(account.country) ?? account.country);
  const rows = [
    [t('package.industry'), account.industry],
    [t('package.employees'), account.employees === null ? null : new Intl.NumberFormat('en-GB').format(account.employees)],
    [t('package.country'), country],
    [t('package.background'), account.background],
  ] as const;
  return <dl className="facts">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value ?? <Unknown ask={null} />}</dd></div>)}</dl>;
}

function Deal({ compiled: { deal } }: { compiled: HandoffPackage }) {
  const reader = useReader();
  const rows = [
    [t('package.arr'), deal.arr === null ? null : sayMoney(deal.arr, deal.currency)],
    [t('package.tcv'), deal.tcv === null ? null : sayMoney(deal.tcv, deal.currency)],
    [t('package.term'), deal.termMonths === null ? null : t('package.months', { n: deal.termMonths })],
    [t('package.start'), deal.contractStart && sayDay(deal.contractStart, reader)],
    [t('package.renewal'), deal.renewalDate && sayDay(deal.renewalDate, reader)],
    [t('package.goLiveTarget'), deal.goLiveTarget && sayDay(deal.goLiveTarget, reader)],
    [t('package.payment'), deal.paymentTerms],
    [t('package.dealNotes'), deal.notes],
  ] as const;
  return <dl className="facts two">{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value ?? <Unknown ask={null} />}</dd></div>)}</dl>;
}
