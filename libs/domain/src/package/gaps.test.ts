import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from './compile.ts';
import type { GapAnswer } from './package.ts';

const AT = '2026-03-02T10:00:00Z';
const compile = (built: ReturnType<typeof aDossier>, answers: GapAnswer[] = []) => compilePackage(built.build(), noReading(), answers, AT);

describe('gaps', () => {
  it('ask for each of the eight things that a handoff needs, with a question for people and somebody to ask', () => {
    const { gaps } = compile(aDossier({ contacts: [], team: [{ id: 't', name: 'Olga Renner', email: 'olga@vendor.example', role: 'account_executive' }] }));
    const needed = ['scope.sold', 'deal.value', 'criteria.go-live', 'technical.integrations', 'technical.sso', 'technical.migration', 'people.economic-buyer', 'people.it-lead', 'team.csm', 'team.implementation-lead', 'open-items.known', 'risks.register'];
    expect(gaps.map(({ id }) => id)).toEqual(expect.arrayContaining(needed));
    for (const { question, ask } of gaps) {
      expect(question).toMatch(/\?|three/);
      expect(ask).toEqual({ name: 'Olga Renner', email: 'olga@vendor.example' });
    }
  });

  it('stand for every fact that is unknown, and none for what is known', () => {
    const known = compile(aDossier({ lineItems: [{ name: 'Seat', quantity: 20 }] }).contributing('discovery', { sso: 'Okta by SAML', decisionProcess: 'Vera alone', sensitiveTopics: ['The merger'] })).gaps.map(({ id }) => id);
    for (const id of ['scope.sold', 'technical.sso', 'decision.process', 'people.champion', 'team.csm']) expect(known).not.toContain(id);
    for (const id of ['why.problem', 'technical.mfa', 'scope.excluded', 'people.fear', 'competition.who']) expect(known).toContain(id);
  });

  it('ask for the signed contract as long as none is among the sources, for without it nothing that was promised can be compared', () => {
    const asked = (signed?: boolean) => compile(aDossier({ documents: [{ id: 'd', kind: 'contract', title: 'Order', body: 'Seats: 20.', ...(signed === undefined ? {} : { signed }) }] })).gaps.some(({ id }) => id === 'scope.signed');
    expect([asked(), asked(false), asked(true)]).toEqual([true, true, false]);
  });

  it('of no points take their answers into the package as well, with their author', () => {
    const answer = (gapId: string, text: string): GapAnswer => ({ gapId, text, by: 'Olga Renner', at: AT });
    const compiled = compile(aDossier(), [answer('scope.excluded', 'Reports were left out on purpose'), answer('decision.process', 'Vera decides, the board is told'), answer('technical.mfa', 'Yes, by Okta Verify on phones')]);
    expect(compiled.outOfScope).toEqual([{ what: 'Reports were left out on purpose', status: 'stated_by_us', statedBy: 'Olga Renner', sources: ['answers/scope.excluded'], evidence: [] }]);
    expect(compiled.decisionProcess).toMatchObject({ value: 'Vera decides, the board is told', statedBy: 'Olga Renner' });
    expect(compiled.technical.mfa.value).toBe('Yes, by Okta Verify on phones');
  });
});
