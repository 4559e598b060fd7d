import { useReader } from '../date/clock.tsx';
import { dayOf } from '../date/when.ts';
import { t } from '../../messages/i18n.ts';
import './goals.css';

export interface AgreementShown { criteria: string[]; scope: string[]; exclusions: string[]; hash: string }
export interface AgreementChangeShown { part: string; before: string | null; after: string | null }
export interface SignatureShown { id: string; signedAt: string; signedName: string; hash: string; voidedAt: string | null }

/** Exactly what is signed, word for word. */
export function Agreement({ agreement, level: Heading = 'h3' }: { agreement: AgreementShown; level?: 'h3' | 'h4' }) {
  const part = (title: string, lines: readonly string[]) => (
    <>
      <Heading>{title}</Heading>
      {lines.length === 0 ? <p className="soft">{t('agreement.none')}</p> : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
    </>
  );
  return (
    <div className="agreed measure">
      {part(t('agreement.criteria'), agreement.criteria)}
      {part(t('agreement.scope'), agreement.scope)}
      {part(t('agreement.exclusions'), agreement.exclusions)}
      <p className="meta hash">{t('agreement.hash', { hash: agreement.hash })}</p>
    </div>
  );
}

/** What is different from what was signed. */
export function AgreementChanges({ changes }: { changes: readonly AgreementChangeShown[] }) {
  if (changes.length === 0) return null;
  return (
    <div className="changes measure">
      <h3>{t('agreement.changes')}</h3>
      {changes.map(({ part, before, after }) => (
        <dl key={`${part} ${before ?? ''} ${after ?? ''}`}>
          <dt>{t('agreement.before')}</dt><dd className={before === null ? 'soft' : 'was'}>{before ?? t('agreement.new')}</dd>
          <dt>{t('agreement.after')}</dt><dd>{after ?? t('agreement.gone')}</dd>
        </dl>
      ))}
    </div>
  );
}

/** Every signature with its PDF, the newest first. */
export function Signatures({ signed, address }: { signed: readonly SignatureShown[]; address: (id: string) => string }) {
  const reader = useReader();
  return (
    <ul className="plain">
      {signed.map(({ id, signedName, signedAt, voidedAt }) => (
        <li key={id}>
          {t('agreement.signedBy', { name: signedName, day: dayOf(signedAt, reader) })} {voidedAt === null ? null : <span className="soft">{t('agreement.voided', { day: dayOf(voidedAt, reader) })} </span>}
          <a className="tap" href={address(id)} download>{t('agreement.pdf', { day: dayOf(signedAt, reader, 'short') })}</a>
        </li>
      ))}
    </ul>
  );
}
