import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import { useNavigate } from '@tanstack/react-router';
import { SelectField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import type { MessageId } from '../../../messages/i18n.ts';
import { DIRECTIONS, RISKS, SORTS, STANDS } from './promise-search.ts';
import type { PromiseSearch } from './promise-search.ts';

/** Which promises are shown and in which order, kept in the address so that it can be sent to somebody. */
export function PromiseSieve({ id, search }: { id: string; search: PromiseSearch }) {
  const navigate = useNavigate();
  const set = (change: PromiseSearch) => void navigate({ to: '/handoffs/$id', params: { id }, search: { tab: 'promises', ...search, ...change }, replace: true, resetScroll: false });
  const pick = <Field extends keyof PromiseSearch>(field: Field, label: MessageId, any: MessageId, all: readonly NonNullable<PromiseSearch[Field]>[], name: (one: NonNullable<PromiseSearch[Field]>) => string) => (
    <SelectField label={t(label)} value={search[field] ?? ''} onChange={(event) => set({ [field]: all.find((one) => one === event.target.value) })}>
      <option value="">{t(any)}</option>
      {all.map((one) => <option key={one} value={one}>{name(one)}</option>)}
    </SelectField>
  );
  return (
    <div className="promise-sieve" role="search" aria-label={t('promises.sieve')}>
      {pick('direction', 'promises.direction', 'promises.bothSides', DIRECTIONS, (one) => t(`promises.direction.${one}`))}
      {pick('status', 'promises.status', 'promises.anyStatus', STANDS, (one) => t(`promises.status.${one}`))}
      {pick('risk', 'promises.risk', 'promises.anyRisk', RISKS, (one) => t(`promises.risk.${one}`))}
      {pick('category', 'promises.category', 'promises.anyCategory', COMMITMENT_CATEGORIES, (one) => t(`promises.category.${one}`))}
      {pick('sort', 'promises.sort', 'promises.sort.need', SORTS, (one) => t(`promises.sort.${one}`))}
    </div>
  );
}
