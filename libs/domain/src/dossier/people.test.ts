import { aDossier } from '../testing/dossier.builder.ts';
import type { DossierContact } from './dossier.ts';
import { contactsToIntroduce, hasLeft, pointOfContact, respondents, sellerOf } from './people.ts';

const person = (id: string, more: Partial<DossierContact> = {}): DossierContact => ({ id, name: id, email: `${id}@customer.example`, ...more });

describe('whether somebody has left', () => {
  it.each(['Left 29 May 2026.', 'has left the company', 'Left.', 'No longer with them since March', 'Retired in June', 'resigned (see mail)'])('is read from "%s"', (notes) => {
    expect(hasLeft(person('p', { notes }))).toBe(true);
  });

  it.each(['On leave 6-10 April.', 'Left a voicemail, will ring back', 'What is left is the security review', 'Left us with three questions', 'Retired their old CRM'])('is not read into "%s"', (notes) => {
    expect(hasLeft(person('p', { notes }))).toBe(false);
  });

  it('is read from a title', () => {
    expect(hasLeft(person('p', { title: 'Former COO' }))).toBe(true);
    expect(hasLeft(person('p', { title: 'Head of Performance' }))).toBe(false);
  });
});

describe('the people of a deal', () => {
  it('are introduced when they are there and have an address', () => {
    const dossier = aDossier().withContacts(person('here'), { id: 'mute', name: 'Mute' }, person('gone', { notes: 'Left in May.' })).build();
    expect(contactsToIntroduce(dossier).map(({ id }) => id)).toEqual(['here']);
  });

  it('are asked in surveys by what they decide and use, at most eight of them', () => {
    const asked = respondents([person('legal', { roles: ['legal'] }), person('it', { roles: ['it_lead'] }), person('boss', { roles: ['other', 'economic_buyer'] }), ...Array.from({ length: 9 }, (_, index) => person(`user-${index}`, { roles: ['end_user'] }))]);
    expect(asked.map(({ id }) => id).slice(0, 3)).toEqual(['boss', 'it', 'user-0']);
    expect(asked).toHaveLength(8);
  });

  it('are all asked when nobody has a role', () => {
    expect(respondents([person('a'), person('b')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('turn to the customer success manager, or whoever stands in', () => {
    const { team = [] } = aDossier().build();
    expect(pointOfContact(team)?.name).toBe('Nils Aubert');
    expect(pointOfContact([{ id: 'l', name: 'Lead', role: 'implementation_lead' }])?.name).toBe('Lead');
    expect(pointOfContact([])).toBeNull();
    expect(sellerOf(team)?.name).toBe('Olga Renner');
  });
});
