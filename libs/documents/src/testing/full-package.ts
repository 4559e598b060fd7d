import type { Dossier, Evidence, Fact, HandoffPackage, PackageCommitment, Sourced } from '@throughline/domain';

const CALL = 'Ines: Orders get lost between two systems.\nTomas: We will have the interface live by 30 June.\nInes: Then we are in.\n';
const NOTE = 'Ines is afraid that her team is cut. Orsino was cheaper.\n';
const ORDER = 'Calderis provides the interface by 31 July 2026. Telephony is excluded.\n';

const at = '2026-03-02T10:00:00Z';

function shown(sourceId: string, body: string, quote: string, by: string | null): Evidence {
  const start = body.indexOf(quote);
  return { sourceId, quote, start, end: start + quote.length, by, at };
}

const inCall = (quote: string, by = 'Ines Albrecht'): Evidence => shown('call', CALL, quote, by);
const inNote = (quote: string): Evidence => shown('note', NOTE, quote, 'Tomas Reuter');
const inOrder = (quote: string): Evidence => shown('order', ORDER, quote, null);

const known = (status: Sourced['status'], evidence: Evidence[], statedBy: string | null = null): Sourced => ({ status, statedBy, sources: evidence.map(({ sourceId }) => `${sourceId === 'order' ? 'documents' : 'communications'}/${sourceId}`), evidence });
const fact = (value: string, sourced: Sourced): Fact => ({ ...sourced, value });
const unknown: Fact = { value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] };
const theirs = known('stated_by_customer', [inCall('Orders get lost between two systems.')], 'Ines Albrecht');
const ours = known('stated_by_us', [inNote('Orsino was cheaper.')]);

const promise = (more: Partial<PackageCommitment>): PackageCommitment => ({
  id: 'p1', what: 'Calderis will have the interface live by 30 June.', direction: 'seller', by: 'Tomas Reuter', to: 'Ines Albrecht', category: 'timeline', strength: 'firm', condition: null, retractedBy: null,
  due: '2026-06-30', dueResolved: '2026-06-30', figure: null, risk: 'high', riskRules: ['tighter_than_plan'], inContract: 'contradicted', confidence: 0.97, reasons: ['a seller says what will be'],
  ...known('stated_by_us', [inCall('We will have the interface live by 30 June.', 'Tomas Reuter')]), ...more,
});

/** The dossier that the package below was compiled from. */
export function fullDossier(): Dossier {
  return {
    schemaVersion: '1', source: { system: 'file', exportedAt: at }, account: { externalId: 'a', name: 'Albrecht & Söhne GmbH' }, deal: { externalId: 'd', name: 'Albrecht - Service', closedAt: at, currency: 'EUR' },
    contacts: [{ id: 'ines', name: 'Ines Albrecht', email: 'ines@albrecht.example' }], team: [{ id: 'tomas', name: 'Tomas Reuter', role: 'account_executive' }],
    communications: [{ id: 'call', kind: 'call', at, from: 'tomas', to: ['ines'], subject: 'Requirements', body: CALL }, { id: 'note', kind: 'note', at, from: 'tomas', body: NOTE }],
    documents: [{ id: 'order', kind: 'contract', title: 'Order form', at, signed: true, body: ORDER }],
    contributions: [{ id: 'profile', kind: 'profile', by: 'prospect-research', at, data: { ownership: 'Held by two brothers', news: [{ date: '2025-11-03', headline: 'Second plant opened' }] } }, { id: 'value', kind: 'value', by: 'value-engineering', at, data: { annualBenefit: 90000 } }],
  };
}

