import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { aFact, aReading, cite } from '../testing/reading.builder.ts';
import { compilePackage } from './compile.ts';

const AT = '2026-03-02T10:00:00Z';
const SAID = 'We move 220,000 accounts from Zentrix CRM, about 14 % duplicates. Sign-in is by Okta with MFA. All data stays in the EU.';
const compile = (built: ReturnType<typeof aDossier>) => {
  const part = (quote: string) => aFact(cite(built.build(), 'm-1', quote, 'Vera Lindqvist'));
  const rule = cite(built.build(), 'm-1', 'All data stays in the EU.', 'Vera Lindqvist');
  const reading = aReading({ migration: part('We move 220,000 accounts from Zentrix CRM, about 14 % duplicates.'), sso: part('Sign-in is by Okta with MFA.'), compliance: [{ standard: 'Residency', detail: 'All data stays in the EU', evidence: [rule] }] });
  return compilePackage(built.build(), reading, [], AT).technical;
};

describe('technical details', () => {
  it('are taken out of the words about migration, sign-in and compliance, with their evidence', () => {
    const details = compile(aDossier().withMail('m-1', 'vera@lindqvist.example', SAID));
    expect(details).toMatchObject({
      migratingFrom: { value: 'Zentrix CRM', status: 'stated_by_customer' }, volume: { value: '220,000 accounts' }, dataTypes: { value: null }, ssoRequired: { value: 'Yes' },
      identityProvider: { value: 'Okta', evidence: [{ sourceId: 'm-1', quote: 'Sign-in is by Okta with MFA.' }] }, mfa: { value: 'Yes' }, accessRestrictions: { value: null },
    });
    expect(details.dataQuality.value).toContain('14 % duplicates');
    expect(details.dataResidency.value).toContain('stays in the EU');
  });

  it('are what was read for each line, before the words about the whole; a yes and a no stand as they are', () => {
    const built = aDossier().withMail('m-1', 'vera@lindqvist.example', SAID);
    const line = (value: string) => aFact(cite(built.build(), 'm-1', 'Sign-in is by Okta with MFA.', 'Vera Lindqvist'), { value });
    const evidence = [cite(built.build(), 'm-1', 'We move 220,000 accounts from Zentrix CRM, about 14 % duplicates.', 'Vera Lindqvist')];
    const reading = aReading({ technical: { ...noReading().technical, mfa: line('No'), identityProvider: line('Okta'), accessRestrictions: line('Temps see nothing') }, systems: [{ name: 'Zentrix CRM', fate: 'to be replaced', evidence }] });
    const { technical, systems } = compilePackage(built.build(), reading, [], AT);
    expect(technical).toMatchObject({ mfa: { value: 'No', status: 'stated_by_customer' }, identityProvider: { value: 'Okta' }, accessRestrictions: { value: 'Temps see nothing' }, dataResidency: { value: null, status: 'unknown' } });
    expect(systems).toMatchObject([{ name: 'Zentrix CRM', fate: 'to be replaced', status: 'stated_by_customer', sources: ['communications/m-1'] }]);
  });

  it('are those that a finding states one by one, where the customer has not said them', () => {
    const built = aDossier().withMail('m-1', 'vera@lindqvist.example', SAID).contributing('discovery', { migration: { dataTypes: ['accounts', 'contacts'] }, sso: { provider: 'Okta', mfa: false }, security: { accessRestrictions: 'Field level for credit terms' } });
    expect(compile(built)).toMatchObject({ mfa: { value: 'No', sources: ['contributions/x-1'] }, dataTypes: { value: 'accounts; contacts', status: 'stated_by_us' }, accessRestrictions: { value: 'Field level for credit terms' } });
  });

  it('are read in time that grows with the text alone, however hostile it is', () => {
    const started = Date.now();
    for (const hostile of ['1,'.repeat(30_000), 'from A A A A '.repeat(5_000), 'a b '.repeat(20_000), '1 aa '.repeat(20_000)]) compile(aDossier().withMail('m-1', 'vera@lindqvist.example', `${SAID} ${hostile}`).contributing('discovery', { migration: hostile, sso: hostile, compliance: hostile }));
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
