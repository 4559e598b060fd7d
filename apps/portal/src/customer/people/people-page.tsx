import { useQuery } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchPortalPeople } from '../../api/portal.ts';
import type { PortalPerson } from '../../api/types.ts';
import { sayZone } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { roleName, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import { Initials } from '../frame/initials.tsx';
import './people.css';

/** Who is who on both sides? */
export function PeoplePage() {
  const home = useHome();
  const query = useQuery({ queryKey: keys.portalPeople, queryFn: fetchPortalPeople });
  return (
    <main className="page people" id="next">
      <Answer window={windowOf(home, t('portal.people'))}>{t('portalPeople.title')}</Answer>
      <Loaded query={query} part>
        {({ items }) => (
          <>
            <Side title={t('portalPeople.vendor', { name: home.vendorName })} people={items.filter((one) => one.side === 'vendor').toSorted((a, b) => Number(b.isPointOfContact) - Number(a.isPointOfContact))} />
            <Side title={t('portalPeople.customer', { name: home.accountName })} people={items.filter((one) => one.side === 'customer')} />
          </>
        )}
      </Loaded>
    </main>
  );
}

function Side({ title, people }: { title: string; people: PortalPerson[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {people.length === 0 ? <p className="soft">{t('portalPeople.none')}</p> : null}
      <ul>
        {people.map((one) => (
          <li key={one.name + one.role}>
            <Initials name={one.name} />
            <div>
              <h3>{one.name}{one.isPointOfContact ? <span className="soft">, {t('portalPeople.contact')}</span> : null}</h3>
              <p className="soft">{[one.title ?? sentenceCase(roleName(one.role)), one.timezone ? sayZone(one.timezone) : ''].filter(Boolean).join(', ')}</p>
              {one.phone ? <p><a className="tap" href={`tel:${one.phone.replace(/[^\d+]/g, '')}`}>{one.phone}</a></p> : null}
              {one.email ? <p><a className="tap wrap-anywhere" href={`mailto:${one.email}`}>{one.email}</a></p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
