import { factsAs } from './testing.ts';

describe('findExclusions', () => {
  it.each<[string, string, string[]]>([
    ['mail', 'Out of scope: telephony hardware and the dispensary module.', ['telephony hardware', 'the dispensary module']],
    ['ours', 'To be clear, we are not doing the warehouse in this project.', ['the warehouse']],
    ['ours', 'Training of the branch staff is not part of this offer.', ['Training of the branch staff']],
    ['sow', 'The fee does not include travel or printed manuals.', ['travel', 'printed manuals']],
    ['sow', 'Nicht im Leistungsumfang: Hardware, Schulungen vor Ort.', ['Hardware', 'Schulungen vor Ort']],
    ['ours', 'Die Anbindung der Altgeräte ist nicht enthalten.', ['Die Anbindung der Altgeräte']],
    ['sow', 'Hors périmètre : la téléphonie et les badges.', ['la téléphonie', 'les badges']],
    ['ours', 'Buiten scope: hardware en bekabeling.', ['hardware', 'bekabeling']],
    ['sow', 'Quedan excluidos el hardware y la formación presencial.', ['el hardware', 'la formación presencial']],
    ['mail', 'Payroll is explicitly excluded, we do that ourselves.', ['Payroll']],
    ['call', 'Olga Renner: Just so we are clear, the mobile app isn\'t in this.\nVera Lindqvist: Understood.\n', ['the mobile app']],
    ['sow', '| In scope | Out of scope |\n|---|---|\n| Order desk | Returns |\n| Price lists | Loyalty cards |\n', ['Returns', 'Loyalty cards']],
    ['mail', 'I\'m out of the office until Monday. We did not include you in the mail, sorry. Don\'t leave Joel out.', []],
    ['mail', 'I am not excluding that we come by. He is not part of the team any more.', []],
    ['ours', 'Not included in the price: travel expenses, additional languages.', ['travel expenses', 'additional languages']],
    ['sow', '3.4 Supplier is not responsible for, and the Services do not include, procurement of label printers.', ['procurement of label printers']],
    ['ours', 'Historical invoices are out of scope, as discussed.', ['Historical invoices']],
    ['sow', 'Die folgenden Leistungen sind nicht Bestandteil des Angebots:\n- Verkabelung\n- Datenbereinigung\n', ['Verkabelung', 'Datenbereinigung']],
    ['ours', 'La formation des intérimaires n\'est pas comprise.', ['La formation des intérimaires']],
    ['ours', 'Maatwerkrapporten vallen buiten de opdracht.', ['Maatwerkrapporten']],
    ['ours', 'La integración con la báscula no está incluida.', ['La integración con la báscula']],
    ['call', 'Vera Lindqvist: And the drivers\' app?\nOlga Renner: No, that is not part of the contract.\nVera Lindqvist: Okay.\n', ['that']],
    ['sow', '## What we do not do\n\n1. Cleansing of supplier data\n2. Hardware of any kind\n', ['Cleansing of supplier data', 'Hardware of any kind']],
    ['proposal', '**Excluded:** on-call support at weekends; penetration testing', ['on-call support at weekends', 'penetration testing']],
    ['mail', 'Batteries are not included in the toy, my son found out. I was left out of the loop.', []],
    ['mail', 'That is not part of my job, and weekends are excluded from my calendar.', []],
    ['sow', 'Supplier will not provide: scanning of paper files; travel outside Spain.', ['scanning of paper files', 'travel outside Spain']],
    ['ours', 'Just to confirm, report design is not in scope.', ['report design']],
    ['sow', '## Exclusions\n\n- Decommissioning of the old platform\n- Interfaces other than those in section 3\n', ['Decommissioning of the old platform', 'Interfaces other than those in section 3']],
    ['ours', 'Die Migration der Archivdaten ist ausdrücklich ausgeschlossen.', ['Die Migration der Archivdaten']],
    ['ours', 'Le paramétrage des imprimantes est hors périmètre.', ['Le paramétrage des imprimantes']],
    ['mail', 'I was excluded from the meeting, and the weekend is not part of the plan.', []],
    ['sow', 'Excluded are: cabling, furniture and any work at heights.', ['cabling', 'furniture', 'any work at heights']],
    ['ours', 'Onboarding of the Danish subsidiary is not covered by this order.', ['Onboarding of the Danish subsidiary']],
    ['mail', 'Lunch is not included, so bring something.', []],
  ])('tells of a %s what is left out, thing by thing: "%s"', (kind, text, wanted) => {
    expect(factsAs(kind, text).outOfScope.map(({ what }) => what)).toEqual(wanted);
  });
});
