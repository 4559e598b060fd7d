import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { fetchHolidayPlaces, placePlan } from '../../../../api/plan.ts';
import { keys } from '../../../../api/keys.ts';
import type { HandoffDetail, HolidayPlaces, Plan, PlanPlaces, PlanPlacesChanged, PlanWorkingDays } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { SelectField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';

type Side = PlanWorkingDays['sides'][number]['side'];

/** Where both sides work: a country, and a region where it has holidays of its own. What that changes stands there before it is taken. */
export function Places({ detail, plan, sides }: { detail: HandoffDetail; plan: Plan; sides: PlanWorkingDays['sides'] }) {
  const now = { customer: placeOf(sides, 'customer'), vendor: placeOf(sides, 'vendor') };
  const [wanted, setWanted] = useState(now);
  const places = useQuery({ queryKey: keys.holidayPlaces, queryFn: fetchHolidayPlaces, staleTime: Infinity });
  const differs = wanted.customer !== now.customer || wanted.vendor !== now.vendor;
  const preview = useQuery({ queryKey: [...keys.whatIf(detail.id, plan.revision, []), 'places', wanted], queryFn: () => placePlan(detail.id, { ...wanted, preview: true, revision: null }), enabled: differs, placeholderData: keepPreviousData });
  const take = useHandoffAction<PlanPlaces>(detail.id, { run: (body) => placePlan(detail.id, body), done: () => t('days.placed') });
  return (
    <form className="form places" noValidate onSubmit={(event) => { event.preventDefault(); if (differs) take.act({ ...wanted, preview: false, revision: plan.revision }); }}>
      {sides.map(({ side }) => <Chooser key={side} label={side === 'customer' ? detail.accountName ?? t('planTab.side.customer') : t('planTab.side.vendor')} places={places.data?.items ?? []} value={wanted[side]} change={(place) => setWanted({ ...wanted, [side]: place })} />)}
      <Failed error={places.error ?? (differs ? preview.error : null)} />
      {differs && preview.data && !preview.error ? <Preview seen={preview.data} /> : null}
      <Failed error={take.error} />
      {differs ? <p className="row"><Button look="main" type="submit" busy={take.busy}>{t('days.place')}</Button><Button onClick={() => setWanted(now)}>{t('action.cancel')}</Button></p> : null}
    </form>
  );
}

const placeOf = (sides: PlanWorkingDays['sides'], side: Side): string | null => sides.find((one) => one.side === side)?.place ?? null;

function Chooser({ label, places, value, change }: { label: string; places: HolidayPlaces['items']; value: string | null; change: (place: string | null) => void }) {
  const country = value?.slice(0, 2) ?? '';
  const regions = places.find(({ code }) => code === country)?.regions ?? [];
  return (
    <div className="place">
      <SelectField label={t('days.country', { name: label })} value={country} onChange={(event) => change(event.target.value || null)}>
        <option value="">{t('days.noCountry')}</option>
        {places.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      </SelectField>
      {regions.length === 0 ? null : (
        <SelectField label={t('days.region', { name: label })} value={value ?? ''} onChange={(event) => change(event.target.value)}>
          <option value={country}>{t('days.wholeCountry')}</option>
          {regions.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </SelectField>
      )}
    </div>
  );
}

function Preview({ seen: { goLive, holidays } }: { seen: PlanPlacesChanged }) {
  const reader = useReader();
  const list = (comes: boolean) => holidays.filter((one) => one.comes === comes).map(({ side, day, name }) => <li key={`${side} ${day}`}>{sayDay(day, reader)}: {name} <span className="soft">({t(`planTab.side.${side}`)})</span></li>);
  const [more, less] = [list(true), list(false)];
  return (
    <div className="outlook" role="status">
      <p><b>{goLive.after === null ? t('planTab.goLive.none') : goLive.after === goLive.before ? t('planTab.outlook.same', { day: sayDay(goLive.after, reader) }) : t('days.goLive', { day: sayDay(goLive.after, reader) })}</b></p>
      {more.length + less.length === 0 ? <p className="soft">{t('days.sameDays')}</p> : null}
      {more.length > 0 ? <><p>{t('days.more')}</p><ul>{more}</ul></> : null}
      {less.length > 0 ? <><p>{t('days.less')}</p><ul>{less}</ul></> : null}
    </div>
  );
}
