import { factsAs } from '../testing.ts';

const plain = (text: string | null): string => (text ?? '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
/** What was read, or what was wanted where all its words stand in what was read and make up half of it. */
const near = (read: string | null, wanted: string | null): string | null => {
  const [found, words] = [plain(read).split(' '), plain(wanted).split(' ').filter((word) => !/^(?:the|of|and|a|die|les|la|los|el|de)$/.test(word))];
  return wanted !== null && words.every((word) => found.includes(word)) && words.length >= found.length / 2 ? wanted : read;
};

describe('findTechnicalDetails', () => {
  it.each<[string, string, (string | null)[] | null]>([
    ['mail', 'We would bring across 84,000 customer records and six years of service history from Fixit Pro. Roughly 11 % of them are duplicates.', ['Fixit Pro', 'customer records and six years of service history', '84,000 customer records', '11 % of them are duplicates']],
    ['sow', 'Supplier shall migrate open orders, price lists and up to 45,000 articles from Handelix to the Service in two trial runs and one final run.', ['Handelix', 'open orders, price lists and up to 45,000 articles', '45,000 articles', null]],
    ['mail', 'Die Altdaten liegen in Kundenstamm 4: rund 62.000 Adressen, davon gut 9 % Dubletten. Wir übernehmen Adressen und offene Angebote.', ['Kundenstamm 4', 'Adressen und offene Angebote', '62.000 Adressen', '9 % Dubletten']],
    ['mail', 'Il faut reprendre 18 000 dossiers patients depuis Cabinet Plus.', ['Cabinet Plus', 'dossiers patients', '18 000 dossiers', null]],
    ['mail', 'We zetten 7.500 polissen over uit Polismap; de adressen zijn sterk vervuild.', ['Polismap', 'polissen', '7.500 polissen', 'adressen zijn sterk vervuild']],
    ['mail', 'Hay que migrar 30.000 expedientes desde Archivum; hay muchos duplicados.', ['Archivum', 'expedientes', '30.000 expedientes', 'muchos duplicados']],
    ['mail', 'Right now it all lives in about forty Excel sheets, and nobody has cleaned them up since 2019. You would load the parts list and the suppliers from those.', ['Excel', 'parts list and the suppliers', 'forty Excel sheets', 'nobody has cleaned them up']],
    ['call', 'Joel Marek: What we have in Gradely is eleven thousand students, their marks and attendance. That all has to move over before August.\nOlga Renner: Noted.\n', ['Gradely', 'students, their marks and attendance', 'eleven thousand students', null]],
    ['mail', 'Legacy system: Caretrack 3\nObjects to be migrated: residents, care plans, medication lists\nVolume: 5,200 residents\nData quality: birth dates are missing for about 300 of them', ['Caretrack 3', 'residents, care plans, medication lists', '5,200 residents', 'birth dates are missing for about 300 of them']],
    ['sow', '## Data migration\n\n| Source | Object | Records | Remarks |\n|---|---|---|---|\n| Stablebook | Horses | 12,400 | 3 % without a chip number |\n| Stablebook | Owners | 9,100 | many duplicates |\n', ['Stablebook', 'Horses; Owners', 'Horses: 12,400; Owners: 9,100', '3 % without a chip number; many duplicates']],
    ['ours', 'Agreed: the 26,500 member accounts move over from Clubhouse in one go in May; the old photos stay behind.', ['Clubhouse', 'member accounts', '26,500 member accounts', null]],
    ['mail', 'We are leaving Parcelbase at the end of June. Its 1.2 million consignments have to come with us, and the postcodes in there are a mess.', ['Parcelbase', 'consignments', '1.2 million consignments', 'postcodes in there are a mess']],
    ['mail', 'We moved to the new office from Leeds in March. It took us 40 boxes.', null],
    ['mail', 'I moved twelve meetings from Tuesday to Thursday.', null],
    ['mail', 'Birds migrate from Norway, and I wish I could too.', null],
  ])('tells of a %s what comes over from where, how much of it and how clean: "%s"', (kind, text, wanted) => {
    const { migration, technical } = factsAs(kind, text);
    expect(migration.value === null).toBe(wanted === null);
    const lines = [technical.migratingFrom, technical.dataTypes, technical.volume, technical.dataQuality];
    expect(lines.map(({ value }, index) => near(value, wanted?.[index] ?? null))).toEqual(wanted ?? [null, null, null, null]);
  });

  it.each<[string, string, (string | null)[] | null]>([
    ['mail', 'Single sign-on with Okta is a must, MFA for everyone.', ['Yes', 'Okta', 'Yes']],
    ['mail', 'Everybody logs in through our Azure AD; two-factor is switched on there and stays on.', ['Yes', 'Azure AD', 'Yes']],
    ['mail', 'We don\'t need SSO, passwords are fine.', ['No', null, null]],
    ['mail', 'Single sign-on is required. MFA only for administrators.', ['Yes', null, 'Yes']],
    ['mail', 'Die Anmeldung läuft bei uns über Keycloak (SAML), Zwei-Faktor ist Pflicht.', ['Yes', 'Keycloak', 'Yes']],
    ['mail', 'L\'authentification unique passe par Entra ID ; la double authentification est obligatoire.', ['Yes', 'Entra ID', 'Yes']],
    ['mail', 'Inloggen gaat via Google Workspace, tweestapsverificatie is verplicht.', ['Yes', 'Google Workspace', 'Yes']],
    ['mail', 'El inicio de sesión único será con JumpCloud y el doble factor es obligatorio.', ['Yes', 'JumpCloud', 'Yes']],
    ['mail', 'Our identity provider is Passbridge, so people must sign in with their Passbridge account (OIDC).', ['Yes', 'Passbridge', null]],
    ['sow', 'Supplier configures SAML 2.0 single sign-on against Customer\'s PingFederate. Multi-factor authentication is not included.', ['Yes', 'PingFederate', 'No']],
    ['mail', 'SSO required: yes\nIdentity provider: OneLogin\nMFA: no', ['Yes', 'OneLogin', 'No']],
    ['call', 'Olga Renner: How do your people log in?\nJoel Marek: With the Windows account, so Entra. And everyone has the authenticator app, we would not go live without that second factor.\n', ['Yes', 'Entra', 'Yes']],
    ['mail', 'Could you sign on the dotted line? Sam has signed in at reception.', null],
    ['mail', 'There are two factors that decide this, price and time.', null],
  ])('tells of a %s whether and by whom people sign in, and whether with a second factor: "%s"', (kind, text, wanted) => {
    const { ssoRequired, identityProvider, mfa } = factsAs(kind, text).technical;
    expect([ssoRequired.value, near(identityProvider.value, wanted?.[1] ?? null), mfa.value?.split(',')[0] ?? null]).toEqual(wanted ?? [null, null, null]);
  });

  it.each<[string, string, string[], string | null]>([
    ['mail', 'We need GDPR and ISO 27001, and all data stays in the UK.', ['GDPR', 'ISO 27001', 'residency'], 'UK'],
    ['mail', 'HIPAA applies, so we need a BAA before any patient data moves.', ['HIPAA'], null],
    ['mail', 'Our data must not leave Switzerland.', ['residency'], 'Switzerland'],
    ['mail', 'Die Daten müssen in Deutschland gespeichert werden, ein C5-Testat ist Voraussetzung.', ['C5', 'residency'], 'Deutschland'],
    ['mail', 'Hébergement HDS exigé, données en France uniquement.', ['HDS', 'residency'], 'France'],
    ['mail', 'Alle gegevens blijven binnen de EU; NEN 7510 is verplicht.', ['NEN 7510', 'residency'], 'EU'],
    ['mail', 'Los datos deben quedarse en España y hay que cumplir el ENS.', ['ENS', 'residency'], 'España'],
    ['sow', 'Supplier stores and backs up Customer Data in Canada only.', ['residency'], 'Canada'],
    ['mail', 'Our auditors ask for SOC 2 Type II and PCI DSS level 1 every year.', ['SOC 2', 'PCI DSS'], null],
    ['mail', 'Hosting region: Sydney (ap-southeast-2)\nCertifications required: IRAP, ISO 27001', ['IRAP', 'ISO 27001', 'residency'], 'Sydney'],
    ['mail', 'Records are kept for ten years and then deleted.', ['Retention'], null],
    ['mail', 'The whole team stays in the UK next week; some stay in a hotel. The data sheet stays in the folder.', [], null],
    ['mail', 'We host the summer party in Spain. The store is in France.', [], null],
  ])('tells of a %s which rules bind and where data stays: "%s"', (kind, text, standards, place) => {
    const facts = factsAs(kind, text);
    expect(facts.compliance.map(({ standard }) => standards.find((one) => plain(standard).includes(plain(one))) ?? standard).toSorted()).toEqual(standards.toSorted());
    expect(near(facts.technical.dataResidency.value, place)).toBe(place);
  });

  it.each<[string, string, string | null]>([
    ['mail', 'Receptionists must not see the controlled drugs register.', 'Receptionists must not see the controlled drugs register'],
    ['mail', 'Only the payroll team may see salaries.', 'Only the payroll team may see salaries'],
    ['mail', 'Branch managers should see their own branch only.', 'Branch managers should see their own branch only'],
    ['mail', 'Die Fahrer dürfen keine Preise sehen.', 'Die Fahrer dürfen keine Preise sehen'],
    ['mail', 'Seuls les médecins peuvent consulter les dossiers psychiatriques.', 'Seuls les médecins peuvent consulter les dossiers psychiatriques'],
    ['mail', 'Stagiairs mogen geen medische gegevens inzien.', 'Stagiairs mogen geen medische gegevens inzien'],
    ['mail', 'Los becarios no deben ver los sueldos.', 'Los becarios no deben ver los sueldos'],
    ['mail', 'Access to the personnel files is restricted to HR.', 'Access to the personnel files is restricted to HR'],
    ['sow', 'Customer\'s temporary staff shall have read-only access to case files.', 'read-only access to case files'],
    ['call', 'Joel Marek: One thing, the agency nurses, they can see the shift but never the diagnosis.\n', 'never the diagnosis'],
    ['mail', 'We must not see another delay. You must see the new office.', null],
    ['mail', 'I can\'t see the attachment. Only time will tell.', null],
    ['mail', 'Nobody could see that coming. I should only see you on Tuesday.', null],
  ])('tells of a %s who may not see what: "%s"', (kind, text, wanted) => {
    const { value } = factsAs(kind, text).technical.accessRestrictions;
    if (wanted === null) expect(value).toBeNull();
    else expect(plain(value)).toContain(plain(wanted));
  });
});
