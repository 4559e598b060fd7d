import { Link } from '@tanstack/react-router';
import type { PortalHome, PortalPerson } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayZone } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';
import { HelpClock } from '../frame/help-clock.tsx';
import { Initials } from '../frame/initials.tsx';
import { hoursAhead } from './zone-difference.ts';

function whereSentence(person: PortalPerson, mine: string, now: number): string {
  if (!person.timezone) return '';
  const hours = hoursAhead(person.timezone, mine, now);
  const ahead = hours === 0 ? 'none' : t(hours > 0 ? 'contact.ahead' : 'contact.behind', { n: Math.abs(hours) });
  return t('contact.zone', { zone: sayZone(person.timezone), ahead });
}

/** Whom to turn to, how, and what to press when a person is needed now. */
export function PointOfContact({ home }: { home: PortalHome }) {
  const reader = useReader();
  const person = home.pointOfContact;
  const open = home.help.find((one) => one.resolvedAt === null && one.mine);
  return (
    <aside className="person" aria-labelledby="contact">
      <div className="person-in">
        <div className="who">
          {person ? <Initials name={person.name} large /> : null}
          <h2 id="contact">{person?.name ?? t('contact.none')}</h2>
          <p className="soft">{person ? <>{t('contact.role')} {whereSentence(person, reader.zone, reader.now)}</> : t('contact.noneLead')}</p>
        </div>
        {person && (person.phone || person.email) ? (
          <ul className="reach">
            {person.phone ? <li><a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}><span>{t('contact.ring')}</span><b>{person.phone}</b></a></li> : null}
            {person.email ? <li><a href={`mailto:${person.email}`}><span>{t('contact.write')}</span><b>{person.email}</b></a></li> : null}
          </ul>
        ) : null}
        <div className="now" id="now">
          <Link className="tap" to="/p/help">{t('contact.needPerson')}</Link>
          {open ? <HelpClock help={open} contact={person?.name ?? null} /> : <p className="meta">{t('contact.needLead')}</p>}
        </div>
      </div>
    </aside>
  );
}