/** A package with something in every one of its fields. */
export function fullPackage(): HandoffPackage {
  return {
    schema: 'throughline.package/1', compiledAt: at,
    deal: {
      name: 'Albrecht - Service', type: 'new', closedAt: at, currency: 'EUR', arr: 84000, tcv: 252000, termMonths: 36, contractStart: '2026-04-01', renewalDate: '2029-04-01', goLiveTarget: '2026-07-31',
      paymentTerms: 'Yearly in advance', segment: 'mid_market', nextStep: 'Kick-off on 14 April', notes: 'Discount approved by the board', discountPercent: 12.5,
    },
    account: { name: 'Albrecht & Söhne GmbH', domain: 'albrecht.example', industry: 'Tools', employees: 420, annualRevenue: 61000000, country: 'DE', timezone: 'Europe/Berlin', locale: 'de-DE', background: 'Third generation of the family' },
    team: [
      { id: 'tomas', name: 'Tomas Reuter', email: 'tomas@calderis.example', role: 'account_executive', timezone: 'Europe/Berlin' }, { id: 'noor', name: 'Noor Haddad', email: 'noor@calderis.example', role: 'csm', timezone: 'Europe/Paris' },
      { id: 'pavel', name: 'Pavel Dvořák', email: 'pavel@calderis.example', role: 'implementation_lead', timezone: 'Europe/Prague' }, { id: 'lena', name: 'Lena Woźniak', email: null, role: 'solutions_engineer', timezone: null },
    ],
    lineItems: [{ sku: 'CAL-SVC', name: 'Calderis Service', kind: 'subscription', quantity: 120, unit: 'user/month', unitPrice: 58.33, listPrice: 66.66, features: ['Cases', 'Knowledge base'], notes: 'Price held for the term', discountPercent: 12.5 }],
    summary: [{ text: 'Albrecht & Söhne GmbH is to be live on 2026-07-31.', facts: ['deal/goLiveTarget'] }, { text: 'We made one promise that is critical.', facts: ['commitments/0'] }],
    whyTheyBought: { problem: fact('Orders get lost between two systems.', theirs), outcome: fact('No order is typed twice.', known('confirmed_by_customer', [inCall('Then we are in.')])), quote: fact('Orders get lost between two systems.', theirs), tippingPoint: fact('The trial on their own data', ours) },
    pains: [{ what: 'Invoices are late', ...theirs }],
    valueCase: { annualBenefit: 90000, currency: 'EUR', paybackMonths: 11, assumptions: [{ what: 'Two clerks are freed', ...ours }], sources: ['contributions/value'] },
    commitments: [
      promise({}),
      promise({ id: 'p2', what: 'Ines Albrecht will name the testers.', direction: 'customer', by: 'Ines Albrecht', to: null, category: 'other', due: { relativeTo: 'kickoff', days: 5 }, dueResolved: null, risk: 'normal', riskRules: [], inContract: 'no', condition: 'the contract is signed', ...known('stated_by_customer', [inCall('Then we are in.')]) }),
      promise({ id: 'p3', what: 'Calderis will pay for the travel.', strength: 'retracted', retractedBy: 'note', due: null, dueResolved: null, figure: { value: 99.9, unit: 'percent', consequence: '10 % credit' }, inContract: 'no', ...ours }),
    ],
    criticalCommitments: ['p1'],
    drift: [{ commitment: 'p1', kind: 'contradicts_contract', note: 'Said for 30 June, signed for 31 July.', evidence: [inOrder('Calderis provides the interface by 31 July 2026.')] }],
    successCriteria: [{ metric: 'Orders lost', baseline: '40 a month', target: '5', unit: 'a month', by: '2026-12-31', owner: 'Ines Albrecht', category: 'business_outcome', agreedByEconomicBuyer: true, lint: [], annualValue: 30000, ...theirs }],
    firstQbr: '2026-10-29',
    risks: [{ id: 'r-1', origin: 'voiced', statement: 'The ERP team is two people', dimension: 'A4.03', type: 'organizational', severity: 'high', likelihood: 'medium', score: 6, mitigation: 'Ask for a third', contingency: 'Move the interface', bufferDays: 5, phase: 'build', owner: 'Pavel Dvořák', customerOwner: 'Olaf Brandt', trigger: 'A task of theirs is late', dueOn: '2026-04-20', reviewOn: '2026-04-10', proposed: false, ...theirs }],
    openItems: [{ what: 'Name the testers', owner: 'Ines Albrecht', due: '2026-04-15', ...theirs }],
    outOfScope: [{ what: 'Telephony is excluded.', ...known('confirmed_by_customer', [inOrder('Telephony is excluded.')]) }],
    stakeholders: [
      {
        contact: 'ines', name: 'Ines Albrecht', title: 'Managing director', email: 'ines@albrecht.example', phone: '+49 30 5550100', roles: ['economic_buyer'], influence: 'high', relationship: 'strong', reportsTo: null, timezone: 'Europe/Berlin',
        preferences: 'Numbers first', notes: 'Decides alone', hasLeft: false, fear: fact('That her team is cut', known('stated_by_us', [inNote('Ines is afraid that her team is cut.')])), callFirst: true, doNotEscalateUnprepared: true, evidence: [inCall('Then we are in.')],
      },
      { contact: 'olaf', name: 'Olaf Brandt', title: 'IT lead', email: 'olaf@albrecht.example', phone: null, roles: ['it_lead'], influence: 'medium', relationship: 'risk', reportsTo: 'ines', timezone: null, preferences: null, notes: null, hasLeft: false, fear: unknown, callFirst: false, doNotEscalateUnprepared: false, evidence: [] },
    ],
    competitors: [{ name: 'Orsino', whyWeWon: 'The trial', nextMove: 'A lower price at renewal', barSet: 'Two days to go live', position: 'challenger', outcome: 'lost', detail: 'Was cheaper', ...ours }],
    systems: [{ name: 'Altdesk', fate: 'is replaced', ...theirs }],
    integrations: [{ system: 'Ledgerline', direction: 'bidirectional', data: 'Orders', pattern: 'REST', priority: 'P1', ...theirs }],
    migration: fact('40,000 cases from Altdesk', theirs), sso: fact('SAML with Entra ID', theirs),
    technical: { migratingFrom: fact('Altdesk', theirs), dataTypes: fact('Cases', theirs), volume: fact('40,000', theirs), dataQuality: fact('Names are written in two ways', theirs), ssoRequired: fact('Yes', theirs), identityProvider: fact('Entra ID', theirs), mfa: fact('Yes', theirs), dataResidency: fact('Germany', theirs), accessRestrictions: unknown },
    compliance: [{ standard: 'GDPR', detail: 'Contract on processing', ...theirs }],
    decisionProcess: fact('Ines alone, the board is told', ours), procurement: fact('Budget year ends in June', ours), salesExperience: fact('Too many people in the calls', ours), market: fact('Tools are sold online now', ours),
    relations: { objectives: [{ what: 'Half of the turnover from service by 2030', ...ours }], governance: [{ what: 'The works council signs first', ...ours }], constraints: [{ what: 'Nothing may be installed in the workshop', ...ours }], standings: [{ what: 'Olaf trusts nobody but Ines', ...ours }], strains: [{ what: 'Sales and the workshop do not talk', ...ours }], successFactors: [{ what: 'Small steps that people can see', ...ours }] },
    accommodations: [{ what: 'A trainer on site for two days', ...ours }], nonStandardTerms: [{ what: 'Exit after a year', approvedBy: 'Gareth Lowe', ...ours }], objections: [{ what: 'Too dear', answer: 'The trial paid for itself', ...ours }],
    expansion: [{ what: 'The plant in Brno', ...ours }], renewalNotes: [{ what: 'They will ask for a lower price', ...ours }], sensitiveTopics: [{ what: 'The brothers are in court', ...ours }],
    plan: {
      phases: [{ id: 'design', title: 'Design', start: '2026-04-14', end: '2026-05-15' }], tasks: [{ id: 'testers', title: 'Name the testers', kind: 'task', side: 'customer', due: '2026-04-20', needs: ['kick-off'] }],
      milestones: [{ id: 'kick-off', title: 'Kick-off', kind: 'milestone', side: 'vendor', due: '2026-04-14', needs: [] }], criticalPath: ['Kick-off', 'Go-live'], contingency: { 'Go-live': 'Two weeks later' },
    },
    handoffMeeting: null,
    sources: [
      { id: 'call', part: 'communications', kind: 'call', title: 'Requirements', at, by: 'Tomas Reuter', signed: null, characters: CALL.length }, { id: 'note', part: 'communications', kind: 'note', title: 'Note', at, by: 'Tomas Reuter', signed: null, characters: NOTE.length },
      { id: 'order', part: 'documents', kind: 'contract', title: 'Order form', at, by: null, signed: true, characters: ORDER.length }, { id: 'value', part: 'contributions', kind: 'value', title: 'Finding: value', at, by: 'value-engineering', signed: null, characters: 0 },
    ],
    gaps: [{ id: 'technical.access', field: 'technical.accessRestrictions', category: 'technicalRequirements', question: 'Who may see what?', why: 'Nobody can set up access otherwise.', points: 2, ask: { name: 'Lena Woźniak', email: null }, answer: null }],
    rubric: {
      total: 81, max: 90, threshold: 72, categories: [{ key: 'technicalRequirements', points: 23, max: 25, lost: [{ points: 2, missing: 'Access restrictions', ask: { name: 'Lena Woźniak', email: null }, gapId: 'technical.access' }] }],
      antiPatterns: [{ key: 'no_meeting', found: true, why: 'No meeting of ours is in the dossier.', fix: 'Hold it.' }],
    },
    blocking: [{ commitment: 'p1', what: 'Calderis will have the interface live by 30 June.', gapId: 'b1', ask: { name: 'Pavel Dvořák', email: null }, acknowledged: null }],
  };
}
