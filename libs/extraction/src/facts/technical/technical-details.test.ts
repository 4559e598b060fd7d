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
    ['sow', 'Provider will import the Customer\'s existing contracts (approximately 3,400) and counterparties from ClauseKeeper. Historic drafts are not migrated.', ['ClauseKeeper', 'contracts (approximately 3,400) and counterparties', '3,400', null]],
    ['call', 'Sam Achieng: How much is in there?\nVera Lindqvist: In Menumaster? Nine hundred recipes, maybe four thousand ingredients. Half of the allergens are wrong, honestly.\nSam Achieng: And you want all of that carried over?\nVera Lindqvist: All of it, yes.\n', ['Menumaster', 'recipes, maybe four thousand ingredients', 'Nine hundred recipes', 'Half of the allergens are wrong']],
    ['mail', 'Wir möchten die Stammdaten von etwa 5.600 Mietern aus Hausblick übernehmen. Viele Telefonnummern sind veraltet.', ['Hausblick', 'Stammdaten', '5.600 Mietern', 'Telefonnummern sind veraltet']],
    ['mail', 'La reprise des données concerne 52 000 contacts et 8 ans de dons, aujourd\'hui dans Donatio. Environ 6 % de doublons.', ['Donatio', 'contacts et 8 ans de dons', '52 000 contacts', '6 % de doublons']],
    ['mail', 'De 11.200 dossiers uit Zorgmap gaan in maart over. Er ontbreken wel een paar honderd geboortedata.', ['Zorgmap', 'dossiers', '11.200 dossiers', 'Er ontbreken wel een paar honderd geboortedata']],
    ['mail', 'Los 9.000 socios están hoy en Clubgest y hay que pasarlos todos; faltan muchos correos.', ['Clubgest', 'socios', '9.000 socios', 'faltan muchos correos']],
    ['note', 'Migration: from Bookwise (on prem), 61k titles + 14k patrons, loans history NOT needed, ISBNs missing on ca 2k\n', ['Bookwise', 'titles + 14k patrons', '61k titles', 'ISBNs missing on ca 2k']],
    ['ours', 'We agreed that your 480 price lists and all open quotations get loaded from the old quoting spreadsheet before training starts.', ['quoting spreadsheet', 'price lists and all open quotations', '480 price lists', null]],
    ['sow', 'Annex B: Data take-over\n\n| Legacy system | Data | Volume | Known issues |\n|---|---|---|---|\n| Trakker | Vehicles | approx. 2,300 | VIN missing for 40 |\n| Trakker | Drivers | 1,150 | - |\n', ['Trakker', 'Vehicles; Drivers', 'Vehicles: approx. 2,300; Drivers: 1,150', 'VIN missing for 40']],
    ['mail', 'We start on a clean sheet, nothing is taken over from the old tool.', null],
    ['mail', 'My team moved from Bristol to Cardiff, 24 people and their furniture. The cases of wine came over later.', null],
    ['mail', 'Can you take over the call on Thursday? I will bring the documents over to your office.', null],
    ['mail', 'From the old Kennelbase you would need to bring over dogs, owners and vaccination records, roughly 23,000 dogs in all. About a third of the chip numbers are missing.', ['Kennelbase', 'dogs, owners and vaccination records', '23,000 dogs', 'third of the chip numbers are missing']],
    ['sow', '3. Migration. Supplier extracts, transforms and loads Customer\'s open claims (up to 17,500) and the policies attached to them from Claimdesk 5.', ['Claimdesk 5', 'open claims (up to 17,500) and the policies attached to them', '17,500', null]],
    ['call', 'Vera Lindqvist: We\'ve got six hundred suppliers in Vendorama and most of the bank details are out of date.\nOlga Renner: And those come over to us?\nVera Lindqvist: Yes please, all of them, before the summer.\n', ['Vendorama', 'suppliers', 'six hundred suppliers', 'most of the bank details are out of date']],
    ['mail', 'Bitte übernehmen Sie aus Werkstatt 2000 alle Fahrzeuge und Aufträge der letzten fünf Jahre, das sind circa 48.000 Aufträge. Kennzeichen sind teilweise doppelt.', ['Werkstatt 2000', 'Fahrzeuge und Aufträge der letzten fünf Jahre', '48.000 Aufträge', 'Kennzeichen sind teilweise doppelt']],
    ['mail', 'Nous devons migrer 3 200 contrats de location depuis Locamax, dont beaucoup sont incomplets.', ['Locamax', 'contrats de location', '3 200 contrats', 'beaucoup sont incomplets']],
    ['mail', 'Al onze 15.000 leden staan nu in Ledenlijst Pro en moeten worden overgezet; e-mailadressen ontbreken vaak.', ['Ledenlijst Pro', 'leden', '15.000 leden', 'e-mailadressen ontbreken vaak']],
    ['mail', 'Queremos importar los 7.000 productos y sus precios de Stockero. Hay bastantes duplicados.', ['Stockero', 'productos y sus precios', '7.000 productos', 'bastantes duplicados']],
    ['mail', 'We moved our money from one bank to another and 300 people came over from Norwich for the party.', null],
    ['sow', 'The Supplier migrates the following from Heimplan: residents (1,240), care contracts (1,310), room assignments.', ['Heimplan', 'residents (1,240), care contracts (1,310), room assignments', '1,240', null]],
    ['ours', 'We\'ll take 19,000 SKUs plus the price history across from your old Magento shop; product texts need a clean-up first.', ['Magento', 'SKUs plus the price history', '19,000 SKUs', 'product texts need a clean-up']],
    ['mail', 'Die 2.700 Verträge aus Aktenschrank Pro ziehen komplett um, leider ohne saubere Kündigungsfristen.', ['Aktenschrank Pro', 'Verträge', '2.700 Verträge', 'ohne saubere Kündigungsfristen']],
    ['mail', 'Two of us move to Madrid in May and we take the cat with us.', null],
    ['mail', 'We want to import 5,400 member profiles and their payment history from Gymbase. Around 200 profiles have no e-mail address.', ['Gymbase', 'member profiles and their payment history', '5,400 member profiles', '200 profiles have no e-mail address']],
    ['mail', 'Wir bringen rund 30.000 Dokumente aus Aktenfuchs mit, viele davon ohne Datum.', ['Aktenfuchs', 'Dokumente', '30.000 Dokumente', 'viele davon ohne Datum']],
    ['mail', 'She brought 300 flyers over from the printer.', null],
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
    ['mail', 'Staff use their Microsoft work account for everything, so please connect it to Entra; nobody should need another password. A second factor is enforced on our side.', ['Yes', 'Entra', 'Yes']],
    ['call', 'Sam Achieng: Single sign-on?\nJoel Marek: Yes, we\'re on Okta.\nSam Achieng: And multi-factor?\nJoel Marek: Not for the shop floor, they have no phones. For the office, yes.\n', ['Yes', 'Okta', 'Yes']],
    ['sow', '6.1 Authentication: SAML 2.0 against OneLogin; local accounts are disabled. 6.2 Multi-factor authentication is mandatory for all administrators.', ['Yes', 'OneLogin', 'Yes']],
    ['mail', 'SSO is not a requirement for the first year, we are forty people.', ['No', null, null]],
    ['mail', 'Einloggen sollen sich alle über unser ADFS. Ohne zweiten Faktor kommt bei uns niemand ins Netz.', ['Yes', 'ADFS', 'Yes']],
    ['mail', 'Nos agents se connectent avec ProConnect, via OpenID. Pas de MFA pour l\'instant.', ['Yes', 'ProConnect', 'No']],
    ['mail', 'Medewerkers loggen in met SURFconext; MFA is bij ons standaard aan.', ['Yes', 'SURFconext', 'Yes']],
    ['mail', '1. Is SSO needed? Yes, through Shibboleth.\n2. Is MFA needed? No.', ['Yes', 'Shibboleth', 'No']],
    ['note', 'SSO: Google (OIDC), must have for golive. 2FA optional\n', ['Yes', 'Google', 'No']],
    ['mail', 'Thanks for signing in the visitors. The login screen is pretty, by the way.', null],
    ['mail', 'The multi-factor analysis of our yields is attached.', null],
    ['mail', 'Login: our people sign in with Entra ID, SAML preferred. MFA is compulsory for everyone who is not in the building.', ['Yes', 'Entra ID', 'Yes']],
    ['call', 'Sam Achieng: How do people authenticate?\nVera Lindqvist: Through Ping. And we insist on two-factor.\n', ['Yes', 'Ping', 'Yes']],
    ['mail', 'No single sign-on please, the drivers have no company accounts.', ['No', null, null]],
    ['mail', 'Anmeldung über Microsoft Entra, MFA ja.', ['Yes', 'Microsoft Entra', 'Yes']],
    ['mail', 'Connexion unique via Okta demandée, sans MFA au début.', ['Yes', 'Okta', 'No']],
    ['sow', 'Access to the Service requires authentication through Customer\'s identity provider (Authentik) using OpenID Connect.', ['Yes', 'Authentik', null]],
    ['mail', 'I will sign the order on Friday, in two steps as usual.', null],
    ['mail', 'People should log on with their university account (Shibboleth); a second factor is not needed.', ['Yes', 'Shibboleth', 'No']],
    ['mail', 'Bitte SSO mit Google Workspace vorsehen. 2FA ist bei uns Vorschrift.', ['Yes', 'Google Workspace', 'Yes']],
    ['call', 'Olga Renner: Do you want single sign-on?\nJoel Marek: Not needed, thanks.\n', ['No', null, null]],
    ['mail', 'We require SSO via JumpCloud and MFA on every account.', ['Yes', 'JumpCloud', 'Yes']],
    ['mail', 'Users authenticate against our Active Directory. MFA is not used.', ['Yes', 'Active Directory', 'No']],
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
    ['mail', 'As a bank we fall under DORA, and the regulator wants everything hosted inside the EU.', ['DORA', 'residency', 'Regulator'], 'EU'],
    ['mail', 'Patient records may only be held on servers in Norway.', ['residency'], 'Norway'],
    ['sow', 'Customer Data shall at all times remain within Germany and France, including backups.', ['residency'], 'Germany and France'],
    ['mail', 'Wir sind nach TISAX geprüft und brauchen einen AV-Vertrag; gehostet wird ausschließlich in der Schweiz.', ['TISAX', 'GDPR', 'residency'], 'Schweiz'],
    ['mail', 'Nos données ne doivent pas quitter la Belgique.', ['residency'], 'Belgique'],
    ['mail', 'De gegevens mogen Nederland niet verlaten en jullie moeten ISO 27001 hebben.', ['ISO 27001', 'residency'], 'Nederland'],
    ['mail', 'Todos los datos tienen que estar en servidores de la Unión Europea.', ['residency'], 'Unión Europea'],
    ['call', 'Vera Lindqvist: Where does it run?\nOlga Renner: Dublin or Frankfurt, you choose.\nVera Lindqvist: Then Frankfurt, our data has to stay in Germany.\n', ['residency'], 'Germany'],
    ['mail', 'We need your SOC 2 report, and as a school district FERPA applies to every pupil record.', ['SOC 2', 'FERPA'], null],
    ['mail', 'Food safety: we are BRCGS certified and audited against IFS every spring.', ['BRCGS', 'IFS'], null],
    ['mail', 'I keep my records in the kitchen. We are hosting clients in Vienna in June.', [], null],
    ['mail', 'The contents of the parcel stay in the warehouse in Lyon.', [], null],
    ['mail', 'Data residency: Ireland. We are ISO 27701 certified and expect the same from you.', ['residency', 'ISO 27701'], 'Ireland'],
    ['mail', 'Legal will not accept any storage outside the European Economic Area.', ['residency'], 'European Economic Area'],
    ['sow', 'Provider shall ensure that Personal Data is processed exclusively at data centres located in Australia.', ['residency'], 'Australia'],
    ['mail', 'Unsere Daten dürfen die EU nicht verlassen, und ohne ISO 27001 geht nichts.', ['ISO 27001', 'residency'], 'EU'],
    ['mail', 'Les données de santé sont soumises au RGPD et doivent rester en France.', ['GDPR', 'residency'], 'France'],
    ['mail', 'PCI DSS is a must because the till takes cards.', ['PCI DSS'], null],
    ['mail', 'Our records in the charts: number one in Finland in 1998.', [], null],
    ['mail', 'Backups too must be kept in the Netherlands, our DPO will check. NIS2 applies to us from October.', ['residency', 'NIS2'], 'Netherlands'],
    ['mail', 'Kundendaten dürfen nur in Österreich liegen.', ['residency'], 'Österreich'],
    ['mail', 'We are sitting in Paris with the data people until Friday.', [], null],
    ['mail', 'Everything has to be hosted in Denmark and you need an ISAE 3402 report.', ['residency', 'ISAE 3402'], 'Denmark'],
    ['mail', 'Donnees stockees au Quebec seulement, Loi 25 oblige.', ['residency', 'Loi 25'], 'Quebec'],
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
    ['mail', 'The volunteers are not allowed to see donor addresses.', 'volunteers are not allowed to see donor addresses'],
    ['mail', 'Salaries are visible to HR and the managing director only.', 'visible to HR and the managing director only'],
    ['mail', 'Each franchisee sees nothing but their own shops.', 'sees nothing but their own shops'],
    ['call', 'Vera Lindqvist: Temps shouldn\'t be able to export anything.\n', 'shouldn\'t be able to export anything'],
    ['mail', 'Auf Personalakten hat nur die Personalabteilung Zugriff.', 'hat nur die Personalabteilung Zugriff'],
    ['mail', 'Les stagiaires ne doivent jamais avoir accès aux dossiers disciplinaires.', 'ne doivent jamais avoir accès'],
    ['mail', 'Alleen de huisarts mag het medisch dossier inzien.', 'Alleen de huisarts mag het medisch dossier inzien'],
    ['mail', 'Solo los directores pueden consultar los márgenes.', 'Solo los directores pueden consultar los márgenes'],
    ['sow', 'Access rights: claims handlers may view but not approve payments above EUR 10,000; four-eyes approval applies.', 'claims handlers may view but not approve payments'],
    ['note', 'NB purchasing must never see sales margins (old feud)\n', 'purchasing must never see sales margins'],
    ['mail', 'You should see their own garden, it is lovely. They may not see it coming.', null],
    ['mail', 'Only Joel can change my mind. We have no access to the car park on Sunday.', null],
    ['mail', 'Teachers should only be able to see pupils of their own classes.', 'Teachers should only be able to see pupils of their own classes'],
    ['mail', 'The union insists that supervisors cannot view individual productivity figures.', 'supervisors cannot view individual productivity figures'],
    ['mail', 'Nobody except the matron may open the medication log.', 'Nobody except the matron may open the medication log'],
    ['mail', 'Externe dürfen nur ihre eigenen Tickets sehen.', 'Externe dürfen nur ihre eigenen Tickets sehen'],
    ['mail', 'Les commerciaux ne doivent pas voir les marges.', 'Les commerciaux ne doivent pas voir les marges'],
    ['mail', 'Chauffeurs mogen alleen hun eigen ritten zien.', 'Chauffeurs mogen alleen hun eigen ritten zien'],
    ['mail', 'You cannot see the sea from the office. They should see a doctor.', null],
    ['mail', 'Drivers see their own tours, never those of colleagues.', 'Drivers see their own tours, never those of colleagues'],
    ['mail', 'The auditors get read-only access.', 'The auditors get read-only access'],
    ['mail', 'Interns must not be able to download anything.', 'Interns must not be able to download anything'],
    ['mail', 'You must not open the window in the server room.', null],
    ['mail', 'Customers must never see internal comments.', 'Customers must never see internal comments'],
    ['mail', 'Only the two owners can approve refunds and see bank details.', 'see bank details'],
  ])('tells of a %s who may not see what: "%s"', (kind, text, wanted) => {
    const { value } = factsAs(kind, text).technical.accessRestrictions;
    if (wanted === null) expect(value).toBeNull();
    else expect(plain(value)).toContain(plain(wanted));
  });
});
