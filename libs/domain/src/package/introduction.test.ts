import { aDossier } from '../testing/dossier.builder.ts';
import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from './compile.ts';
import { draftIntroduction } from './introduction.ts';

const AT = '2026-03-02T10:00:00Z';
const draft = (dossier = aDossier().build()) => draftIntroduction(compilePackage(dossier, noReading(), [], AT), { vendorName: 'Calderis' });

describe('the introduction', () => {
  it('introduces the point of contact in the name of the seller', () => {
    const { subject, message } = draft();
    expect(subject).toBe('Meet Nils Aubert, your point of contact at Calderis');
    expect(message).toMatch(/^Hello \{firstName\},\n/);
    expect(message).toContain('Nils Aubert is your point of contact at Calderis: nils@vendor.example.');
    expect(message).toMatch(/\n\nOlga Renner\nCalderis$/);
  });

  it('names whoever leads the implementation, once', () => {
    const team = aDossier().build().team ?? [];
    expect(draft(aDossier({ team: [...team, { id: 'l', name: 'Lea Voss', role: 'implementation_lead' }] }).build()).message).toContain('Lea Voss leads the implementation.');
    expect(draft(aDossier({ team: [{ id: 'l', name: 'Lea Voss', role: 'implementation_lead' }] }).build()).message).not.toContain('leads the implementation');
  });

  it('can be written when nobody is known yet', () => {
    expect(draft(aDossier({ team: [] }).build())).toMatchObject({ subject: 'What happens next with Calderis', message: expect.stringMatching(/\n\nCalderis$/) as unknown });
  });

  it('gives away nothing that was found out about the customer', () => {
    const secret = 'SECRET';
    const dossier = aDossier()
      .withContacts({ id: 'c', name: `Ines ${secret}`, title: secret, relationship: 'risk', notes: secret, preferences: secret })
      .contributing('competitive', { competitors: [{ name: secret, watch: secret }], risks: [secret], pains: [secret], openItems: [secret], sso: secret, quote: secret, tippingPoint: secret, nonStandardTerms: [secret] })
      .build();
    Object.assign(dossier.deal, { notes: secret, nextStep: secret, paymentTerms: secret });
    Object.assign(dossier.account, { background: secret });
    expect(JSON.stringify(compilePackage(dossier, noReading(), [], AT))).toContain(secret);
    expect(JSON.stringify(draft(dossier))).not.toContain(secret);
  });
});
