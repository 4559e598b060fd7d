import { useQuery } from '@tanstack/react-query';
import { ROLES } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { addPerson, changePerson, fetchPeople } from '../../api/identity.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { Person } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { SelectField, TextField } from '../../design/field.tsx';
import { Answer } from '../../design/page.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { useMe } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import './settings.css';

/** Who may sign in, and what for. */
export function PeoplePage() {
  const query = useQuery({ queryKey: keys.people, queryFn: fetchPeople });
  const [adding, setAdding] = useState(false);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const active = items.filter((one) => one.active).length;
        return (
          <>
            <div className="settings-head">
              <div><Answer className="title" window={t('team.window', { page: t('people.pageTitle') })}>{t('people.answer', { n: active, words: sentenceCase(inWords(active)) })}</Answer><p className="soft">{t('people.pageLead')}</p></div>
              <Button look="main" onClick={() => setAdding(true)}>{t('people.add')}</Button>
            </div>
            <table className="grid folds">
              <caption className="hidden">{t('people.pageTitle')}</caption>
              <thead><tr><th scope="col">{t('people.name')}</th><th scope="col">{t('people.addRole')}</th><th scope="col">{t('people.lastSeen')}</th><th scope="col"><span className="hidden">{t('inbox.action')}</span></th></tr></thead>
              <tbody>{items.map((one) => <PersonRow key={one.id} person={one} />)}</tbody>
            </table>
            {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

type Change = Partial<Pick<Person, 'role' | 'active'>>;

function PersonRow({ person }: { person: Person }) {
  const me = useMe();
  const change = useAction<Change>({
    run: ({ key: _, ...content }) => changePerson(person.id, content),
    refresh: [keys.people],
    done: () => t('people.changed', { name: person.name }),
    what: person.name,
    optimistic: (client, content) => {
      const before = client.getQueryData<{ items: Person[] }>(keys.people);
      if (before) client.setQueryData(keys.people, { items: before.items.map((one) => (one.id === person.id ? { ...one, ...content } : one)) });
      return () => client.setQueryData(keys.people, before);
    },
  });
  const self = person.id === me.id;
  return (
    <tr className={person.active ? undefined : 'inactive'}>
      <th scope="row"><span className="name">{person.name}</span>{self ? <span className="soft">, {t('people.you')}</span> : null}<span className="meta wrap-anywhere">{person.email}{person.active ? '' : `, ${t('people.inactive')}`}</span></th>
      <td>
        {self ? sentenceCase(t(`team.role.${person.role}`)) : (
          <select className="input short" aria-label={t('people.roleOf', { name: person.name })} value={person.role} onChange={(event) => { const role = ROLES.find((one) => one === event.target.value); if (role) change.act({ role }); }}>
            {ROLES.map((role) => <option key={role} value={role}>{sentenceCase(t(`team.role.${role}`))}</option>)}
          </select>
        )}
        <Failed error={change.error} />
      </td>
      <td data-name={t('people.lastSeen')}>{person.lastSeenAt ? <DateText at={person.lastSeenAt} as="until" /> : t('people.never')}</td>
      <td className="num">{self ? null : <Button look="small" busy={change.busy} onClick={() => change.act({ active: !person.active })}>{t(person.active ? 'people.deactivate' : 'people.activate')}</Button>}</td>
    </tr>
  );
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const [person, setPerson] = useState<{ name: string; email: string; role: Person['role'] }>({ name: '', email: '', role: 'customer_success' });
  const [checked, setChecked] = useState(false);
  const add = useAction<typeof person>({ run: ({ key: _, ...content }) => addPerson(content), refresh: [keys.people], done: (content) => t('people.added', { name: content.name }), after: onClose });
  const noName = person.name.trim() === '';
  const noEmail = !/^\S+@\S+\.\S+$/.test(person.email.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!noName && !noEmail) add.act({ ...person, name: person.name.trim(), email: person.email.trim() });
  };
  return (
    <Dialog title={t('people.add')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField label={t('people.addName')} value={person.name} onChange={(event) => setPerson({ ...person, name: event.target.value })} wrong={checked && noName ? t('required.text') : null} autoComplete="off" />
        <TextField label={t('people.addEmail')} type="email" value={person.email} onChange={(event) => setPerson({ ...person, email: event.target.value })} wrong={checked && noEmail ? t('signIn.emailFormat') : null} autoComplete="off" />
        <SelectField label={t('people.addRole')} value={person.role} onChange={(event) => setPerson({ ...person, role: ROLES.find((one) => one === event.target.value) ?? 'read_only' })}>
          {ROLES.map((role) => <option key={role} value={role}>{sentenceCase(t(`team.role.${role}`))}</option>)}
        </SelectField>
        <Failed error={add.error} />
        <p className="ends"><Button look="main" type="submit" busy={add.busy}>{t('people.addSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
