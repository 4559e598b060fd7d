import type { Dossier } from '@throughline/domain';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { fullDossier, fullPackage } from '../testing/full-package.ts';
import { plantedPackage } from '../testing/planted-package.ts';
import type { Planted } from '../testing/planted-package.ts';
import { DOCUMENTS, writeDocuments } from '../write-documents.ts';
import { customerDocument } from './customer-document.ts';

/** Everything that somebody who takes the files apart finds in them. */
async function everythingIn(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const [plain, latin] = [new TextDecoder(), new TextDecoder('latin1')];
  const found = new Map<string, string>();
  for (const [name, bytes] of files) {
    let text = `${name}\n${plain.decode(bytes)}\n${latin.decode(bytes)}\n${new TextDecoder('utf-16be').decode(bytes)}`;
    if (name.endsWith('.docx')) {
      for (const [inside, part] of Object.entries(unzipSync(bytes))) text += `\n${inside}\n${plain.decode(part)}`;
      text += (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
    }
    if (name.endsWith('.pdf')) {
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      text += `${(await extractText(pdf, { mergePages: true })).text}\n${JSON.stringify([await getMeta(pdf), await pdf.getOutline(), await pdf.getAttachments(), await pdf.getDestinations()])}`;
    }
    found.set(name, text.replace(/\s+/g, ' '));
  }
  return found;
}

const SHARED = [
  'account.name', 'compiledAt', 'deal.contractStart', 'deal.goLiveTarget', 'deal.termMonths', 'firstQbr', 'lineItems.name', 'lineItems.features', 'lineItems.quantity', 'lineItems.unit',
  'team.name', 'team.email', 'stakeholders.name', 'stakeholders.title',
];
/** Words that the customer has heard, with what we settled about them. */
const HEARD = [
  ...['whyTheyBought.outcome', 'whyTheyBought.quote', 'successCriteria', 'commitments', 'integrations', 'migration', 'sso', 'compliance', 'outOfScope', ...['migratingFrom', 'dataTypes', 'volume', 'ssoRequired', 'identityProvider', 'mfa', 'dataResidency'].map((name) => `technical.${name}`)].flatMap((entry) => [`${entry}.evidence.quote`, `${entry}.evidence.at`]),
  'successCriteria.by', 'commitments.by', 'commitments.due', 'commitments.due.days', 'commitments.dueResolved',
];

const heardDossier = (kind: 'call' | 'note'): Dossier => ({
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'zqdossierx', name: 'zqdossierx', domain: 'zqdossierx.example', background: 'zqdossierx' }, deal: { externalId: 'zqdossierx', name: 'zqdossierx', closedAt: '2026-03-02T10:00:00Z', currency: 'EUR', notes: 'zqdossierx' },
  contacts: [{ id: 'ines', name: 'Ines', notes: 'zqdossierx' }], team: [{ id: 'tomas', name: 'Tomas', role: 'account_executive' }],
  communications: [{ id: 'said', kind, at: '2026-03-02T10:00:00Z', from: 'tomas', to: ['ines'], subject: 'zqdossierx', body: 'zqdossierx' }], contributions: [{ id: 'zqdossierx', kind: 'value', by: 'zqdossierx', data: { zqdossierx: 'zqdossierx' } }],
});

const found = (all: ReadonlyMap<string, string>, planted: readonly Planted[]): string[] => {
  const together = [...all.values()].join('\n');
  // "1 May" stands in "11 May", but is not it.
  const alone = (way: string): boolean => new RegExp(`(?<!\\d)${way}(?!\\d)`).test(together);
  return [...new Set(planted.filter(({ ways }) => ways.some((way) => together.includes(way) && alone(way))).map(({ path }) => path))];
};

describe('what is written for the customer', () => {
  it('holds of every field of a package only what is named here, in no format and in no part of a file', async () => {
    const { compiled, planted } = plantedPackage('said');
    const all = await everythingIn(await writeDocuments(compiled, heardDossier('call'), 'customer'));
    expect([...all.keys()]).toEqual([...DOCUMENTS.customer]);
    const shown = found(all, planted);
    expect(shown.filter((path) => ![...SHARED, ...HEARD].includes(path))).toEqual([]);
    for (const text of all.values()) expect(text).not.toContain('zqdossierx');
    // The search finds what is there, in each of the formats.
    expect(SHARED.filter((path) => !shown.includes(path))).toEqual([]);
    expect(shown).toEqual(expect.arrayContaining(['whyTheyBought.outcome.evidence.quote', 'successCriteria.evidence.quote', 'commitments.evidence.quote', 'outOfScope.evidence.quote', 'sso.evidence.quote']));
    const name = planted.find(({ path }) => path === 'account.name')!.ways[0]!;
    for (const [file, text] of all) expect({ file, named: text.includes(name) }).toEqual({ file, named: true });
  });

  it('plants something in every field that the schema knows', () => {
    const paths = new Set(plantedPackage('said').planted.map(({ path }) => path));
    for (const path of ['sensitiveTopics.what', 'stakeholders.fear.value', 'competitors.whyWeWon', 'gaps.ask.name', 'rubric.categories.lost.missing', 'risks.mitigation', 'deal.discountPercent', 'lineItems.unitPrice', 'valueCase.assumptions.what', 'nonStandardTerms.approvedBy', 'secondReader.model', 'plan.contingency.*', 'blocking.what']) {
      expect(paths).toContain(path);
    }
  });

  it('holds none of the words that were written among us', async () => {
    const { compiled, planted } = plantedPackage('said');
    const all = await everythingIn(await writeDocuments(compiled, heardDossier('note'), 'customer'));
    expect(found(all, planted).filter((path) => !SHARED.includes(path))).toEqual([]);
  });

  it('says what was bought, heard and signed, and nothing about people that they would not say to one another', async () => {
    const all = await everythingIn(await writeDocuments(fullPackage(), fullDossier(), 'customer'));
    const text = all.get('customer.md') ?? '';
    for (const told of ['Calderis Service', 'Knowledge base', 'Telephony is excluded', 'Orders get lost between two systems', 'Noor Haddad', 'Managing director', 'Kick-off', '29 October 2026']) expect(text).toContain(told);
    for (const kept of ['Orsino', 'afraid', 'court', 'Brno', '84,000', 'Gareth', 'Too dear', 'Ask for a third', 'ERP team', 'Contract on processing', 'Third generation']) {
      for (const [file, words] of all) expect({ file, kept, there: words.includes(kept) }).toEqual({ file, kept, there: false });
    }
  });

  it('keeps back a promise that contradicts the contract, that nobody stands for, that is a price, and whatever names a rival', () => {
    const promised = (more: object, blocked = false): boolean => {
      const compiled = fullPackage();
      const [first] = compiled.commitments;
      const evidence = [{ ...first!.evidence[0]!, quote: 'We will send the plan.' }];
      compiled.commitments = [{ ...first!, inContract: 'no', evidence, ...more }];
      if (!blocked) compiled.blocking = [];
      return renderMarkdown(customerDocument(compiled, fullDossier())).includes('We will send the plan');
    };
    expect(promised({})).toBe(true);
    for (const more of [{ inContract: 'contradicted' }, { category: 'pricing' }, { strength: 'hedged' }, { strength: 'retracted' }, { dueResolved: '2026-01-01' }]) expect({ more, shown: promised(more) }).toEqual({ more, shown: false });
    expect(promised({}, true)).toBe(false);
    expect(promised({ evidence: [{ sourceId: 'call', quote: 'Better than Orsino: We will send the plan.', start: 500, end: 540, by: null, at: null }] })).toBe(false);
  });
});
