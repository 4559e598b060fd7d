import type { HandoffDetail } from '../../api/types.ts';
import { sayZone } from '../../design/date/when.ts';
import { sayList } from '../../design/money.ts';
import { inWords, roleName, sentenceCase } from '../../facts/words.ts';
import { hasMessage, t } from '../../messages/i18n.ts';
import { PortalAccess } from './portal-access.tsx';

type Stakeholder = HandoffDetail['stakeholders'][number];

/** Reach: number and address as links, the time they live by. */
export function Reach({ phone, email, timezone }: { phone?: string | null; email: string | null; timezone: string | null }) {
  if (!phone && !email) return <span className="soft">{t('people.noReach')}</span>;
  return (
    <>
      {phone ? <><a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a><br /></> : null}
      {email ? <a className="wrap-words" href={`mailto:${email}`}>{email}</a> : null}
      {timezone ? <span className="meta">{sayZone(timezone)}</span> : null}
    </>
  );
}

function standingOf(one: Stakeholder): string {
  const parts = [one.influence ? `people.influence.${one.influence}` : '', one.relationship ? `people.relationship.${one.relationship}` : ''].flatMap((id) => (hasMessage(id) ? [t(id)] : []));
  return parts.length === 0 ? '' : `${sentenceCase(parts.join(', '))}.`;
}

/** Who is who on both sides. */
export function PeopleTab({ detail }: { detail: HandoffDetail }) {
  const { stakeholders, team } = detail;
  return (
    <>
      <h2>{t('people.title', { n: stakeholders.length, words: inWords(stakeholders.length) })}</h2>
      {stakeholders.length > 0 ? (
        <table className="grid folds spaced">
          <caption className="hidden">{t('people.theirs')}</caption>
          <thead><tr><th scope="col">{t('people.name')}</th><th scope="col">{t('people.roles')}</th><th scope="col">{t('people.reach')}</th><th scope="col">{t('people.matter')}</th></tr></thead>
          <tbody>
            {stakeholders.map((one) => (
              <tr key={one.contactId}>
                <th scope="row"><span className="name">{one.name}</span><span className="meta">{one.title}</span></th>
                <td>{one.roles.length > 0 ? sentenceCase(sayList(one.roles.map(roleName))) : <span className="soft">{t('people.noRole')}</span>}<span className="meta">{standingOf(one)}</span></td>
                <td><Reach {...one} /><PortalAccess detail={detail} person={one} /></td>
                <td>{one.preferences}{one.notes ? <p className="ours">{t('know.onlyUs', { note: one.notes })}</p> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <h2 className="later">{t('people.ours')}</h2>
      {team.length === 0 ? <p className="soft">{t('people.none')}</p> : (
        <table className="grid folds spaced">
          <caption className="hidden">{t('people.ours')}</caption>
          <thead><tr><th scope="col">{t('people.name')}</th><th scope="col">{t('people.roles')}</th><th scope="col">{t('people.reach')}</th></tr></thead>
          <tbody>
            {team.map((one) => (
              <tr key={one.name + one.role}><th scope="row"><span className="name">{one.name}</span></th><td>{sentenceCase(roleName(one.role))}</td><td><Reach {...one} /></td></tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
