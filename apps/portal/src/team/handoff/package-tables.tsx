import type { HandoffPackage } from '@throughline/domain';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { sayMoney } from '../../design/money.ts';
import { t } from '../../messages/i18n.ts';
import { SourceNames, Unknown } from './package-facts.tsx';
import type { SourceNamer } from './package-facts.tsx';

/** What will be better, by how much: baseline and target side by side, the unknown drawn. */
export function SuccessCriteria({ compiled, names, ask }: { compiled: HandoffPackage; names: SourceNamer; ask: string | null }) {
  if (compiled.successCriteria.length === 0) return <Unknown ask={ask} />;
  const { currency } = compiled.deal;
  return (
    <table className="grid folds">
      <caption className="hidden">{t('package.success')}</caption>
      <thead><tr><th scope="col">{t('package.metric')}</th><th scope="col">{t('package.baseline')}</th><th scope="col">{t('package.target')}</th><th scope="col" className="num">{t('package.valueYear')}</th></tr></thead>
      <tbody>
        {compiled.successCriteria.map((one) => (
          <tr key={one.metric}>
            <th scope="row">{one.metric}<SourceNames of={one.sources} names={names} evidence={one.evidence} /></th>
            <td data-name={t('package.baseline')}>{one.baseline ?? <Unknown ask={null} />}</td>
            <td data-name={t('package.target')}>{one.target ?? <Unknown ask={null} />}</td>
            <td className="num" data-name={t('package.valueYear')}>{one.annualValue === null ? <Unknown ask={null} /> : sayMoney(one.annualValue, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was sold, with what was taken off the list price. */
export function Sold({ compiled }: { compiled: HandoffPackage }) {
  if (compiled.lineItems.length === 0) return <p className="soft">{t('package.noneFound')}</p>;
  const { currency } = compiled.deal;
  return (
    <table className="grid folds">
      <caption className="hidden">{t('package.sold')}</caption>
      <thead><tr><th scope="col">{t('package.item')}</th><th scope="col" className="num">{t('package.quantity')}</th><th scope="col" className="num">{t('package.unitPrice')}</th></tr></thead>
      <tbody>
        {compiled.lineItems.map((item, at) => (
          <tr key={item.sku ?? at}>
            <th scope="row">{item.name}<span className="meta">{[item.features.join(', '), item.notes].filter(Boolean).join('. ')}</span></th>
            <td className="num" data-name={t('package.quantity')}>{[item.quantity, item.unit].filter((part) => part !== null).join(' ')}</td>
            <td className="num" data-name={t('package.unitPrice')}>
              {item.unitPrice === null ? <Unknown ask={null} /> : sayMoney(item.unitPrice, currency)}
              {item.listPrice !== null && item.discountPercent ? <span className="meta">{t('package.listPrice', { price: sayMoney(item.listPrice, currency) })}, {t('package.discount', { percent: item.discountPercent })}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The dossier's parts that the package was made from. */
export function Sources({ compiled }: { compiled: HandoffPackage }) {
  const reader = useReader();
  return (
    <details>
      <summary className="quiet">{t('package.sourcesLead', { n: compiled.sources.length })}</summary>
      <table className="grid folds">
        <caption className="hidden">{t('package.sources')}</caption>
        <thead><tr><th scope="col">{t('package.source')}</th><th scope="col">{t('package.kind')}</th><th scope="col">{t('package.when')}</th></tr></thead>
        <tbody>
          {compiled.sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">{source.title}<span className="meta">{source.by}</span></th>
              <td>{source.kind.replaceAll('_', ' ')}{source.signed ? `, ${t('package.signedSource')}` : ''}</td>
              <td>{source.at ? dayOf(source.at, reader) : <Unknown ask={null} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
