import { readFileSync } from 'node:fs';
import { parseDossier } from './dossier.ts';

type Anything = Record<string, Record<string, unknown>>;
const example = (): Anything => JSON.parse(readFileSync(new URL('../../../../examples/deals/helios-credit-union.json', import.meta.url), 'utf8')) as Anything;

/** The paths of what is wrong with the example once a part of its deal is something else. */
function problemsWith(change: Record<string, unknown>): string[] {
  const dossier = example();
  Object.assign(dossier['deal']!, change);
  return (parseDossier(dossier).problems ?? []).map(({ path }) => path);
}

describe('a dossier’s dates and sums', () => {
  it.each(['2026-02-28', '2028-02-29T10:00Z', '2026-12-31T24:00:00Z', '2026-04-14T09:00:00.123+05:30', '2026-04-14T09:00:00-12:00'])('may be %s', (closedAt) => {
    expect(problemsWith({ closedAt })).toEqual([]);
  });

  it.each(['2026-02-30', '2026-04-31T10:00:00Z', '2026-02-29', '0000-01-01', '2026-13-01', '2026-4-14', '2026-04-14T09:00:00+16:00', '2026-04-14T09:00:00+05:75', '14.04.2026'])('that the database could not keep are named: %s', (closedAt) => {
    expect(problemsWith({ closedAt })).toEqual(['deal.closedAt']);
  });

  it('that the database could not keep are named wherever they stand', () => {
    expect(problemsWith({ renewalDate: '0000-01-01', arr: 1e15, tcv: 1e300 }).toSorted()).toEqual(['deal.arr', 'deal.renewalDate', 'deal.tcv']);
  });
});

describe('what is wrong with a dossier', () => {
  const said = (input: unknown) => Object.fromEntries((parseDossier(input).problems ?? []).map(({ path, message }) => [path, message]));

  it('is said all at once, in words, each with its path', () => {
    const { account, deal, ...rest } = example();
    expect(said({ ...rest, schemaVersion: '2', account: { ...account, name: 3, country: 'gb', mood: 'good' }, deal: { ...deal, arr: -1, currency: undefined }, contacts: [{ id: 'c', name: 'C', email: 'nope' }] })).toEqual({
      schemaVersion: 'This must be "1".',
      'account.name': 'This must be text.',
      'account.country': 'This is not a country code of two capital letters, such as GB.',
      account: 'A dossier has no field “mood” here. Leave it out, or see the format.',
      'deal.arr': 'This must be at least 0.',
      'deal.currency': 'This is missing.',
      'contacts[0].email': 'This is not a mail address.',
    });
    expect(said('a deal')).toEqual({ '': 'This must be an object.' });
  });
});
