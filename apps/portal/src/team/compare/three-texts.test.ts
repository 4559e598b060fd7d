import { ofKind, shortNote, threeTexts } from './three-texts.ts';
import type { DifferenceKind } from './three-texts.ts';

const drift = (...kinds: DifferenceKind[]) => kinds.map((kind) => ({ kind, note: `note on ${kind}`, evidence: [] }));

it('puts a contradiction before an omission, and keeps contract and plan apart', () => {
  const { signed, planned } = threeTexts({ drift: drift('missing_from_contract', 'contradicts_contract', 'sooner_than_plan'), inContract: 'contradicted', due: '2026-06-30' });
  expect(signed).toMatchObject({ agreement: 'differs', note: 'note on contradicts_contract' });
  expect(planned).toMatchObject({ agreement: 'differs', note: 'note on sooner_than_plan' });
});

it('says that the texts agree only where something was compared', () => {
  expect(threeTexts({ drift: [], inContract: 'yes', due: '2026-06-30' })).toMatchObject({ signed: { agreement: 'same' }, planned: { agreement: 'same' } });
  expect(threeTexts({ drift: drift('missing_from_plan'), inContract: null, due: null })).toMatchObject({ signed: { agreement: 'unknown' }, planned: { agreement: 'missing' } });
  expect(threeTexts({ drift: [], inContract: 'no', due: null })).toMatchObject({ signed: { agreement: 'unknown' }, planned: { agreement: 'unknown' } });
});

it('leaves out customers without the kind of difference that is asked for', () => {
  const promise = (kind: DifferenceKind) => ({ drift: drift(kind) }) as never;
  const customers = [{ name: 'a', promises: [promise('missing_from_plan'), promise('contradicts_contract')] }, { name: 'b', promises: [promise('missing_from_plan')] }];
  expect(ofKind(customers, 'contradicts_contract').map(({ name, promises }) => [name, promises.length])).toEqual([['a', 1]]);
  expect(ofKind(customers, undefined)).toHaveLength(2);
});

it('does not repeat in a note what stands beside it, and leaves a note as it is that says more', () => {
  const quotes = [{ quote: 'Quantities may not be reduced; nor fees.' }];
  expect(shortNote('Promised “You can hand back 40; no fee.”; clause 2.3 says: “Quantities may not be reduced; nor fees.”', quotes)).toBe('Clause 2.3 says:');
  for (const note of ['Promised for 2026-06-30; the signed plan (clause 3) gives 2026-07-20.', 'clause 2.3 says: “Quantities may not be reduced; nor fees.”', 'Promised “x”; clause 2.3 says: “Something else.”']) expect(shortNote(note, quotes)).toBe(note);
});
