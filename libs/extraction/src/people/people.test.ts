import { dossierOf } from '../sources/testing.ts';
import { peopleOf } from './people.ts';
import { speakerOf } from './speaker.ts';

const people = peopleOf({ ...dossierOf([]), contacts: [{ id: 'c-vera', name: 'Vera Lindqvist', email: 'vera@lindqvist.example' }, { id: 'c-joel', name: 'Joel Marek' }, { id: 'c-jose', name: 'José van der Velde' }, { id: 'c-joan', name: 'Joan Marek' }, { id: 'c-bea', name: 'Beatrix Sandoval' }] });

describe('peopleOf', () => {
  it.each([
    ['c-vera', 'Vera Lindqvist'], ['Vera Lindqvist <VERA@lindqvist.example>', 'Vera Lindqvist'], ['Lindqvist, Vera', 'Vera Lindqvist'], ['vera', 'Vera Lindqvist'], ['V. Lindqvist', 'Vera Lindqvist'], ['VL', 'Vera Lindqvist'],
    ['Joel (Lindqvist)', 'Joel Marek'], ['Jose van der Velde', 'José van der Velde'], ['van der Velde', 'José van der Velde'], ['Bea', 'Beatrix Sandoval'], ['Dr. Vera Lindqvist', 'Vera Lindqvist'],
  ])('finds %s', (ref, name) => {
    expect(people.find(ref)?.name).toBe(name);
  });

  it.each([['Marek'], ['J. Marek'], ['JM'], ['Nobody'], [''], [null]])('finds nobody by %j, which more than one or none may be', (ref) => {
    expect(people.find(ref)).toBeNull();
  });

  it('tells sides by lists, domains and companies', () => {
    expect(people.sideOf('new.person@mail.lindqvist.example')).toBe('customer');
    expect(people.sideOf('x@vendor.example')).toBe('seller');
    expect(people.sideOf('x@elsewhere.example')).toBeNull();
    expect(speakerOf('nils.ek@vendor.example', people)).toEqual({ id: null, name: 'Nils Ek', side: 'seller', roles: [] });
    expect(speakerOf('Nils Ek (Lindqvist)', people)).toMatchObject({ name: 'Nils Ek', side: 'customer' });
  });
});
