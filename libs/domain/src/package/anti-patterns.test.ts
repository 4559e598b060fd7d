import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from './compile.ts';
import type { GapAnswer } from './package.ts';

const AT = '2026-03-02T10:00:00Z';
type Built = ReturnType<typeof aDossier>;

const found = (built: Built, answers: GapAnswer[] = []): string[] =>
  compilePackage(built.build(), noReading(), answers, AT).rubric.antiPatterns.filter((one) => one.found).map(({ key }) => key);

const told = (): Built => {
  const built = aDossier().contributing('discovery', {
    problem: 'Orders get lost', tippingPoint: 'The trial', metrics: [{ name: 'Orders lost', target: 5 }], risks: ['The ERP team is two people'], outOfScope: ['Reports'], competitors: ['Rival'],
  });
  const dossier = built.build();
  dossier.communications = [{ id: 'm-1', kind: 'meeting', at: '2026-02-28T10:00:00Z', from: 'tm-olga', to: ['nils@vendor.example'], body: 'The handoff.' }];
  return built;
};

describe('the six anti-patterns', () => {
  it('are all found in a dossier that has nothing but the contract, each with why and what mends it', () => {
    const dossier = aDossier({ documents: [{ id: 'd', kind: 'contract', title: 'Order', signed: true, body: 'Seats: 20.' }] }).build();
    const { antiPatterns } = compilePackage(dossier, noReading(), [], AT).rubric;
    expect(antiPatterns.map(({ key, found: is }) => [key, is])).toEqual([
      ['contract_as_handoff', true], ['no_meeting', true], ['no_success_criteria', true], ['vague_risks', true], ['no_out_of_scope', true], ['no_competitive_context', true],
    ]);
    expect(antiPatterns[0]?.why).toContain('only what was signed');
    for (const { why, fix } of antiPatterns) expect([why, fix].join(' ')).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('are not found where somebody has done the work', () => {
    expect(found(told())).toEqual([]);
  });

  it.each([
    ['vague_risks', { risks: ['communication might be hard'] }],
    ['no_success_criteria', { metrics: [{ name: 'Adoption', target: 'good' }] }],
    ['no_competitive_context', { tippingPoint: undefined }],
    ['no_out_of_scope', { outOfScope: ['N/A'] }],
  ])('are found one by one: %s', (key, change) => {
    const built = told();
    Object.assign(built.build().contributions![0]!.data, change);
    expect(found(built)).toEqual([key]);
  });

  it('take no meeting with the customer, and none of the sellers alone, for a handoff meeting', () => {
    const built = told();
    const [meeting] = built.build().communications!;
    Object.assign(meeting!, { to: ['nils@vendor.example', 'c-vera'] });
    expect(found(built)).toEqual(['no_meeting']);
    Object.assign(meeting!, { to: ['tm-sam'] });
    expect(found(built)).toEqual(['no_meeting']);
  });

  it('go away with the answers of the team', () => {
    const answers = ['why.problem', 'criteria.measurable', 'scope.excluded'].map((gapId): GapAnswer => ({ gapId, text: 'Reports and the old archive are left out', by: 'Olga Renner', at: AT }));
    expect(found(aDossier(), answers)).toEqual(['no_meeting', 'vague_risks', 'no_competitive_context']);
  });
});
